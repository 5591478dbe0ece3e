/** Why a document could not be read; `code` is constant, `message` says what to do. */
export class IngestError extends Error {
  override readonly name = 'IngestError';

  constructor(
    readonly code: 'unknown_encoding' | 'binary' | 'metadata',
    message: string,
  ) {
    super(message);
  }
}
