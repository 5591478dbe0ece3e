export type * from './model/article.js';
export { type Config, configSchema, DEFAULT_CONFIG, type Settings } from './model/config.js';
export {
  articleOf,
  processArticle,
  vouch,
  vouchClaims,
  vouchDates,
  vouchEntities,
  vouchParse,
  vouchSyntax,
} from './preset.js';
