import { isAmount } from './duration.js';
import { isTitle, isTitleWord } from './name.js';
import { type Surroundings, words, wordsOf } from './surroundings.js';

/** "Current prices", not "the ocean current", "a current account". */
export const isCurrent = (s: Surroundings): boolean =>
  /^(?:JJ|NN|CD|VBG|VBN|CC)/.test(s.tagAfter) &&
  s.after() !== 'account' &&
  !s.tagBefore.startsWith('NN');

const REACHING = words('reaching');

/** "Up to the present", not "the present was wrapped", "Apocalypse Now". */
export const isPresent = (s: Surroundings): boolean =>
  !isTitle(s) &&
  !(
    wordsOf(s) === 'at the moment' &&
    (s.tagAfter === 'NNP' || /^(?:of|when|that)$/.test(s.after()))
  ) &&
  (wordsOf(s) !== 'the present' || REACHING.has(s.before()));

/** "In the past", not "the past tense", "the future king". */
export const isNotAttribute = (s: Surroundings): boolean =>
  !(
    /^the (?:past|future)$/.test(wordsOf(s)) &&
    (/^(?:NN|CD)/.test(s.tagAfter) || s.after() === 'tense')
  );

/** "Soon" looks ahead, but not in "as soon as" and not in "it soon became a flood". */
export function isAhead(s: Surroundings): boolean {
  if (s.after() === 'as' || s.after() === 'after' || s.charAfter === '-') return false;
  if (/^(?:too|how|so)$/.test(s.before())) return false;
  return s.tagAfter !== 'VBD' && !(s.tagBefore === 'VBD' && s.tagAfter === 'VBN');
}

/** Not the title "Nightly News", the adjective in "the quarterly report", the rate in "20% annually". */
export function isPeriodic(s: Surroundings): boolean {
  if (wordsOf(s) === 'quarterly' && /^\p{Ll}/u.test(s.formAfter())) return false;
  return !isTitleWord(s) && !isAmount(s.before(1), s.before(2));
}
