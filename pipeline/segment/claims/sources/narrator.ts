import type { Article, Claim, Mention } from '../../../model/article.js';
import { AUTHOR_SPEAKS } from './abstention.js';

/** What a document is whose title says who speaks in it. */
const KIND =
  'statement|remarks|speech|address|lecture|testimony|evidence|message|letter|foreword|keynote|comments|op-ed|oped';
/** "Statement by Foreign Minister Ann Lee", "Opening remarks: Governor Tom Birk", up to the name. */
const BEFORE = new RegExp(
  `^(?:[\\p{L}-]+ ){0,3}(?:${KIND})(?: (?:by|of|from)|:| [-–—]) (?:(?!(?:on|about|to|for|with|at|in|after|regarding) )[\\p{L}.,'’-]+ ){0,8}$`,
  'iu',
);
/** "Ann Lee's speech to the union", "Ann Lee: statement on the vote", behind the name. */
const BEHIND = new RegExp(`^(?:['’]s|:) (?:[\\p{L}-]+ ){0,3}(?:${KIND})\\b`, 'iu');

/** Titles of documents in which others speak in the first person. */
const OTHERS = /\b(?:q ?& ?a|interview|transcript|full text|own words|as told to|live blog)\b/i;

/**
 * The claims, with who writes or speaks the document for an "I" that stands outside of what others say: the one
 * author, or the one person whose statement or speech it is by its title, where the document names that person.
 */
export function narrated(
  article: Article,
  claims: readonly Claim[],
  parents: readonly number[],
): Claim[] {
  if (!claims.some(({ reason }) => reason === AUTHOR_SPEAKS)) return [...claims];
  const key = speakerOfTitle(article) || author(article, claims);
  return claims.map((claim, k) => {
    if (key === '' || claim.reason !== AUTHOR_SPEAKS || (parents[k] ?? -1) >= 0) return claim;
    const resolved = { status: 'resolved', reason: '', candidates: [] } as const;
    return { ...claim, ...resolved, sourceEntity: key, rule: `${claim.rule};source=author` };
  });
}

/** Key of the person whose statement a title announces; empty for none or several. */
function speakerOfTitle({ text, sections, mentions }: Article): string {
  const title = sections.find(({ kind }) => kind === 'title');
  if (title === undefined) return '';
  const { start, end } = title.span;
  const named = mentions.filter(
    (one) => isPerson(one) && one.span.start >= start && one.span.end <= end,
  );
  const [only] = named;
  if (only === undefined || named.some(({ entity }) => entity !== only.entity)) return '';
  const isSpeaker =
    BEFORE.test(text.slice(start, only.span.start)) || BEHIND.test(text.slice(only.span.end, end));
  return isSpeaker ? only.entity : '';
}

function isPerson({ label, form }: Mention): boolean {
  return label === 'PERSON' && form === 'name';
}

/** Key of the one author, whom the document names somewhere, where nobody else speaks in it. */
function author({ metadata, entities }: Article, claims: readonly Claim[]): string {
  const name = metadata.author?.value.toLowerCase() ?? '';
  if (name === '' || name.includes(';')) return '';
  if (OTHERS.test(metadata.title?.value ?? '')) return '';
  if (claims.some(({ rule }) => rule.startsWith('transcript'))) return '';
  const same = entities.filter((one) => one.label === 'PERSON' && one.name.toLowerCase() === name);
  return same.length === 1 ? same[0]!.key : '';
}
