import type { Article, Entity, Mention } from '../../model/article.js';
import type { Config } from '../../model/config.js';

export function findEntities(
  _article: Article,
  _config: Config,
): { mentions: Mention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
