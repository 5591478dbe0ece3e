import { isFrequent, isWord } from '../dictionary.js';
import { type CleanRule, replaceLines, withoutOverlap } from '../rule.js';

/** A capital on a line of its own before the rest of its word, in small letters or in capitals. */
const APART =
  /([ \t]*\p{Lu})[ \t]*\n(?:[ \t]*\n)?[ \t]*(?=(\p{Ll}{1,20}|\p{Lu}{2,20})(?:[,’'-]|[ \t]+\S))/uy;
/** "T he river", "T HE river". */
const BESIDE = /([ \t]*\p{Lu})[ \t]+(?=(\p{Ll}{2,20}|\p{Lu}{2,20})[,’' ]\S)/uy;
/** Letters that are words by themselves. */
const WORDS = /^[AIO]$/;
/** Words before which a capital may be a name: "H and M". */
const LINKING = /^(?:and|or|is|in|on|at|of|as|to|was|has|will)$/;

/** Initials that are drawn larger than the rest of their word, which the page sets apart from it. */
export const dropCaps: CleanRule = {
  name: 'drop-caps',
  edits: (text) =>
    withoutOverlap([
      ...replaceLines(text, APART, isCapital, ([, initial, rest]) =>
        belongs(initial!.trim(), rest!) || isName(initial!.trim(), rest!) ? initial : undefined,
      ),
      ...replaceLines(text, BESIDE, isCapital, ({ 1: initial, 2: rest, index }) =>
        belongs(initial!.trim(), rest!) &&
        !WORDS.test(initial!.trim()) &&
        !LINKING.test(rest!) &&
        opens(text, index)
          ? initial
          : undefined,
      ),
    ]),
};

/** A capital of ASCII, or a letter beyond. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code >= 0xc0;
}

/** Whether a paragraph begins at a line: the one above it is blank or a title in capitals. */
function opens(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - LONGEST_TITLE), Math.max(0, start - 1));
  return !/\p{Ll}/u.test(above.slice(above.lastIndexOf('\n') + 1));
}

const LONGEST_TITLE = 80;

/** Whether the initial makes a word of the rest; one that is a word itself only of what is none. */
function belongs(initial: string, rest: string): boolean {
  const known = isWord(initial + rest) || isFrequent(initial + rest);
  return known && !(WORDS.test(initial) && isWord(rest));
}

/** A name that no list has, of which the rest is no word either. */
function isName(initial: string, rest: string): boolean {
  return !WORDS.test(initial) && rest.length > 2 && !isWord(rest) && !isFrequent(rest);
}
