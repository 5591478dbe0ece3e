import { between, type Damage, paragraphsOf, pick, type Random } from './damage.js';

/** How lines are set. */
export interface Setting {
  /** Characters in a line. */
  readonly width: number;
  /** Whether words are divided at line ends. */
  readonly divide: boolean;
}

const WIDTHS: readonly number[] = [40, 48, 58, 64, 72, 80, 96];

/** A setting of some width. */
export function someSetting(random: Random, divide: boolean): Setting {
  return { width: pick(WIDTHS, random), divide };
}

/** The lines of one paragraph, whose own line ends are kept. */
export function wrapParagraph(text: string, setting: Setting, random: Random): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, setting, random));
}

function wrapLine(text: string, { width, divide }: Setting, random: Random): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    while (line !== '' && line.length + 1 + rest.length > width) {
      const at = breakAt(rest, width - line.length - 1, divide, random);
      if (at > 0) {
        const real = rest[at - 1] === '-';
        lines.push(`${line} ${rest.slice(0, at)}${real ? '' : '-'}`);
        rest = rest.slice(at);
      } else lines.push(line);
      line = '';
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  lines.push(line);
  return lines;
}

/** Where to break a word of which `room` characters fit on the line; 0 for nowhere. */
function breakAt(word: string, room: number, divide: boolean, random: Random): number {
  const places: number[] = [];
  for (let i = 2; i < word.length - 1 && i <= room; i++) {
    if (/\p{L}-$/u.test(word.slice(0, i)) && /^\p{L}/u.test(word.slice(i))) places.push(i);
  }
  if (places.length > 0) return places[places.length - 1]!;
  // A syllable ends before a consonant; names are divided like other words.
  for (let i = 2; i < room && i <= word.length - 3 && divide; i++) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    if (!/^["“‘(]?\p{L}{2,}$/u.test(left) || !/^[^\P{L}aeiouy]\p{Ll}{2}/u.test(right)) continue;
    if (/^\p{L}+[.,;:!?’”")]*$/u.test(right)) places.push(i);
  }
  return places.length > 0 && random() < 0.8 ? pick(places, random) : 0;
}

function wrapped(divide: boolean, joint: string, first = '') {
  return (text: string, random: Random): string => {
    const setting = someSetting(random, divide);
    return paragraphsOf(text)
      .map((part) => first + wrapParagraph(part, setting, random).join('\n'))
      .join(joint);
  };
}

/** Wrapped at one width, the blank lines between paragraphs kept. */
export const hardWraps: Damage = { name: 'hard-wraps', apply: wrapped(false, '\n\n') };

/** The same, words divided at line ends. */
export const dividedWords: Damage = { name: 'divided-words', apply: wrapped(true, '\n\n') };

/** Wrapped, paragraphs told apart by the indent of their first line alone. */
export const indentedWraps: Damage = { name: 'indented-wraps', apply: wrapped(true, '\n', '   ') };

/** Wrapped, with a blank line after every line and two after a paragraph. */
export const doubleSpaced: Damage = {
  name: 'double-spaced',
  apply: (text, random) =>
    wrapped(false, '\n\n\n')(text, random).replace(/(?<!\n)\n(?!\n)/g, '\n\n'),
};

/** Wrapped in proportional type: lines of uneven length. */
export const raggedWraps: Damage = {
  name: 'ragged-wraps',
  apply: (text, random) => {
    const width = between(60, 90, random);
    return text
      .split('\n')
      .map((paragraph) => {
        const lines: string[] = [];
        let line = '';
        let limit = width;
        for (const word of paragraph.split(' ')) {
          if (line !== '' && line.length + 1 + word.length > limit) {
            lines.push(line);
            line = word;
            limit = width - between(0, Math.floor(width * 0.1), random);
          } else line = line === '' ? word : `${line} ${word}`;
        }
        return [...lines, line].join('\n');
      })
      .join('\n');
  },
};
