import type { MarkRule } from '../rule.js';
import { footnotes } from './footnotes.js';
import { webFurniture } from './web-furniture.js';

/** All labelling rules in the order in which they run. */
export const MARK_RULES: readonly MarkRule[] = [footnotes, webFurniture];
