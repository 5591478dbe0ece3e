import type { Span } from '../../../model/span.js';
import type { Context } from '../context.js';
import { HONORIFICS } from '../words.js';
import type { EntityClass } from './classes.js';

/** A name as a corpus has it: UTF-16 units of the clean text and the corpus's own label. */
export interface GoldName {
  readonly span: Span;
  readonly label: string;
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
 * The names of a corpus as our guidelines have them: without article, possessive and title, none
 * without a capital, peoples and nationalities apart from other MISC names. Labels that are not learned
 * (dates, amounts) give none.
 */
export function ownNames(
  context: Context,
  gold: readonly GoldName[],
): { span: Span; label: EntityClass }[] {
  return gold.flatMap(({ span, label }) => {
    const own = CLASS_OF[label.toUpperCase()];
    if (own === undefined) return [];
    const trimmed = trim(context.tokens.text, span, own);
    const text = context.tokens.text.slice(trimmed.start, trimmed.end);
    if (!/\p{Lu}/u.test(text)) return [];
    const people = own === 'MISC' && isPeople(context, text);
    return [{ span: trimmed, label: people ? 'NORP' : own }];
  });
}

function isPeople(context: Context, text: string): boolean {
  const kind = context.gazetteer.get(text)?.kind;
  return kind === 'demonym' || kind === 'group';
}

function trim(text: string, span: Span, own: EntityClass): Span {
  let { start, end } = span;
  const article = /^(?:the|an?)\s+/.exec(text.slice(start, end));
  if (article !== null) start += article[0].length;
  const possessive = /\s?['’]s?$/.exec(text.slice(start, end));
  if (possessive !== null) end -= possessive[0].length;
  while (own === 'PERSON') {
    const word = /^(\S+)\s+/.exec(text.slice(start, end));
    if (word === null || !HONORIFICS.has(word[1]!)) break;
    start += word[0].length;
  }
  return { start, end };
}
