import { createRandom } from '../../../learn/engine/random.js';
import { type NameSort, personNames } from '../../../model/person-names.js';
import { readList } from '../../../model/resources.js';
import type { Span } from '../../../model/span.js';

const DATA = 'tag/entities/data/';
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Xinhua', 'Kyodo', 'Interfax', 'Bloomberg', 'UPI'];
const EVENTS = ['World Cup', 'Grand Prix', 'European Cup', 'Davis Cup', 'Olympics', 'Masters'];

/** Made-up text with its names; spans are code points. */
export interface MadeText {
  readonly text: string;
  readonly names: readonly { readonly span: Span; readonly label: string }[];
}

/**
 * Lines of results, tables, datelines and headlines, filled at random from the lists: what news holds
 * besides sentences and annotated corpora of articles have too little of. The same seed gives the same
 * lines. One text per pattern, its lines apart by an empty one.
 */
export function madeLines(seed = 1): MadeText[] {
  const filler = new Filler(seed);
  const made: MadeText[] = [];
  let times = 1;
  let caps = false;
  for (const line of readList(`${DATA}line-patterns.txt`)) {
    const head = /^of (\d+)( caps)?$/.exec(line);
    if (head !== null) {
      times = Number(head[1]);
      caps = head[2] !== undefined;
    } else made.push(fillMany(line, times, caps, filler));
  }
  return made;
}

function fillMany(pattern: string, times: number, caps: boolean, filler: Filler): MadeText {
  let text = '';
  let length = 0;
  const names: { span: Span; label: string }[] = [];
  const append = (piece: string): void => {
    text += piece;
    length += [...piece].length;
  };
  for (let k = 0; k < times; k++) {
    for (const part of pattern.split(/(\{[^}]*\})/)) {
      const [, label, list] = /^\{(?:([A-Z]+):)?(\w+)\}$/.exec(part) ?? [];
      const plain = list === undefined ? part : filler.fill(list);
      const start = length;
      append(caps ? plain.toUpperCase() : plain);
      if (label !== undefined) names.push({ label, span: { start, end: length } });
    }
    append('\n\n');
  }
  return { text, names };
}

class Filler {
  private readonly random: () => number;
  private readonly lists = new Map<string, readonly string[]>();

  constructor(seed: number) {
    this.random = createRandom(seed);
    const column = (file: string, keep: (cells: string[]) => string | undefined): string[] =>
      readList(`${DATA}${file}`)
        .flatMap((line) => keep(line.split('|'))?.split(';') ?? [])
        .filter((name) => name !== '');
    const people = [...personNames()];
    const persons = (list: NameSort): string[] =>
      people.filter(([, sort]) => sort === list || sort === 'both').map(([name]) => name);
    this.lists.set('given', persons('given'));
    this.lists.set('family', persons('family'));
    this.lists.set(
      'city',
      column('cities.txt', ([, size, names]) => (size === '3' ? undefined : names)),
    );
    this.lists.set(
      'club',
      column('clubs.txt', ([names]) => names),
    );
    this.lists.set(
      'company',
      column('companies.txt', ([names]) => names),
    );
    this.lists.set(
      'region',
      column('regions.txt', ([names]) => names),
    );
    this.lists.set(
      'country',
      column('countries.txt', ([, name]) => name),
    );
    this.lists.set(
      'demonym',
      column('countries.txt', ([, , , names]) => names?.split(';')[0]),
    );
    this.lists.set('agency', AGENCIES);
    this.lists.set('month', MONTHS);
    this.lists.set('event', EVENTS);
  }

  fill(list: string): string {
    if (/^n+$/.test(list)) return String(this.number(10 ** (list.length - 1), 10 ** list.length));
    if (list === 'full') return `${this.pick('given')} ${this.pick('family')}`;
    if (list === 'initial') return `${this.pick('given')[0]!}. ${this.pick('family')}`;
    if (list === 'surname') return this.pick('family');
    if (list === 'capitals') return this.pick('city').toUpperCase();
    if (list === 'date') {
      return `${this.number(1990, 2024)}-${this.number(10, 13)}-${this.number(10, 29)}`;
    }
    return this.pick(list);
  }

  private pick(list: string): string {
    const names = this.lists.get(list)!;
    return names[this.number(0, names.length)]!;
  }

  private number(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from));
  }
}
