import { SUBORDINATING } from '../../lexicon/form-bits.js';
import { PEOPLE } from '../../lexicon/people.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { hasRelation, isFiniteVerb, isVerb, type Reading, tagOf } from '../../view/reading.js';
import { isRelation, isTag, relations, tags } from '../../view/sets.js';
import { type ClaimView, hasBit, isQuote, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

const JOINING = wordClass('attribution-joints');
const SECOND = wordClass('predicate-joints');
const BODIES = wordClass('documents-and-bodies');
/** Words before a participle whose subject is that of the clause around it: "by saying", "while adding". */
const LEADING = wordClass('participle-openers');
const ASKED = wordClass('asked-or-told');
const NAME = tags('NNP', 'NNPS');
const SUBJECT = relations('nsubj', 'nsubj:pass');
/** How many links up the parse a subject is looked for. */
const UP = 3;

/**
 * A source that the clause around leaves unsaid: "Abe said no, adding that …", "Citing the cost, Abe
 * said …", "Abe came and said …". The source of the attribution beside it, else the subject of the verb
 * that governs it. Passives and nouns ("is said to", "a promise to") keep their silence.
 */
export const sharedSource: Repair = (reading, one, all) => {
  const { view } = reading;
  if (one.cue.length === 0 || (one.source.length === 0 && !leansOn(reading, one))) return one;
  const own = one.source.length > 0 ? one.source : nearestSource(reading, one, all);
  const isClear = own !== undefined && !isMass(view, own) && !isParted(view, one);
  if (isClear || (one.source.length > 0 && !isParted(view, one))) return withSource(one, own);
  return withSource(one, sourceAround(reading, one, own, all) ?? own);
};

function withSource(one: Attribution, source: readonly Range[] | undefined): Attribution {
  return source === undefined || source === one.source ? one : { ...one, source };
}

/** The source of the attribution beside it or the subject above it, whichever is nearer. */
function nearestSource(
  reading: Reading,
  one: Attribution,
  all: readonly Attribution[],
): readonly Range[] | undefined {
  const beside = sourceBeside(reading, one, all);
  const above = subjectAbove(reading, one);
  return isNearer(reading.view, above, beside, one) ? above : (beside ?? above);
}

/** "inflation", "sales": one bare noun that is nobody. */
function isMass(view: ClaimView, [only]: readonly Range[]): boolean {
  if (only === undefined || only.end - only.first > 1) return false;
  if (!/^NNS?$/.test(tagOf(view, only.first))) return false;
  return !PEOPLE.has(word(view, only.first)) && !BODIES.has(word(view, only.first));
}

/** "Hall said so, while Olsen went home and promised": the subject of a clause of its own is nearer. */
function isNearer(
  view: ClaimView,
  above: readonly Range[] | undefined,
  beside: readonly Range[] | undefined,
  { cue }: Attribution,
): boolean {
  if (above === undefined || beside === undefined) return false;
  const { first } = above[0]!;
  if (first < beside[beside.length - 1]!.end || first >= cue[0]!.first) return false;
  const before = word(view, first - 1);
  return before === ';' || JOINING.has(before) || before === 'while';
}

/** Whether the cue is a verb that leaves its subject to another one. */
function leansOn(reading: Reading, { cue }: Attribution): boolean {
  const { view } = reading;
  const { first, end } = cue[0]!;
  const told = isFiniteVerb(view, first) && JOINING.has(word(view, first - 1));
  if (ASKED.has(word(view, first)) && !told) return false;
  const verb = firstVerb(reading, first, end);
  if (verb < 0) return isParticiple(reading, first) && word(view, first - 1) === ',';
  let before = verb - 1;
  while (/^(?:RB|MD)$/.test(tagOf(view, before)) || isQuote(view, before)) before--;
  const form = word(view, before);
  if (isParticiple(reading, verb)) {
    const start = before < view.tokens.sentenceFirst[view.sentenceOf[verb]!]!;
    return start || form === ',' || JOINING.has(form) || LEADING.has(form);
  }
  return (isFiniteVerb(view, verb) || tagOf(view, verb) === 'VB') && JOINING.has(form);
}

/** "promising" is a participle even where it is taken for an adjective. */
function isParticiple({ view }: Reading, i: number): boolean {
  const tag = tagOf(view, i);
  return tag === 'VBG' || (tag === 'JJ' && word(view, i).endsWith('ing'));
}

function firstVerb({ view }: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (isVerb(view, i)) return i;
  return -1;
}

/** The source of the attribution before it in its sentence, of the next one where a participle opens it. */
function sourceBeside(
  { view }: Reading,
  one: Attribution,
  all: readonly Attribution[],
): readonly Range[] | undefined {
  const place = one.cue[0]!.first;
  const sentence = view.sentenceOf[place]!;
  const opens = place <= view.tokens.sentenceFirst[sentence]! + 1;
  let best: Attribution | undefined;
  for (const other of byCue(view, all).get(sentence) ?? []) {
    if (other === one || other.source.length === 0) continue;
    const there = other.cue[0]!.first;
    if (there > place !== opens) continue;
    if (other.content.some((part) => within(place, part))) continue;
    if (best === undefined || there > best.cue[0]!.first !== opens) best = other;
  }
  return best?.source;
}

/**
 * "told us that prices fell but warned that they may rise", "said that prices fell, and promised to act":
 * the source of the attribution into which the second verb was read, where both are of one form and the
 * second has a clause or an infinitive of its own.
 */
function sourceAround(
  { view }: Reading,
  { cue, content }: Attribution,
  own: readonly Range[] | undefined,
  all: readonly Attribution[],
): readonly Range[] | undefined {
  const verb = cue[0]!.first;
  const opening = content[0]?.first ?? -1;
  if (!SECOND.has(word(view, verb - 1))) return undefined;
  if (word(view, opening) !== 'that' && tagOf(view, opening) !== 'TO') return undefined;
  const around = byCue(view, all)
    .get(view.sentenceOf[verb]!)
    ?.find(
      (other) =>
        other.source.length > 0 &&
        other.cue[0]!.first < verb &&
        tagOf(view, other.cue[0]!.first) === tagOf(view, verb) &&
        other.content.some(
          (part) =>
            within(verb, part) &&
            (word(view, part.first) === 'that'
              ? own === undefined || isMass(view, own) || own[0]!.first === part.first + 1
              : own !== undefined && isMass(view, own) && own[0]!.first === part.first),
        ),
    );
  return around?.source;
}

/** ", and promised to act": the comma parts the verb from the clause whose subject was taken for its own. */
function isParted(view: ClaimView, { cue }: Attribution): boolean {
  const { first } = cue[0]!;
  return SECOND.has(word(view, first - 1)) && word(view, first - 2) === ',';
}

function within(i: number, { first, end }: Range): boolean {
  return i >= first && i < end;
}

/** The subject of the nearest verb above the cue that has one, with what belongs to it. */
function subjectAbove(reading: Reading, one: Attribution): readonly Range[] | undefined {
  const { head } = reading.view.tokens;
  let at = headOf(reading, one.cue);
  for (let up = 0; up < UP; up++) {
    if (!hasRelation(reading.view, at, 'conj', 'advcl', 'acl', 'xcomp', 'parataxis')) break;
    at = head[at]!;
    if (at < 0) return undefined;
    const source = subjectOf(reading, at, one);
    if (source !== undefined) return source;
  }
  return undefined;
}

function subjectOf({ view, left, right }: Reading, verb: number, { cue, content }: Attribution) {
  for (let i = left[verb]!; i <= right[verb]!; i++) {
    if (view.tokens.head[i] !== verb || !isRelation(view, i, SUBJECT)) continue;
    const source = behindConjunction(view, { first: left[i]!, end: right[i]! + 1 });
    // "Software maker Orle Systems": the parse ends the phrase before the name.
    while (source.end < verb && isTag(view, source.end, NAME)) source.end++;
    const apart = [...cue, ...content].every(
      (part) => part.end <= source.first || part.first >= source.end,
    );
    return apart ? [source] : undefined;
  }
  return undefined;
}

/** "12% after the chipmaker": the noun phrase behind a conjunction that the parse took for a preposition. */
function behindConjunction(view: ClaimView, { first, end }: Range) {
  for (let i = end - 2; i > first; i--) {
    if (word(view, i) === ',') break;
    if (hasBit(view, i, SUBORDINATING)) return { first: i + 1, end };
  }
  return { first, end };
}
