import { type Charset, charset, highPlaces, rereadAsUtf8, sequencesIn } from '../charsets.js';
import { type CleanRule, type ProposedEdit, withoutOverlap } from '../rule.js';

const WESTERN = charset('windows-1252', 'windows-1252');
const CYRILLIC = charset('windows-1251', 'windows-1251');
const MAC = charset('macintosh', 'macintosh');

/** Punctuation and signs that articles are full of and that no genuine pair of letters spells. */
const TYPOGRAPHIC =
  /^[\u2000-\u2015\u2018-\u2022\u2026\u2028-\u2030\u2032\u2033\u2039\u203a\u205f-\u2064\u20ac\u2122\u00a0-\u00bf\u3000\ufb00-\ufb06\ufeff\ufffd]+$|^â€\ufffd?$/;
const TYPOGRAPHIC_WORD =
  /^(?=.*[\u2018-\u201d\u2013\u2014\u00a0])[\u2013\u2014\u2018-\u201d\u2026\u00a0-\u024f]+$/;
const LATIN = /^[\u00c0-\u024f\u1e00-\u1eff]+$/;
const CLOSING = /[”’»›…—–‰]$/;
const EMOJI = /^[\u{1f000}-\u{1faff}]/u;

/**
 * UTF-8 that was read as Windows-1252 (or Latin-1), Windows-1251 or Mac Roman, once or more often, in
 * whole texts or in single words. After the idea of ftfy: each run of characters that are the bytes of
 * well-formed UTF-8 is read again, when what comes out is what an article has in that place.
 */
export const mojibake: CleanRule = {
  name: 'mojibake',
  edits: (text) => {
    const high = highPlaces(text);
    if (high.length === 0) return [];
    const edits = [WESTERN, CYRILLIC, MAC].flatMap((set) => editsFor(text, set, high));
    return withoutOverlap([...edits, ...lostBytes(text), ...singleBytes(text, high)]);
  },
};

/** Controls that are typography in Windows-1252; the one that is a line end as well is so beside others. */
const CONTROL = /[\u0080-\u0084\u0086-\u009f]/;
/** "itÕs": the apostrophe of Mac Roman, a capital in the midst of a word. */
const CAPITAL_APOSTROPHE = /\p{Ll}Õ(?:s|t|re|ll|ve|d|m)(?!\p{L})/gu;
const FEWEST_APOSTROPHES = 2;

/** Characters that were read in another encoding of one byte each, which the whole text was. */
function singleBytes(text: string, high: readonly number[]): ProposedEdit[] {
  const isMac = (text.match(CAPITAL_APOSTROPHE)?.length ?? 0) >= FEWEST_APOSTROPHES;
  if (!isMac && !CONTROL.test(text)) return [];
  return high.flatMap((start) => {
    const byte = WESTERN.bytes[text.charCodeAt(start)]!;
    if (byte === 0 || (!isMac && text.charCodeAt(start) > 0x9f)) return [];
    const after = (isMac ? MAC : WESTERN).characters[byte - 0x80]!;
    if (/[\u0080-\u009f\ufffd]/.test(after)) return [];
    const evidence = isMac ? 'macintosh read as windows-1252' : 'windows-1252 read as Latin-1';
    return [{ start, end: start + 1, after, evidence }];
  });
}

function editsFor(text: string, set: Charset, high: readonly number[]): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  for (const { start: index, end } of sequencesIn(text, set, high)) {
    const before = text.slice(index, end);
    const after = rereadAsUtf8(before, set);
    if (after === undefined) continue;
    if (
      !isPlausible(before, after, text.slice(Math.max(0, index - 1), index), text[end] ?? '', set)
    ) {
      continue;
    }
    const final = repeatedly(after, set);
    edits.push({ start: index, end, after: final, evidence: `UTF-8 read as ${set.name}` });
  }
  return edits;
}

/** Reads again for as long as all of it is mojibake once more. */
function repeatedly(text: string, set: Charset): string {
  let current = text;
  for (let i = 0; i < 3; i++) {
    const next = rereadAsUtf8(current, set) ?? rereadAsUtf8(current, WESTERN);
    if (next === undefined || next === current) break;
    current = next;
  }
  return current;
}

