import { NAMES } from './gazetteer.js';
import type { Recogniser } from './pattern.js';
import type { Vocabulary } from './vocabulary.js';

/** What a form can do in a match: begin it, go on with it, be it, begin a name. */
export const Mark = { Known: 1, Start: 2, Inner: 4, Alone: 8, Name: 16 } as const;

/** Works out the marks of a form and leaves them in the vocabulary. */
export function mark(vocabulary: Vocabulary, id: number, { root, symbols }: Recogniser): number {
  let marks: number = Mark.Known;
  for (const { symbol, numeric } of vocabulary.itemsOf(id)) {
    const state = root.follow(symbol);
    if (state || numeric) marks |= Mark.Start;
    if (numeric || (state && state.complete.length > 0)) marks |= Mark.Alone;
    if (numeric || symbols.has(symbol)) marks |= Mark.Inner;
  }
  const isName = NAMES.begins(vocabulary.lowerOf(id));
  if (isName) marks |= Mark.Start | Mark.Inner | Mark.Alone | Mark.Name;
  vocabulary.marks[id] = marks;
  return marks;
}
