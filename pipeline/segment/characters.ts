/** Classes of UTF-16 code units that the scanners branch on. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A combining mark: belongs to the letter before it. */
export const MARK = 3;
export const APOSTROPHE = 4;
/** Punctuation and all that has no class of its own. */
export const OTHER = 5;
/** Symbols: classes from here on. */
export const SYMBOL = 6;
export const SURROGATE = 7;

/** Class of each UTF-16 code unit; surrogates have to be looked at in pairs. */
export const CLASS: Uint8Array = buildClasses();

/** 1 for upper-case and title-case letters. */
export const UPPER: Uint8Array = buildFlags(/^[\p{Lu}\p{Lt}]$/u);

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536).fill(OTHER);
  const rules: [RegExp, number][] = [
    [/^[\s\u0085\u200b\ufeff]$/u, SPACE],
    [/^\p{L}$/u, LETTER],
    [/^\p{N}$/u, DIGIT],
    [/^\p{M}$/u, MARK],
    [/^['’ʼ]$/u, APOSTROPHE],
    [/^\p{S}$/u, SYMBOL],
  ];
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code <= 0xdfff) {
      table[code] = SURROGATE;
      continue;
    }
    const character = String.fromCharCode(code);
    for (const [pattern, value] of rules) {
      if (!pattern.test(character)) continue;
      table[code] = value;
      break;
    }
  }
  return table;
}

function buildFlags(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    if (pattern.test(String.fromCharCode(code))) table[code] = 1;
  }
  return table;
}
