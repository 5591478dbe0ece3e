import { readConllu, type Treebank } from '../learn/treebank/conllu.js';
import { UsageError } from '../model/usage-error.js';

/** Reads CoNLL-U. Throws `UsageError`, which names `file`, when it is none. */
export function readTreebank(source: string, file: string): Treebank {
  try {
    return readConllu(source);
  } catch (error) {
    throw new UsageError(`treebank ${file}: ${(error as Error).message}`);
  }
}
