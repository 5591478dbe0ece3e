import type { Article, Entity, Mention } from '../../../model/article.js';
import { BODIES } from '../lexicon/bodies.js';

const BODY_LABELS = new Set(['ORG', 'GPE']);
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
/** "Report of the", "Statement by": what a title says before the body whose text it is. */
const BEFORE =
  /(?:^|\n)(?:[\p{L}-]+ ){0,3}(?:report|statement|communiqué|communique|submission) (?:of|by|from) (?:the )?$/iu;
/** What may stand behind a name that has a line to itself: its town. */
const BEHIND = /^(?:, [\p{L} ]{2,30})?(?:\n|$)/u;

/**
 * Key of the body that issues a document, for its "we": the publisher where the document names it ("The United
 * States condemns … We call on …", by the State Department of the United States), else the organisation that
 * has a line to itself before the first paragraph. Empty for a document with an author.
 */
export function issuingBody({ metadata, entities, mentions, sections, text }: Article): string {
  if (metadata.author !== undefined) return '';
  const publisher = metadata.publisher?.value ?? '';
  const published = publisher === '' ? '' : publishing(publisher, entities);
  if (published !== '') return published;
  const body = sections.find(({ kind }) => kind === 'body');
  const end = body?.span.start ?? 0;
  const named = mentions.filter((one) => one.span.end <= end && hasOwnLine(text, one));
  const keys = new Set(named.map(({ entity }) => entity));
  return keys.size === 1 ? named[0]!.entity : '';
}

/** The organisation that is the publisher, else the place whose body it is ("UK Government"). */
function publishing(publisher: string, entities: readonly Entity[]): string {
  const name = publisher.toLowerCase();
  const bodies = entities.filter(({ label }) => BODY_LABELS.has(label));
  const same = bodies.find((one) => namesOf(one).includes(name));
  if (same !== undefined) return same.label === 'ORG' ? same.key : '';
  const words: readonly string[] = name.match(WORDS) ?? [];
  if (!words.some((word) => BODIES.has(word))) return '';
  const places = bodies.filter(({ iso3166, label, ...one }) => {
    return label === 'GPE' && iso3166 !== '' && namesOf(one).some((own) => words.includes(own));
  });
  return places.length === 1 ? places[0]!.key : '';
}

function namesOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase());
}

function hasOwnLine(text: string, { label, form, entity, span }: Mention): boolean {
  if (label !== 'ORG' || form !== 'name' || entity === '') return false;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(line, span.start);
  if (before !== '' && !BEFORE.test(before)) return false;
  return BEHIND.test(text.slice(span.end, span.end + 40));
}
