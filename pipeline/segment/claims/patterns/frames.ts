import { wordClass } from '../lexicon/word-classes.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Attribution } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { type Reading, sentenceEnd, tagOf } from '../view/reading.js';
import { word } from '../view/view.js';

/** Nouns that frame a sentence as somebody's view, with the preposition that goes before. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['view', 'in'],
  ['opinion', 'in'],
  ['eyes', 'in'],
  ['words', 'in'],
  ['judgment', 'in'],
  ['judgement', 'in'],
  ['assessment', 'in'],
  ['estimation', 'in'],
  ['telling', 'in'],
  ['perspective', 'from'],
  ['viewpoint', 'from'],
  ['standpoint', 'from'],
  ['account', 'by'],
  ['reckoning', 'by'],
  ['estimate', 'by'],
  ['estimates', 'by'],
  ['calculation', 'by'],
  ['calculations', 'by'],
  ['admission', 'by'],
]);
/** People who are named for what they hold. */
const HOLDERS = wordClass('view-holders');
const PREPOSITIONS = wordClass('frame-prepositions');
const LONGEST = 12;

/**
 * A sentence that opens with whose view it gives: "From Abe's point of view, …", "In the words of the
 * mayor, …", "For Abe, …". Only where no other attribution was found.
 */
export function framedAttribution(reading: Reading, sentence: number): Attribution | undefined {
  const { view } = reading;
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  const preposition = word(view, first);
  if (!PREPOSITIONS.has(preposition)) return undefined;
  const owned = ownedFrame(reading, first, end);
  if (owned !== undefined) return owned;
  let comma = first + 2;
  while (comma < end && comma - first < LONGEST && word(view, comma) !== ',') comma++;
  if (word(view, comma) !== ',' || end - comma < 4) return undefined;
  const frame =
    preposition === 'for' || preposition === 'to'
      ? personAfter(reading, first, comma)
      : nounFrame(reading, first, comma);
  if (frame === undefined) return undefined;
  return { ...frame, content: [{ first: comma + 1, end }], rule: 'frame' };
}

/** "In her opinion the company does not lie", without a comma. */
function ownedFrame({ view }: Reading, first: number, end: number): Attribution | undefined {
  const noun = first + 2;
  if (tagOf(view, first + 1) !== 'PRP$' || NOUNS.get(word(view, noun)) !== word(view, first)) {
    return undefined;
  }
  if (noun + 1 >= end || !subjectAndVerb(view, noun + 1, LONGEST)) return undefined;
  return {
    source: [{ first: first + 1, end: noun }],
    cue: [{ first: noun, end: noun + 1 }],
    content: [{ first: noun + 1, end }],
    rule: 'frame',
  };
}

type Frame = Pick<Attribution, 'source' | 'cue'>;

function personAfter({ view }: Reading, first: number, comma: number): Frame | undefined {
  const range = { first: first + 1, end: comma };
  const span = rangeSpan(view, range);
  const whole = mentionsIn(view.article.mentions, span).some(
    (one) => one.label === 'PERSON' && one.span.start === span.start && one.span.end === span.end,
  );
  // "For its supporters", "To critics of the plan"
  let head = first + 1;
  while (head < comma - 1 && !HOLDERS.has(word(view, head)) && tagOf(view, head) !== 'IN') head++;
  const holders = HOLDERS.has(word(view, head));
  const found = holders || (whole && word(view, first) === 'for');
  return found ? { source: [range], cue: [{ first, end: first + 1 }] } : undefined;
}

function nounFrame({ view }: Reading, first: number, comma: number): Frame | undefined {
  const preposition = word(view, first);
  for (let i = first + 1; i < comma; i++) {
    const point =
      word(view, i) === 'point' && word(view, i + 1) === 'of' && word(view, i + 2) === 'view';
    const needed = point ? 'from' : NOUNS.get(word(view, i));
    if (needed !== preposition) continue;
    const cue = { first: i, end: i + (point ? 3 : 1) };
    const source = possessor();
    if (source === undefined) return undefined;
    return { source: [source], cue: [cue] };

    function possessor() {
      const after = { first: cue.end + 1, end: comma };
      if (cue.end < comma) {
        // "in view of the rain" is a preposition, "in the view of the mayor" a view
        const whole = word(view, i - 1) === 'the' && word(view, cue.end) === 'of';
        return whole && after.end > after.first ? after : undefined;
      }
      const before = { first: first + 1, end: i };
      const tag = tagOf(view, i - 1);
      // "by its own account"
      if (word(view, i - 1) === 'own' && tagOf(view, i - 2) === 'PRP$') {
        return { first: i - 2, end: i - 1 };
      }
      return tag === 'POS' || (tag === 'PRP$' && i === first + 2) ? before : undefined;
    }
  }
  return undefined;
}
