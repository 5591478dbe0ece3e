import type { Article, TimeExpression } from '../../model/article.js';
import type { Config } from '../../model/config.js';
import { DocumentView, plausible } from './filters/index.js';
import { lex } from './lexer.js';
import { Matcher } from './match.js';
import { settleOrder } from './order.js';
import { compile } from './pattern.js';
import { type Candidate, joinTimes } from './refine.js';
import { Resolver } from './resolver.js';
import { Captures, type Meaning } from './rule.js';
import { RULES } from './rules/index.js';

const RECOGNISER = compile(RULES);

/**
 * Finds the time expressions of an article and resolves them against its own date and, where the words
 * ask for it, against the time mentioned before (TimeML 1.2.1 types and values; rules in the manner of
 * HeidelTime, Strötgen and Gertz 2010). The tense of a clause is read from the tagged tokens.
 */
export function findDates(article: Article, config: Config): TimeExpression[] {
  const lexemes = lex(article.text);
  const candidates = settleOrder(
    joinTimes(lexemes, recognise(new DocumentView(lexemes, article.tokens))),
    config.dates.order,
  );
  const resolver = new Resolver(article, lexemes);
  for (const candidate of candidates) resolver.add(candidate);
  return resolver.found;
}

/** All expressions in order of place. */
function recognise(document: DocumentView): Candidate[] {
  const found: Candidate[] = [];
  new Matcher(RECOGNISER, document.lexemes).run((match) => {
    const meaning = match.rule.meaning(new Captures(match.items));
    if (!meaning || !plausible(document, match)) return false;
    const meanings = 'type' in meaning ? [meaning] : meaning;
    meanings.forEach((each, i) => {
      found.push({ ...match.extents[i]!, meaning: each as Meaning, rule: match.rule });
    });
    return true;
  });
  return found;
}
