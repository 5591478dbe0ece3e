import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Tagger } from '../context.js';
import { ROLES } from '../words.js';

const LONGEST = 3;

/**
 * "the Japanese premier", "the US president": an office with an article or a country before it, in
 * lower case. The span is from the article on. Linking is a refiner's.
 */
export const roles: Tagger = {
  name: 'role',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { tokens, gazetteer } = context;
    for (let i = 0; i < tokens.count; i++) {
      if (lowerAt(context, i) !== 'the') continue;
      let at = i + 1;
      for (const known of gazetteer.candidates(tokens.vocabulary[tokens.type[at] ?? 0] ?? '')) {
        const words = known.name.split(' ').length;
        if (
          ['country', 'demonym'].includes(known.kind) &&
          sameName(context, at, words, known.name)
        ) {
          at += words;
          break;
        }
      }
      const length = roleLength(context, at);
      if (length === 0) continue;
      found.push({
        first: i,
        end: at + length,
        label: 'PERSON',
        form: 'role',
        rule: 'role',
        weight: 30,
      });
    }
    return found;
  },
};

function sameName(context: Context, at: number, words: number, name: string): boolean {
  const { tokens } = context;
  if (at + words > tokens.count) return false;
  return tokens.text.slice(tokens.start[at], tokens.end[at + words - 1]) === name;
}

function roleLength(context: Context, at: number): number {
  for (let n = LONGEST; n > 0; n--) {
    const words: string[] = [];
    for (let k = 0; k < n; k++) words.push(lowerAt(context, at + k));
    if (ROLES.has(words.join(' '))) return n;
  }
  return 0;
}
