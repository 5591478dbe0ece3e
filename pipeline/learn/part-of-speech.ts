import type { Tokens } from '../model/tokens.js';

export function tagPartsOfSpeech(_tokens: Tokens): void {}
