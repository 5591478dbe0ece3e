import type { Tokens } from '../model/tokens.js';

export function parseDependencies(_tokens: Tokens): void {}
