import iconv from 'iconv-lite';
import { type CleanRule, replaceMatches } from '../rule.js';

/** A character beyond ASCII, and a line end that is none. */
const SURE = /=[89A-F][\dA-F]|=[ \t]{0,8}\r?\n/g;
const FEWEST = 3;
const RUN = /(?:=(?:[\dA-F]{2}|[ \t]{0,8}\r?\n))+/g;

/** The transfer encoding of mail that was not decoded: "it=E2=80=99s", and "=" where a line was broken. */
export const quotedPrintable: CleanRule = {
  name: 'quoted-printable',
  edits: (text) => {
    if (!/=[89A-F][\dA-F]/.test(text) || text.match(SURE)!.length < FEWEST) return [];
    return replaceMatches(text, RUN, ([run]) => decoded(run), 'octets of mail');
  },
};

function decoded(run: string): string {
  const octets = Uint8Array.from(run.match(/[\dA-F]{2}/g) ?? [], (octet) =>
    Number.parseInt(octet, 16),
  );
  try {
    return UTF8.decode(octets);
  } catch {
    return iconv.decode(Buffer.from(octets), 'windows-1252');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
