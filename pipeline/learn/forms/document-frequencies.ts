import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { readList } from '../../model/resources.js';
import type { Tokens } from '../../model/tokens.js';

/** In how many documents of a collection of news the words occur, by their stems (Porter 1980). */
export interface DocumentFrequencies {
  readonly documents: number;
  readonly byStem: ReadonlyMap<string, number>;
}

/** Where the frequencies are that the program uses, below `pipeline/`. */
export const FREQUENCIES = 'learn/models/document-frequencies.txt';
/** Stems of fewer documents are left out: the rest of a Zipf curve is names. */
const FEWEST = 3;
const WORD = /^\p{L}[\p{L}'’-]{2,39}$/u;

let known: DocumentFrequencies | undefined;

/** The frequencies that the program uses; read when first asked. */
export function documentFrequencies(): DocumentFrequencies {
  if (known === undefined) {
    const [documents, ...lines] = readList(FREQUENCIES);
    const pairs = lines.map((line) => line.split(' ') as [string, string]);
    const byStem = new Map(pairs.map(([stem, count]) => [stem, Number(count)]));
    known = { documents: Number(documents), byStem };
  }
  return known;
}

/** Stems that are kept, so that a word is stemmed once and not once in each document. */
const MOST_STEMS = 50_000;
const stems = new Map<string, string>();

/** The stem of a word of three letters or more; empty for any other form. */
export function stemOf(form: string): string {
  const found = stems.get(form);
  if (found !== undefined) return found;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = WORD.test(form) ? stemmer.stem(form) : '';
  stems.set(form, stem);
  return stem;
}

/** Counts the documents that hold each stem, as the file that the program reads. */
export function countDocuments(documents: Iterable<Tokens>, source: string): string {
  const byStem = new Map<string, number>();
  let count = 0;
  for (const tokens of documents) {
    count++;
    const inside = new Set(tokens.vocabulary.map(stemOf));
    for (const stem of inside) if (stem !== '') byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
  }
  const lines = [...byStem]
    .filter(([, documentsOf]) => documentsOf >= FEWEST)
    .map(([stem, documentsOf]) => `${stem} ${documentsOf}`);
  return `# ${source}\n${count}\n${lines.sort().join('\n')}\n`;
}
