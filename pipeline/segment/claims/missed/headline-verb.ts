import { BODIES } from '../lexicon/bodies.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const TITLES: ReadonlySet<string> = new Set(['title', 'heading']);
const SINGULAR = wordClass('headline-verbs');
const PLURAL = wordClass('headline-plurals');
/** "calls-for", "hints-at" */
const WITH_PREPOSITION = wordClass('headline-verbs-with-prepositions');
const GROUPS = wordClass('nouns-for-groups');
const AGENTS: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);
const MANY = /^NNP?S$/;
const WITHIN = tags('NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'POS', 'HYPH', 'CD');
/** What a verb is followed by that is about nothing: "backs down", "warns". */
const AFTER = tags('RP', 'RB', 'IN', 'CC', '.', ',', ':', 'MD', 'VBZ', 'VBD', 'VBP');
const NOUNS = tags('NNS');
const PLAIN = tags('VBP');
const NAME = tags('NNP');
const THIRD = tags('VBZ');
/** Longest label and longest subject, in tokens. */
const LONGEST = 6;

/**
 * "Union backs new ferry", "Brexit: May rejects call for vote": a short subject that can speak, a verb of
 * headlines, and what it is about; a topic and its colon before them are left out.
 */
export function headlineVerb(view: ClaimView, sentence: number): Attribution | undefined {
  const { sentences, sections } = view.article;
  if (!TITLES.has(sections[sentences[sentence]!.section]?.kind ?? '')) return undefined;
  const start = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, start);
  const first = behindTopic(view, start, end);
  for (let verb = first + 1; verb <= Math.min(end - 2, first + LONGEST); verb++) {
    const cueEnd = cueEndAt(view, verb);
    const named = first > start && isOneName(view, first, verb);
    if (cueEnd > verb && (named || isSpeaker(view, { first, end: verb }))) {
      return {
        source: [{ first, end: verb }],
        cue: [{ first: verb, end: cueEnd }],
        content: [{ first: cueEnd, end: stop(view, cueEnd, end) }],
        rule: 'headline-verb',
      };
    }
    if (!isTag(view, verb, WITHIN)) return undefined;
  }
  return undefined;
}

/** The token behind "Brexit:" or "Talks over tolls:", `first` where no colon is near. */
function behindTopic(view: ClaimView, first: number, end: number): number {
  for (let i = first + 1; i < Math.min(end, first + LONGEST); i++) {
    if (word(view, i) === ':') return i + 1;
  }
  return first;
}

/** The token behind a verb of headlines and its preposition, `i` where there is none. */
function cueEndAt(view: ClaimView, i: number): number {
  if (WITH_PREPOSITION.has(`${word(view, i)}-${word(view, i + 1)}`)) return i + 2;
  if (!SINGULAR.has(word(view, i)) && !PLURAL.has(word(view, i))) return i;
  // Where the verb was taken for a plural, what it is about was taken for the verb.
  const free = word(view, i + 1) === 'that' || (isTag(view, i, NOUNS) && isTag(view, i + 1, PLAIN));
  return !free && isTag(view, i + 1, AFTER) ? i : i + 1;
}

/** "Brexit: May rejects": behind a topic a single name will do. */
function isOneName(view: ClaimView, first: number, verb: number): boolean {
  return verb === first + 1 && isTag(view, first, NAME) && isTag(view, verb, THIRD);
}

/** People, a body or a name, and no more than nouns and what belongs to them. */
function isSpeaker(view: ClaimView, subject: Range): boolean {
  for (let i = subject.first; i < subject.end; i++) if (!isTag(view, i, WITHIN)) return false;
  const last = subject.end - 1;
  const noun = word(view, last);
  const many = MANY.test(tagOf(view, last)) || GROUPS.has(noun);
  if (PLURAL.has(word(view, subject.end))) return many && (PEOPLE.has(noun) || GROUPS.has(noun));
  if (PEOPLE.has(noun) || BODIES.has(noun)) return true;
  const { end } = rangeSpan(view, subject);
  return mentionsIn(view.article.mentions, rangeSpan(view, subject)).some(
    ({ label, span }) => AGENTS.has(label) && span.end === end,
  );
}

/** The end of what it is about: "…, says mayor" and "… – report" are of the others. */
function stop(view: ClaimView, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (word(view, i) === ',' && cueEndAt(view, i + 1) > i + 1) return i;
  }
  return end;
}
