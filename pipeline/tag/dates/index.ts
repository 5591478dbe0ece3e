import type { Article, TimeExpression } from '../../model/article.js';
import type { Config } from '../../model/config.js';
import { tokenSpan } from '../../model/tokens.js';
import { dayText } from './calendar.js';
import { asContext, clauseSide, documentDate } from './context.js';
import { extentOf } from './edtf.js';
import { plausible } from './filter.js';
import { boundsOf, type Granule } from './granule.js';
import { type Match, Matcher } from './match.js';
import { compile } from './pattern.js';
import { type Resolved, resolve } from './resolve.js';
import { Captures, type Meaning } from './rule.js';
import { RULES } from './rules/index.js';

const RECOGNISER = compile(RULES);

/**
 * Finds the time expressions of an article and resolves them against its own date and, where the words
 * ask for it, against the time mentioned before (TimeML 1.2.1 types and values; rules in the manner of
 * HeidelTime, Strötgen and Gertz 2010). Reads `tokens`, which segmentation must have filled.
 */
export function findDates(article: Article, _config: Config): TimeExpression[] {
  const found: TimeExpression[] = [];
  const document = documentDate(article);
  let context: { granule: Granule; index: number } | undefined;

  new Matcher(RECOGNISER, article.tokens).run((match) => {
    const meaning = match.rule.meaning(new Captures(match.items));
    if (!meaning || !plausible(article.tokens, match)) return false;
    const side = clauseSide(article.tokens, match.first);
    const resolved = resolve(meaning, { document, context: context?.granule, side });
    if (!resolved) return false;
    const anchored = anchorOf(resolved, document, context);
    const granule = asContext(resolved.value);
    if (granule) context = { granule, index: found.length };
    found.push(expression(article, match, meaning, resolved, anchored));
    return true;
  });
  return found;
}

type Anchored = Pick<TimeExpression, 'anchor' | 'anchorDate'>;

function anchorOf(
  { anchor }: Resolved,
  document: Granule | undefined,
  context: { granule: Granule; index: number } | undefined,
): Anchored {
  const first = (granule: Granule | undefined): string =>
    granule ? dayText(boundsOf(granule).first) : '';
  if (anchor === 'context') return { anchor: context!.index, anchorDate: first(context!.granule) };
  return { anchor, anchorDate: anchor === 'document' ? first(document) : '' };
}

function expression(
  article: Article,
  match: Match,
  meaning: Meaning,
  resolved: Resolved,
  anchored: Anchored,
): TimeExpression {
  return {
    span: tokenSpan(article.tokens, match.first, match.end),
    type: meaning.type,
    value: resolved.value,
    mod: meaning.mod ?? '',
    ...extentOf(meaning.type === 'DATE' || meaning.type === 'TIME' ? resolved.value : ''),
    ...anchored,
    ambiguousWith: meaning.rival ?? '',
    rule: match.rule.name,
  };
}
