import type { Article, Claim } from '../../model/article.js';

export function findClaims(_article: Article): Claim[] {
  return [];
}
