import type { Article, TimeExpression } from '../../model/article.js';
import { boilerplateOf } from '../../model/boilerplate.js';
import type { Config } from '../../model/config.js';
import { DocumentView, plausible } from './filters/index.js';
import { KNOWN_WORDS } from './notation/lexicon.js';
import { Captures, type Meaning } from './notation/rule.js';
import { NAMES } from './recognise/gazetteer.js';
import { lex } from './recognise/lexer.js';
import { Matcher } from './recognise/match.js';
import { NUMBER_WORDS } from './recognise/numbers.js';
import { compile } from './recognise/pattern.js';
import { type Candidate, joinTimes } from './recognise/refine.js';
import { Vocabulary } from './recognise/vocabulary.js';
import { settleOrder } from './resolve/order.js';
import { Resolver } from './resolve/resolver.js';
import { RULES } from './rules/index.js';

const RECOGNISER = compile(RULES);
/** Words that can be a part of a time expression. */
const USEFUL = new Set([
  ...RECOGNISER.symbols,
  ...KNOWN_WORDS,
  ...NUMBER_WORDS,
  ...NAMES.beginnings,
]);
/** A pure memo of forms, begun anew when it is full; it changes no result. */
let vocabulary = new Vocabulary(USEFUL);

/** The time expressions of an article, and what they say against the date that it is said to have. */
export interface Dates {
  readonly dates: readonly TimeExpression[];
  readonly doubt: string;
}

/**
 * Finds the time expressions of an article and resolves them against its own date and, where the words
 * ask for it, against the time mentioned before (TimeML 1.2.1 types and values; rules in the manner of
 * HeidelTime, Strötgen and Gertz 2010). The tense of a clause is read from the tagged tokens.
 */
export function findDates(article: Article, config: Config): Dates {
  if (vocabulary.isFull) vocabulary = vocabulary.emptied();
  const lexemes = lex(article.text, vocabulary);
  const recognised = joinTimes(lexemes, recognise(new DocumentView(lexemes, article.tokens)));
  const ignored = boilerplateOf(article);
  const inArticle = recognised.filter(({ first }) => !ignored(lexemes.start[first]!));
  const candidates = settleOrder(inArticle, article, lexemes, config.dates.order);
  const resolver = new Resolver(article, lexemes, candidates);
  for (const candidate of candidates) resolver.add(candidate);
  return { dates: resolver.found, doubt: resolver.doubts.text };
}

/** All expressions in order of place. */
function recognise(document: DocumentView): Candidate[] {
  const found: Candidate[] = [];
  new Matcher(RECOGNISER, document.lexemes).run((match) => {
    const meaning = match.rule.meaning(new Captures(match.items));
    if (!meaning || !plausible(document, match)) return false;
    const meanings = 'type' in meaning ? [meaning] : meaning;
    meanings.forEach((each, i) => {
      const { first, end } = match.extents[i]!;
      found.push({ first, end, meaning: each as Meaning, rule: match.rule });
    });
    return true;
  });
  return found;
}
