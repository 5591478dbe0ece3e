import { type Damage, replaceSome } from './damage.js';

/** What a scanner takes for something else, in a few words. */
export const scannerErrors: Damage = {
  name: 'scanner-errors',
  apply: (text, random) => {
    const read = replaceSome(text, /(?<=[a-z]{2})m(?=[a-z]{2})/g, 0.02, random, () => 'rn');
    const digits = replaceSome(read, /(?<=\b[a-z]{2,})l(?=[a-z]{2})/g, 0.02, random, () => '1');
    return replaceSome(digits, /(?<=\d)0(?=\d|\b)/g, 0.05, random, () => 'O');
  },
};