/** Whether `after` fits better than `before`, which may be genuine letters and punctuation. */
function isPlausible(
  before: string,
  after: string,
  left: string,
  right: string,
  set: Charset,
): boolean {
  if (/[\u0080-\u009f]/.test(after) && !/[\u0080-\u009f]/.test(before)) return isDouble(after, set);
  if (isTypographic(after) || EMOJI.test(after)) {
    return set !== CYRILLIC || before.length > 2 || isLatinLetter(left) || isLatinLetter(right);
  }
  // Three letters of another script in a row are no chance.
  const count = [...after].length;
  if (count >= 3 && /^[\p{L}\p{M}\p{N}\p{P}\s]+$/u.test(after))
    return set === WESTERN || isOneScript(after);
  if (set === CYRILLIC) return LATIN.test(after) && (isLatinLetter(left) || isLatinLetter(right));
  if (set === MAC) return LATIN.test(after) && /^[√ƒ≈]/.test(before) && isLatinLetter(left + right);
  if (isDouble(after, set)) return true;
  if (!LATIN.test(after)) return false;
  // "AMANHÃ”" ends in a genuine letter and a closing mark; "CÃ”TE" goes on.
  return !CLOSING.test(before) || (/\p{L}/u.test(right) && !/\p{Lu}\p{L}/u.test(left + right));
}

function isOneScript(text: string): boolean {
  return (
    /^[\p{Script=Cyrillic}\s\p{P}]+$/u.test(text) || /^[\p{Script=Greek}\s\p{P}]+$/u.test(text)
  );
}

function isTypographic(text: string): boolean {
  return TYPOGRAPHIC.test(text) || TYPOGRAPHIC_WORD.test(text);
}

/** Whether the text is mojibake once more. */
function isDouble(text: string, set: Charset): boolean {
  const again = rereadAsUtf8(text, set);
  return again !== undefined && (isTypographic(again) || LATIN.test(again));
}

function isLatinLetter(text: string): boolean {
  return /[A-Za-z]/.test(text);
}

/** Signs without which no pattern that names them matches. */
const SIGNS = ['â€', 'Â', 'Ã', 'ï¬'];

const LOST: readonly [RegExp, string][] = [
  // The byte 9D of a closing quote is not defined in Windows-1252, so readers drop it or write "?".
  [/â€(?:\ufffd|\?(?=[\s)\]]|$)|(?=[\s).,;:!?\]"—]|$))/g, '”'],
  // The byte A0 became a plain space, or the no-break space was taken out.
  [/(?<![\p{L}])Â(?=[ \u00a0\n]|$)/gu, ''],
  [/(?<=[\p{Ll} ])Ã(?: |\u00a0)(?= )/gu, 'à'],
  // U+2010 and U+2011, whose last bytes Windows-1252 leaves open.
  [/(?<=\p{L})â€(?=\p{L})/gu, '‐'],
  // The byte 81 of the ligature fi is not defined either.
  [/ï¬(?:\ufffd|(?=\p{Ll}))/gu, 'ﬁ'],
  // NFKC took the second character for another, or for a space and a combining mark.
  [/Ã1⁄4/g, 'ü'],
  [/(?<=\p{Ll})Ão/gu, 'ú'],
  [/(?<=\p{Ll})Ãa/gu, 'ê'],
  [/(?<=\p{Ll})Ã3(?=\p{Ll})/gu, 'ó'],
  [/Ã \u0308/g, 'è'],
  [/Ã \u0304/g, 'ï'],
  [/Ã \u0301/g, 'ô'],
  [/Ã \u0327/g, 'ø'],
];

/** Sequences that have lost a byte on their way but can mean one thing only. */
function lostBytes(text: string): ProposedEdit[] {
  if (!/[ÂÃâï]/.test(text)) return [];
  return LOST.filter(([{ source }]) =>
    SIGNS.every((sign) => !source.includes(sign) || text.includes(sign)),
  ).flatMap(([pattern, after]) =>
    Array.from(text.matchAll(pattern), ({ 0: before, index }) => ({
      start: index,
      end: index + before.length,
      after,
      evidence: 'UTF-8 read as windows-1252, a byte lost',
    })),
  );
}
