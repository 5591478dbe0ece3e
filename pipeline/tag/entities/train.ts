import type { Article } from '../../model/article.js';
import { type Config, DEFAULT_CONFIG } from '../../model/config.js';
import { createContext } from './context.js';
import { loadGazetteer } from './gazetteer-lists.js';
import { type GoldName, ownNames } from './learned/gold.js';
import type { EntityExample } from './learned/train.js';

export { madeLines } from './learned/lines.js';
export { type EntityExample, trainEntities } from './learned/train.js';

/** An example from a prepared article (segmented, with parts of speech) and a corpus's names in it. */
export function exampleOf(
  article: Article,
  gold: readonly GoldName[],
  dialect: number,
  config: Config = DEFAULT_CONFIG,
): EntityExample {
  const context = createContext(article, config, loadGazetteer(config.tag.gazetteer));
  return { context, dialect, gold: ownNames(context, gold, dialect > 0) };
}
