import { combine } from '../../../learn/engine/features.js';
import * as A from '../../../learn/forms/token-attributes.js';
import type { FormClues } from './form-clues.js';
import { extend, lexicon } from './lexicon.js';

/**
 * Per token: the lists of the lexicon and the place in the name, for the longest listed name of two
 * tokens or more that covers it; 0 for none. `index` holds the form of each token.
 */
export function lexiconNames(index: Int32Array, open: Uint8Array, clues: FormClues): Int32Array {
  const { key: keys, attributes } = clues;
  const lists = lexicon();
  const names = new Int32Array(index.length);
  let i = 0;
  while (i < index.length) {
    let key = open[i] === 1 ? keys[index[i]!]! : 0;
    let end = 0;
    let found = 0;
    for (let k = i + 1; k < index.length && open[k] === 1 && lists.goesOn(key); k++) {
      key = extend(key, attributes[A.WIDTH * index[k]! + A.LOWER]!);
      const mask = lists.lists(key);
      if (mask === 0) continue;
      found = mask;
      end = k + 1;
    }
    for (let k = i; k < end; k++) {
      names[k] = combine(found, k === i ? 1 : k === end - 1 ? 3 : 2) | 1;
    }
    i = Math.max(i + 1, end);
  }
  return names;
}
