import type { Article, Claim, Mention } from '../../../model/article.js';
import { AUTHOR_SPEAKS, AUTHORS_SPEAK } from './abstention.js';
import { issuingBody } from './issuing-body.js';

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
 * "We" are several authors, or the body that issues the document; with one author it is anybody.
 */
export function narrated(
  article: Article,
  claims: readonly Claim[],
  parents: readonly number[],
): Claim[] {
  const speaks = (reason: string) => claims.some((claim) => claim.reason === reason);
  const one = speaks(AUTHOR_SPEAKS) ? speakerOfTitle(article) || author(article, claims) : '';
  const several = speaks(AUTHORS_SPEAK) ? authors(article, claims) : [];
  return claims.map((claim, k) => {
    const keys = claim.reason === AUTHORS_SPEAK ? several : [one];
    const own = claim.reason === AUTHOR_SPEAKS || claim.reason === AUTHORS_SPEAK;
    const sourceEntity = keys[0] ?? '';
    if (!own || sourceEntity === '' || (parents[k] ?? -1) >= 0) return claim;
    const sourceEntities = keys.length > 1 ? keys : [];
    const resolved = { status: 'resolved', reason: '', candidates: [] } as const;
    const rule = `${claim.rule};source=author`;
    return { ...claim, ...resolved, sourceEntity, sourceEntities, rule };
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
function author(article: Article, claims: readonly Claim[]): string {
  const names = authorNames(article);
  return names.length === 1 && isMonologue(article, claims) ? bearer(article, names[0]!) : '';
}

/** Keys of several authors, all named in the document, or of the body that issues it. */
function authors(article: Article, claims: readonly Claim[]): readonly string[] {
  if (!isMonologue(article, claims)) return [];
  const names = authorNames(article);
  if (names.length === 0) return [issuingBody(article)];
  const keys = names.map((name) => bearer(article, name));
  return keys.length > 1 && !keys.includes('') ? keys : [];
}

function authorNames({ metadata }: Article): string[] {
  const names = metadata.author?.value.toLowerCase().split(';') ?? [];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function isMonologue({ metadata }: Article, claims: readonly Claim[]): boolean {
  if (OTHERS.test(metadata.title?.value ?? '')) return false;
  return !claims.some(({ rule }) => rule.startsWith('transcript'));
}

/** Key of the one person of the document with a name. */
function bearer({ entities }: Article, name: string): string {
  const same = entities.filter((one) => one.label === 'PERSON' && one.name.toLowerCase() === name);
  return same.length === 1 ? same[0]!.key : '';
}
