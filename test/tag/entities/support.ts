import { parseDependencies } from '../../../pipeline/learn/parser/parser.js';
import { tagPartsOfSpeech } from '../../../pipeline/learn/part-of-speech/part-of-speech.js';
import type { Article, Entity, Mention, MentionLabel } from '../../../pipeline/model/article.js';
import { type Config, DEFAULT_CONFIG } from '../../../pipeline/model/config.js';
import { tokenAt } from '../../../pipeline/model/tokens.js';
import { segment } from '../../../pipeline/segment/index.js';
import type { Candidate } from '../../../pipeline/tag/entities/candidate.js';
import { createContext, type Refiner, textOf } from '../../../pipeline/tag/entities/context.js';
import { loadGazetteer } from '../../../pipeline/tag/entities/gazetteer-lists.js';
import { findEntities } from '../../../pipeline/tag/entities/index.js';
import { knownAs } from '../../../pipeline/tag/entities/known.js';
import { link } from '../../../pipeline/tag/entities/link.js';
import { articleWith } from '../../support/articles.js';

export interface Found {
  readonly mentions: readonly (Mention & { readonly text: string })[];
  readonly entities: readonly Entity[];
}

/** A text as the stages before this one leave it. */
function prepared(text: string): Article {
  const article = articleWith(text);
  segment(article);
  tagPartsOfSpeech(article.tokens);
  return article;
}

/** Runs segmentation, part of speech and entities over a text. */
export function find(text: string, config: Config = DEFAULT_CONFIG): Found {
  const article = prepared(text);
  const { mentions, entities } = findEntities(article, config);
  return {
    mentions: mentions.map((one) => ({ ...one, text: text.slice(one.span.start, one.span.end) })),
    entities,
  };
}

/** The same over a text that is parsed as well. */
export function findParsed(text: string): Found['mentions'] {
  const article = prepared(text);
  parseDependencies(article.tokens);
  const { mentions } = findEntities(article, DEFAULT_CONFIG);
  return mentions.map((one) => ({ ...one, text: text.slice(one.span.start, one.span.end) }));
}

/** "text/LABEL" of each mention that names something. */
export function labels(text: string): string[] {
  return find(text).mentions.map((one) => `${one.text}/${one.label}`);
}

/** A name, its label, and what is doubtful about it. */
type GivenName = readonly [string, MentionLabel, Candidate['doubt']?];

/** What a refiner makes of names as the trained tagger might give them: "text/LABEL", in order of place. */
export function refined(refiner: Refiner, text: string, names: readonly GivenName[]): string[] {
  const { context, candidates } = refine(refiner, text, names);
  return candidates.map((one) => `${textOf(context, one.first, one.end)}/${one.label}`);
}

/** The same, as the keys of the entities that they name. */
export function linked(refiner: Refiner, text: string, names: readonly GivenName[]): string[] {
  const { context, candidates } = refine(refiner, text, names);
  return link(candidates, context).mentions.map(({ entity }) => entity);
}

/** Each name is searched behind the one before. */
function refine(refiner: Refiner, text: string, names: readonly GivenName[]) {
  const article = prepared(text);
  const context = createContext(article, DEFAULT_CONFIG, loadGazetteer());
  let from = 0;
  const found = names.map(([name, label, doubt]): Candidate => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = tokenAt(article.tokens, start);
    const end = tokenAt(article.tokens, from - 1) + 1;
    const known = knownAs(context.gazetteer, name, label);
    const place = { first, end, label, form: 'name', rule: 'learned', weight: 70, doubt } as const;
    return known === undefined ? place : { ...place, known };
  });
  return { context, candidates: refiner.refine(found, context) };
}
