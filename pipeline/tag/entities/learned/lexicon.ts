import { combine, hashString } from '../../../learn/engine/features.js';
import { type NameSort, personNames } from '../../../model/person-names.js';
import { readList } from '../../../model/resources.js';

const DATA = 'tag/entities/data/';

/** Lists whose names are told apart, as bits of a mask. */
export const GIVEN = 1;
export const FAMILY = 2;
export const OTHER_PERSON = 4;
export const CITY_1 = 8;
export const CITY_2 = 16;
export const CITY_3 = 32;
export const CLUB = 64;
export const COMPANY = 128;
export const REGION = 256;

/** The mark of a name that goes on; no list. */
const PREFIX = 1 << 15;

const PERSON_LISTS: Readonly<Record<NameSort, number>> = {
  given: GIVEN,
  family: FAMILY,
  both: GIVEN | FAMILY,
  other: OTHER_PERSON,
};

/**
 * Long lists of names that are only ever evidence: which lists hold a run of tokens, whatever its
 * capitals. Names are kept as hashes of their lower-cased words.
 */
export class Lexicon {
  private keys = new Int32Array(1 << 18);
  private masks = new Uint16Array(1 << 18);
  private size = 0;

  /** Adds a name of words. */
  add(name: string, list: number): void {
    const words = wordsOf(name.toLowerCase());
    let key = 0;
    for (let k = 0; k < words.length; k++) {
      key = extend(key, hashString(words[k]!));
      this.mark(key, k === words.length - 1 ? list : PREFIX);
    }
  }

  /** Lists that hold the run with this key; see `extend`. */
  lists(key: number): number {
    return this.masks[this.find(key)]! & ~PREFIX;
  }

  /** Whether a longer name begins with the run of this key. */
  goesOn(key: number): boolean {
    if (key === 0) return false;
    return (this.masks[this.find(key)]! & PREFIX) !== 0;
  }

  private mark(key: number, bits: number): void {
    let slot = this.find(key);
    if (this.masks[slot] === 0) {
      if (++this.size * 2 > this.keys.length) {
        this.grow();
        slot = this.find(key);
      }
      this.keys[slot] = key;
    }
    this.masks[slot]! |= bits;
  }

  private find(key: number): number {
    const top = this.keys.length - 1;
    let slot = key & top;
    while (this.masks[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & top;
    return slot;
  }

  private grow(): void {
    const { keys, masks } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.masks = new Uint16Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (masks[i] === 0) continue;
      const slot = this.find(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.masks[slot] = masks[i]!;
    }
  }
}

/** Key of a run of words from the key of the run before it (0 for none) and the hash of its last word. */
export function extend(key: number, lower: number): number {
  return combine(key, lower) || 1;
}

/** One word of plain or accented Latin letters, as most names are. */
const SINGLE = /^[a-zà-öø-ž]+$/;

/** The words of a name as the tokenizer cuts them. */
function wordsOf(name: string): string[] {
  if (SINGLE.test(name)) return [name];
  return name.match(/[\p{L}\p{M}\p{N}.&]+|'s\b|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Whether the lists of cities and regions hold a single word. */
export function isListedPlace(word: string): boolean {
  const lists = lexicon().lists(extend(0, hashString(word.toLowerCase())));
  return (lists & (CITY_1 | CITY_2 | CITY_3 | REGION)) !== 0;
}

/** Whether the lists of cities hold a name. */
export function isListedCity(name: string): boolean {
  return (listsOf(name) & (CITY_1 | CITY_2 | CITY_3)) !== 0;
}

/** Whether the lists of companies and clubs hold a name. */
export function isListedOrganisation(name: string): boolean {
  return (listsOf(name) & (COMPANY | CLUB)) !== 0;
}

function listsOf(name: string): number {
  let key = 0;
  for (const word of wordsOf(name.toLowerCase())) key = extend(key, hashString(word));
  return lexicon().lists(key);
}

let loaded: Lexicon | undefined;

/** The lexicon of the shipped lists. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const lists = new Lexicon();
  for (const [name, sort] of personNames()) lists.add(name, PERSON_LISTS[sort]);
  for (const line of readList(`${DATA}cities.txt`)) {
    const [, size = '3', names = ''] = line.split('|');
    const list = size === '1' ? CITY_1 : size === '2' ? CITY_2 : CITY_3;
    for (const name of names.split(';')) lists.add(name, list);
  }
  const rest: [string, number][] = [
    ['clubs.txt', CLUB],
    ['football-clubs.txt', CLUB],
    ['companies.txt', COMPANY],
    ['listed-companies.txt', COMPANY],
    ['regions.txt', REGION],
  ];
  for (const [file, list] of rest) {
    for (const line of readList(`${DATA}${file}`)) {
      for (const name of line.split(';')) lists.add(name, list);
    }
  }
  return lists;
}
