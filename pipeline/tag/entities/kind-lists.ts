import type { MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { MANY_PRODUCTS, THING_NOUNS } from './thing-nouns.js';

/** What a name of some other sort is: a label of OntoNotes, or none. */
export type Kind = MentionLabel | 'none';

const LISTED = entries('tag/entities/data/other-kinds.txt');
const SURE = new Set(LISTED.filter(([, what]) => what === 'sure').map(([name]) => name));

/** Names whose kind does not show, by their exact spelling. */
export const KNOWN_KINDS: ReadonlyMap<string, Kind> = new Map(
  LISTED.filter((entry): entry is [string, Kind] => entry[1] !== 'sure'),
);

/** The kind of a name that is nothing else, whatever it was taken for. */
export function sureKind(name: string): MentionLabel | undefined {
  const kind = KNOWN_KINDS.get(name);
  if (kind === undefined || kind === 'none') return undefined;
  return name.includes(' ') || SURE.has(name) ? kind : undefined;
}

const NOUNS = entries('tag/entities/data/kind-nouns.txt') as [string, Kind][];

/** Nouns behind a name that tell its kind, in lower case. */
export const NOUNS_BEHIND: ReadonlyMap<string, Kind> = new Map([
  ...[...MANY_PRODUCTS].map((noun): [string, Kind] => [noun, 'PRODUCT']),
  ...THING_NOUNS,
  ...NOUNS.map(([noun, kind]): [string, Kind] => [noun.replace('!', '').toLowerCase(), kind]),
]);

/** Nouns before a name, or in what explains it, that tell its kind, in lower case. */
export const NOUNS_BESIDE: ReadonlyMap<string, Kind> = new Map([
  ...THING_NOUNS,
  ...NOUNS.filter(([noun]) => !noun.endsWith('!')).map(([noun, kind]): [string, Kind] => [
    noun.toLowerCase(),
    kind,
  ]),
]);

function entries(path: string): [string, Kind | 'sure'][] {
  return readList(path).flatMap((line) => {
    const [kind = '', names = ''] = line.split('|');
    return names.split(';').map((name): [string, Kind | 'sure'] => [name, kind as Kind]);
  });
}
