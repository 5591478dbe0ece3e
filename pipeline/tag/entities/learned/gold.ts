import type { Span } from '../../../model/span.js';
import type { KnownName } from '../candidate.js';
import type { Context } from '../context.js';
import { knownAt } from '../known-at.js';
import { FUNCTION_WORDS, ROLES } from '../words.js';
import type { EntityClass } from './classes.js';
import { ownSpans } from './gold-spans.js';

/** A name as a corpus has it: UTF-16 units of the clean text and the corpus's own label. */
export interface GoldName {
  readonly span: Span;
  readonly label: string;
}

/** A name as our guidelines have it. */
export interface OwnName {
  readonly span: Span;
  readonly label: EntityClass;
}

/** Labels of corpora (OntoNotes, CoNLL-2003, ACE, MUC, re3d and the like) by our classes. */
const CLASS_OF: Readonly<Record<string, EntityClass>> = {
  PERSON: 'PERSON',
  PER: 'PERSON',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  LOCATION: 'LOC',
  NORP: 'NORP',
  NATIONALITY: 'NORP',
  FAC: 'FAC',
  FACILITY: 'FAC',
  MISC: 'MISC',
  EVENT: 'MISC',
  LAW: 'MISC',
  WORK_OF_ART: 'MISC',
  LANGUAGE: 'MISC',
  PRODUCT: 'PRODUCT',
  WEAPON: 'PRODUCT',
  VEHICLE: 'PRODUCT',
  PLATFORM: 'PRODUCT',
};

/**
 * The names of a corpus as our guidelines have them: without article, possessive, title, direction and "anti-",
 * two places that a comma joins as two, none without a capital, peoples and nationalities apart from
 * other MISC names. Labels that are not learned (dates, amounts) give none. In a `foreign` corpus, one
 * that does not set the guidelines, what the lists know gets the class that we give it ("Israel" as an
 * organisation or a people), countries and demonyms are completed, and groups that are described
 * rather than named ("Kurdish fighters") are none.
 */
export function ownNames(context: Context, gold: readonly GoldName[], foreign = false): OwnName[] {
  const names = gold.flatMap(({ span, label }): OwnName[] => {
    const own = CLASS_OF[label.toUpperCase()];
    if (own === undefined) return [];
    return ownSpans(context, span, own, foreign).flatMap((part) => {
      const text = context.tokens.text.slice(part.start, part.end);
      if (!isName(text, own)) return [];
      return [{ span: part, label: classOf(context, text, own, foreign) }];
    });
  });
  return foreign ? completed(context, names) : names;
}

function isName(text: string, own: EntityClass): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (own === 'PERSON' && ROLES.has(lower)) return false;
  return !FUNCTION_WORDS.has(lower) || text === text.toUpperCase();
}

function classOf(context: Context, text: string, own: EntityClass, foreign: boolean): EntityClass {
  const known = context.gazetteer.get(text);
  if (known === undefined) return own;
  const people = known.kind === 'demonym' || known.kind === 'group';
  if (own === 'MISC') return people ? 'NORP' : own;
  if (!foreign) return own;
  if (people) return own === 'LOC' || own === 'ORG' ? 'NORP' : own;
  if (known.kind === 'country') return own === 'ORG' || own === 'NORP' ? 'LOC' : own;
  if (known.kind === 'capital' || known.kind === 'place') return own === 'NORP' ? 'LOC' : own;
  return known.kind === 'organisation' && isClear(known) && own !== 'FAC' ? 'ORG' : own;
}

/** Whether an organisation's name is hardly anything else: an acronym or several words. */
function isClear({ form, name }: KnownName): boolean {
  return form === 'acronym' || name.includes(' ');
}

const STATES: ReadonlySet<KnownName['kind']> = new Set(['country', 'demonym']);

/** Adds the countries and demonyms that no name covers. */
function completed(context: Context, names: readonly OwnName[]): OwnName[] {
  const { tokens } = context;
  const covered = new Uint8Array(tokens.text.length);
  for (const { span } of names) covered.fill(1, span.start, span.end);
  const found: OwnName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hit = knownAt(context, i, STATES);
    if (hit === undefined) continue;
    const span = { start: tokens.start[i]!, end: tokens.end[hit.end - 1]! };
    if (covered.subarray(span.start, span.end).includes(1)) continue;
    found.push({ span, label: hit.known.kind === 'country' ? 'LOC' : 'NORP' });
    i = hit.end - 1;
  }
  return [...names, ...found].sort((a, b) => a.span.start - b.span.start);
}
