import { createRandom } from '../../learn/engine/random.js';
import { footnotes, repeats, webFurniture } from './additions.js';
import {
  decomposed,
  invisible,
  letterSpacing,
  ligatures,
  lineSpace,
  lostLigatures,
  spaces,
} from './characters.js';
import type { Damage, Random } from './damage.js';
import { MOJIBAKE } from './encoding.js';
import { htmlEntities, htmlTags, markdown, tracking } from './markup.js';
import { scannerErrors } from './ocr.js';
import { cutParagraphs, dividedPages, pages } from './pages.js';
import { dividedWords, doubleSpaced, hardWraps, indentedWraps, raggedWraps } from './wrap.js';

export type { Damage, Random } from './damage.js';

const CHARACTERS: readonly Damage[] = [ligatures, spaces, invisible, decomposed];
const LAYOUTS: readonly Damage[] = [
  hardWraps,
  dividedWords,
  raggedWraps,
  indentedWraps,
  doubleSpaced,
  pages,
  dividedPages,
  cutParagraphs,
];

/** Several kinds at once, in the order in which they befall a text on its way. */
const together: Damage = {
  name: 'all-together',
  apply: (text, random) => {
    const some = (kinds: readonly Damage[], share: number) => kinds.filter(() => random() < share);
    const layout = LAYOUTS.filter((kind) => kind !== doubleSpaced);
    const chain = [
      ...some([repeats, webFurniture], 0.4),
      layout[Math.floor(random() * layout.length)]!,
      ...some([ligatures, spaces, invisible], 0.4),
      ...some([MOJIBAKE[Math.floor(random() * MOJIBAKE.length)]!], 0.5),
      ...some([htmlEntities, lineSpace], 0.3),
    ];
    return chain.reduce((damaged, kind) => kind.apply(damaged, random), text);
  },
};

/** Every kind of damage alone, and all of them together. */
export const DAMAGES: readonly Damage[] = [
  ...LAYOUTS,
  ...MOJIBAKE,
  ...CHARACTERS,
  lineSpace,
  lostLigatures,
  letterSpacing,
  htmlTags,
  htmlEntities,
  markdown,
  tracking,
  webFurniture,
  repeats,
  footnotes,
  scannerErrors,
  together,
];

/** The text damaged in one way; the same seed gives the same damage. */
export function damage(text: string, kind: Damage, seed: number): string {
  const random: Random = createRandom(seed);
  return kind.apply(text, random);
}
