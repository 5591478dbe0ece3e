import type { Article } from '../model/article.js';
import type { Config } from '../model/config.js';

export function clean(_article: Article, _config: Config): void {}
