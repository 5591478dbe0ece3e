import type { Article, TimeExpression } from '../../model/article.js';
import type { Config } from '../../model/config.js';

export function findDates(_article: Article, _config: Config): TimeExpression[] {
  return [];
}
