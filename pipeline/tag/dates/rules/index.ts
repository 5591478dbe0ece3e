import type { Rule } from '../rule.js';
import { DURATION } from './duration.js';
import { EXPLICIT } from './explicit.js';
import { RELATIVE } from './relative.js';

/** All rules. Of two that match the same words, the earlier one is taken. */
export const RULES: readonly Rule[] = [...EXPLICIT, ...RELATIVE, ...DURATION];
