import type { Mention } from '../../../model/article.js';
import { tokenAt } from '../../../model/tokens.js';
import { wordClass } from '../lexicon/word-classes.js';
import { mentionsIn } from '../view/mentions-in.js';
import type { ClaimView } from '../view/view.js';

const CONVERSATIONS = wordClass('conversations');
const TITLES = wordClass('titles-of-speakers');
const ASKING = wordClass('interview-prepositions');

/**
 * Who answers in an interview whose labels are "Q" and "A", key of the entity: the one person whom the text
 * names before its first turn, in `sentence`. An interviewer who is named too stands behind "to" or "with" or
 * in a by-line; where more than one is left, nobody is taken.
 */
export function interviewee(view: ClaimView, sentence: number): string {
  const { sentenceFirst, start } = view.tokens;
  const head = { start: 0, end: start[sentenceFirst[sentence]!]! };
  const persons = mentionsIn(view.article.mentions, head).filter(
    (one) => one.label === 'PERSON' && one.form === 'name' && one.entity !== '',
  );
  const asking = new Set(persons.filter((one) => asks(view, one.span.start)).map(keyOf));
  const others = new Set(persons.map(keyOf).filter((key) => !asking.has(key)));
  return others.size === 1 ? [...others][0]! : '';
}

function keyOf({ entity }: Mention): string {
  return entity;
}

/** Whether a name at `start` stands behind "to", "with" or "by": who asked, not who answered. */
function asks({ tokens, lower }: ClaimView, start: number): boolean {
  const i = tokenAt(tokens, start);
  const before = (k: number): string => (i >= k ? lower[tokens.type[i - k]!]! : '');
  // "An interview with Ann Lee"
  if (CONVERSATIONS.has(before(2))) return false;
  // "by Mr Hill"
  return ASKING.has(before(TITLES.has(before(1)) ? 2 : 1));
}
