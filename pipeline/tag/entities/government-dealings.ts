import type { Candidate } from './candidate.js';
import { type Context, capitalAt, formAt, lowerAt, tagAt } from './context.js';
import { isModifier } from './government-acts.js';
import { governmentWords, isOf } from './government-words.js';

const DEALINGS = governmentWords('dealing');
/** What comes from one who acts: "an invitation from Tokyo". */
const FROM = governmentWords('from');
const OPPOSITE = governmentWords('opposite');
const WITH = governmentWords('with');
const ADDRESSING = governmentWords('addressing');
/** "wants Tokyo to open up" */
const MOVED = governmentWords('moved');
const SPEAKING = governmentWords('speaking');
/** What a hyphen ties to those who act: "Tokyo-backed". */
const TIED = governmentWords('tied');
/** What stands before "of" and one who acts: "an ally of Tokyo". */
const OF = governmentWords('of');
/** "pro-Tokyo" */
const FOR_OR_AGAINST = /^(?:anti|pro)[-–]/i;
const HYPHEN = /^[-‐‑–]$/;
const FURTHEST = 6;

/** Whether a capital or a seat is one with whom others deal; `article` tokens stand before it. */
export function isDealtWith(one: Candidate, article: number, context: Context): boolean {
  const at = one.first - 1 - article;
  const before = lowerAt(context, at);
  if (isPartisan(one, context) || isSide(one, context)) return true;
  if (OPPOSITE.has(before) && isOf(DEALINGS, context, at - 1)) return true;
  if (before === 'from' && isOf(FROM, context, at - 1)) return true;
  if (before === 'of' && isOf(OF, context, at - 1)) return true;
  if (before === 'with' && isOf(WITH, context, at - 1)) return true;
  return isAddressed(one, article, context);
}

/** Whether "-backed" follows without a blank. */
export function isTied({ end }: Candidate, context: Context): boolean {
  if (!HYPHEN.test(formAt(context, end)) || !TIED.has(lowerAt(context, end + 1))) return false;
  const { tokens } = context;
  return tokens.end[end - 1] === tokens.start[end] && tokens.end[end] === tokens.start[end + 1];
}

/** "pro-Tokyo", and one of the two of "Tokyo-Seoul relations". */
function isPartisan({ first, end }: Candidate, context: Context): boolean {
  if (FOR_OR_AGAINST.test(formAt(context, first))) return true;
  if (HYPHEN.test(formAt(context, end))) return isOf(DEALINGS, context, end + 2);
  return HYPHEN.test(formAt(context, first - 1)) && isOf(DEALINGS, context, end);
}

/** One of the two of "talks between Tokyo and Seoul", "ties with both Tokyo and Seoul". */
function isSide(one: Candidate, context: Context): boolean {
  for (let i = one.first - 1; i >= one.first - FURTHEST; i--) {
    const word = lowerAt(context, i);
    if (word === 'between' || word === 'with') return isOf(DEALINGS, context, i - 1);
    const joins = /^(?:and|both|the|,)$/.test(word) || capitalAt(context, i) > 0;
    if (!joins) return false;
  }
  return false;
}

/** "asked Tokyo", "wants Tokyo to", "called on Tokyo to", "spoke to Tokyo". */
function isAddressed(one: Candidate, article: number, context: Context): boolean {
  const first = one.first - article;
  if (context.opens[first] === 1 || isModifier(one, context)) return false;
  const before = lowerAt(context, first - 1);
  if (/^(?:VB|NNS)/.test(tagAt(context, first - 1)) && isOf(ADDRESSING, context, first - 1))
    return true;
  if (isOf(MOVED, context, first - 1) && tagAt(context, one.end) === 'TO') {
    return tagAt(context, one.end + 1) === 'VB';
  }
  if (before === 'on') return /^call(?:s|ed|ing)?$/.test(lowerAt(context, first - 2));
  return before === 'to' && isOf(SPEAKING, context, first - 2);
}
