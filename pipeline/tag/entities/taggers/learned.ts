import { LinearModel } from '../../../learn/engine/model.js';
import { SequenceTagger } from '../../../learn/engine/sequence-tagger.js';
import { readResourceBytes } from '../../../model/resources.js';
import type { Candidate, KnownName } from '../candidate.js';
import { type Context, formAt, type Tagger, textOf } from '../context.js';
import { knownAs } from '../known.js';
import { isGuess, labelOf } from '../labels.js';
import { BEAM, CLASSES, LABELS } from '../learned/classes.js';
import { EntityFeatures } from '../learned/features.js';
import { wordList } from '../rule-words.js';
import { HONORIFICS, POST_NOMINALS } from '../words.js';

/** Weight of a learned candidate: above the built-in lists, below the user's own. */
const WEIGHT = 70;

const DAYS = wordList('day');
const PREFIX = /^(?:anti|pro|ex|mid|pre|post)[-–](?=\p{Lu})/u;
/** At the beginning of a sentence, a prefix may be a part of the name as well. */
const SIDE = /^(?:Anti|Pro)[-–](?=\p{Lu})/u;
const PARTY = /^[RDI]$/;
const HYPHEN = /^[-–]$/;
/** "Ex-official" opens a sentence. */
const NO_NAME = /^(?:[Aa]nti|[Pp]ro|[Ee]x|[Mm]id|[Pp]re|[Pp]ost|[Nn]on)[-–]\p{Ll}/u;
const LINKS = wordList('link');

let tagger: SequenceTagger<Context> | undefined;

/** The names that the trained sequence tagger finds. */
export const learned: Tagger = {
  name: 'learned',
  find(context: Context): Candidate[] {
    tagger ??= createTagger(
      LinearModel.fromBytes(readResourceBytes('tag/entities/models/entities.bin')),
    );
    return findWith(tagger, context);
  },
};

/** A tagger from a trained model. */
export function createTagger(model: LinearModel): SequenceTagger<Context> {
  const features = new EntityFeatures();
  return new SequenceTagger(model, LABELS.labels.length, features, {
    beam: BEAM,
    allowed: LABELS.allowed,
    certain: features.certain,
  });
}

/** Candidates of a trained tagger. */
export function findWith(tagger: SequenceTagger<Context>, context: Context): Candidate[] {
  const { tokens } = context;
  const labels = new Uint8Array(tokens.count);
  const found: Candidate[] = [];
  for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
    const from = tokens.sentenceFirst[s]!;
    const to = tokens.sentenceFirst[s + 1]!;
    tagger.tag(context, from, to, labels);
    for (const { first, end, label } of LABELS.decode(labels, from, to)) {
      const last = nameEnd(context, first, end, label);
      const start = afterDay(context, afterDash(context, first, last, label), last, label);
      const from = afterParty(context, afterTitle(context, start, last, label), last);
      if (last - from === 1 && NO_NAME.test(formAt(context, from))) continue;
      found.push(candidate(context, from, last, label));
    }
  }
  return found;
}

function candidate(context: Context, first: number, end: number, label: number): Candidate {
  const { skip, tied } = prefixOf(context, first, end);
  const text = textOf(context, first, end).slice(skip);
  const found = CLASSES[label]!;
  const known = tied ?? knownAs(context.gazetteer, text, broad(found));
  return {
    first,
    end,
    label: tied?.label ?? labelOf(found, text, known),
    form: known?.form ?? (found === 'PERSON' ? 'name' : formOf(text)),
    rule: 'learned',
    weight: WEIGHT,
    ...(skip > 0 && { skip }),
    ...(known && { known }),
    ...(isGuess(found, text, known) && { doubt: 'guess' }),
  };
}

/** First token of a person's name behind a title in capitals ("DR. ROJAS"). */
function afterTitle(context: Context, first: number, end: number, label: number): number {
  const form = formAt(context, first);
  if (CLASSES[label] !== 'PERSON' || end - first < 2 || form !== form.toUpperCase()) return first;
  return HONORIFICS.has(form[0]! + form.slice(1).toLowerCase()) ? first + 1 : first;
}

/** "R-Ala.": the party of a member of Congress stands before the state. */
function afterParty(context: Context, first: number, end: number): number {
  const isParty = PARTY.test(formAt(context, first)) && HYPHEN.test(formAt(context, first + 1));
  return isParty && end - first === 3 ? first + 2 : first;
}

/**
 * End of a name without a day, letters behind a person's name and words that only link it to what follows
 * ("Action Plan of").
 */
function nameEnd(context: Context, first: number, end: number, label: number): number {
  const isWork = CLASSES[label] === 'MISC';
  const isPerson = CLASSES[label] === 'PERSON';
  const isLoose = (form: string): boolean =>
    LINKS.has(form) || (!isWork && DAYS.has(form)) || (isPerson && POST_NOMINALS.has(form));
  let last = end;
  while (last > first + 1 && isLoose(formAt(context, last - 1))) last--;
  return last;
}

/**
 * The length of what a hyphen ties to a name in one token ("anti-American"), and the country or capital that can
 * only be meant then ("Pro-Tokyo").
 */
function prefixOf(
  context: Context,
  first: number,
  end: number,
): { skip: number; tied: KnownName | undefined } {
  const form = formAt(context, first);
  const [prefix = ''] = PREFIX.exec(form) ?? SIDE.exec(form) ?? [];
  const known = prefix === '' ? undefined : context.gazetteer.get(form.slice(prefix.length));
  const isTied = end - first === 1 && (known?.kind === 'capital' || known?.kind === 'country');
  const isPart = isTied || PREFIX.test(form);
  return { skip: isPart ? prefix.length : 0, tied: isTied ? known : undefined };
}

/** First token of a name behind a dash that stands free ("RUGBY UNION - MORITA"). */
function afterDash(context: Context, first: number, end: number, label: number): number {
  const { tokens } = context;
  let from = first;
  for (let i = first + 1; i + 1 < end && CLASSES[label] !== 'MISC'; i++) {
    const isFree = tokens.end[i - 1] !== tokens.start[i] && tokens.end[i] !== tokens.start[i + 1];
    if (isFree && /^[-–—]$/.test(formAt(context, i))) from = i + 1;
  }
  return from;
}

/** First token of a name behind a day ("Saturday Foreign Ministry"); works and events keep theirs. */
function afterDay(context: Context, first: number, end: number, label: number): number {
  if (CLASSES[label] === 'MISC' || end - first < 3) return first;
  return DAYS.has(formAt(context, first)) ? first + 1 : first;
}

function broad(found: (typeof CLASSES)[number]): Candidate['label'] {
  return found === 'MISC' ? 'EVENT' : found;
}

function formOf(text: string): Candidate['form'] {
  return /^[\p{Lu}\d&.-]{2,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? 'acronym' : 'name';
}
