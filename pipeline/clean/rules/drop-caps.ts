import { isFrequent, isWord } from '../dictionary.js';
import { type CleanRule, replaceMatches, withoutOverlap } from '../rule.js';

/** A capital on a line of its own before the rest of its word, in small letters or in capitals. */
const APART =
  /(?<=^|\n)([ \t]*\p{Lu})[ \t]*\n(?:[ \t]*\n)?[ \t]*(?=(\p{Ll}{1,20}|\p{Lu}{2,20})(?:[,’'-]|[ \t]+\S))/gu;
/** "T he river", "T HE river" at the start of a paragraph or below a title in capitals. */
const BESIDE =
  /(?<=^(?:[^\p{Ll}\n]{0,80}\n)?|\n[^\p{Ll}\n]{0,80}\n)(\p{Lu})[ \t]+(?=(\p{Ll}{2,20}|\p{Lu}{2,20})[,’' ]\S)/gu;
/** Letters that are words by themselves. */
const WORDS = /^[AIO]$/;
/** Words before which a capital may be a name: "H and M". */
const LINKING = /^(?:and|or|is|in|on|at|of|as|to|was|has|will)$/;

/** Initials that are drawn larger than the rest of their word, which the page sets apart from it. */
export const dropCaps: CleanRule = {
  name: 'drop-caps',
  edits: (text) => {
    const why = 'an initial apart from its word';
    const apart = replaceMatches(
      text,
      APART,
      ([, initial, rest]) =>
        belongs(initial!.trim(), rest!) || isName(initial!.trim(), rest!) ? initial : undefined,
      why,
    );
    const beside = replaceMatches(
      text,
      BESIDE,
      ([, initial, rest]) =>
        belongs(initial!, rest!) && !LINKING.test(rest!) ? initial : undefined,
      why,
    );
    return withoutOverlap([...apart, ...beside]);
  },
};

/** Whether the initial makes a word of the rest; one that is a word itself only of what is none. */
function belongs(initial: string, rest: string): boolean {
  const known = isWord(initial + rest) || isFrequent(initial + rest);
  return known && !(WORDS.test(initial) && isWord(rest));
}

/** A name that no list has, of which the rest is no word either. */
function isName(initial: string, rest: string): boolean {
  return !WORDS.test(initial) && rest.length > 2 && !isWord(rest) && !isFrequent(rest);
}
