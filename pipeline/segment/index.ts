import type { Root } from 'nlcst';
import type { Article } from '../model/article.js';

export function segment(_article: Article): void {}

export function toNlcst(_article: Article): Root {
  return { type: 'RootNode', children: [] };
}
