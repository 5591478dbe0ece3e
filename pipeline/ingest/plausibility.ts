import iconv from 'iconv-lite';

/** Encodings of Latin scripts that give letters for the same bytes, likeliest first. */
const LATIN = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh'];

/** Bytes that are looked at. */
const ENOUGH = 1 << 16;

/** Faults by which another encoding has to be better than the one at hand. */
const MARGIN = 2;

/**
 * The Latin encoding in which the bytes look most like words: few symbols inside words ("Wa³êsa") and
 * few accented capitals after small letters ("wonÕt"). `first` stays unless another is clearly better.
 */
export function likeliestLatin(bytes: Buffer, first: string): string {
  if (!LATIN.includes(first)) return first;
  const sample = bytes.subarray(0, ENOUGH);
  let best = first;
  let least = faults(iconv.decode(sample, first));
  for (const encoding of LATIN) {
    const count = faults(iconv.decode(sample, encoding));
    if (count + MARGIN <= least && count * 2 <= least) {
      best = encoding;
      least = count;
    }
  }
  return best;
}

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
/** Marks beyond ASCII that stand beside letters in good text. */
const PUNCTUATION = /[‘’“”„«»‹›–—…·¡¿\u00a0\u00ad§°®©™]/;

/** How many characters beyond ASCII are where none of their kind stands in a word. */
function faults(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    const character = text[i]!;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (UPPER.test(character)) {
      if (LOWER.test(before)) count++;
    } else if (!LETTER.test(character)) {
      if (character >= '\u0080' && character <= '\u009f') count += 2;
      else if (PUNCTUATION.test(character)) continue;
      else if (LETTER.test(before) || LETTER.test(after)) count++;
    }
  }
  return count;
}
