import { hashString } from '../../../learn/engine/features.js';
import type { NumberedForms } from '../../../learn/forms/form-table.js';
import { lemmaOf } from '../../../learn/part-of-speech/lemma.js';
import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import type { CueClass } from '../../../model/article.js';
import type { Tokens } from '../../../model/tokens.js';
import { CUES } from './cue-lexicon.js';

const BITS = 15;
const CUE_CLASSES: readonly CueClass[] = [
  ...(['statement', 'belief', 'intention', 'decree', 'perception', 'other'] as const),
];

/** Lower-case lemmas of forms by their numbers (see `numberForms`) and tags, the last ones kept. */
class LemmaMemo {
  private readonly keys = new Int32Array(2 ** BITS).fill(-1);
  private readonly texts: string[] = new Array(2 ** BITS).fill('');
  private readonly hashes = new Int32Array(2 ** BITS);
  private readonly classes = new Uint8Array(2 ** BITS);
  private generation = -1;

  text(view: FormView, i: number): string {
    return this.texts[this.place(view, i)]!;
  }

  hash(view: FormView, i: number): number {
    return this.hashes[this.place(view, i)]!;
  }

  /** Class of the listed cue with this lemma, from 1; 0 for other words. */
  cueClass(view: FormView, i: number): number {
    return this.classes[this.place(view, i)]!;
  }

  private place({ tokens, forms }: FormView, i: number): number {
    if (forms.generation !== this.generation) this.keys.fill(-1);
    this.generation = forms.generation;
    const type = tokens.type[i]!;
    const tag = tokens.tag[i]!;
    const key = forms.number[type]! * 256 + tag;
    const place = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
    if (this.keys[place] === key) return place;
    const form = tokens.vocabulary[type]!.toLowerCase();
    const text = lemmaOf(form, PENN_TAGS[tag] ?? '').toLowerCase();
    this.keys[place] = key;
    this.texts[place] = text;
    this.hashes[place] = hashString(text);
    const cue = CUES.get(text);
    this.classes[place] = cue === undefined ? 0 : CUE_CLASSES.indexOf(cue.class) + 1;
    return place;
  }
}

/** What a memo reads of a document: its tokens and the numbers of its vocabulary. */
export interface FormView {
  readonly tokens: Tokens;
  readonly forms: NumberedForms;
}

export const LEMMAS = new LemmaMemo();
