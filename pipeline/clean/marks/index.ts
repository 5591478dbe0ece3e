import type { MarkRule } from '../rule.js';
import { archiveFields } from './archive-fields.js';
import { blockedPage } from './blocked-page.js';
import { codeFences } from './code-fences.js';
import { figureData } from './figure-data.js';
import { footnotes } from './footnotes.js';
import { navigation } from './navigation.js';
import { pageFrame } from './page-frame.js';
import { pullQuotes } from './pull-quotes.js';
import { webFurniture } from './web-furniture.js';

/** All labelling rules in the order in which they run. */
export const MARK_RULES: readonly MarkRule[] = [
  blockedPage,
  codeFences,
  footnotes,
  archiveFields,
  pageFrame,
  navigation,
  webFurniture,
  pullQuotes,
  figureData,
];
