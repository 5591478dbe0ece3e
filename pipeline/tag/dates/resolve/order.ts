import type { Article } from '../../../model/article.js';
import type { Config } from '../../../model/config.js';
import { readList } from '../../../model/resources.js';
import { fromDayNumber } from '../calendar/calendar.js';
import { parseGranule } from '../calendar/granule-text.js';
import { type Lexemes, wordAt } from '../recognise/lexer.js';
import type { Candidate } from '../recognise/refine.js';

type Order = 'day-first' | 'month-first';

/** Rules whose dates show in words which of day and month a writer puts first. */
const WRITTEN: Readonly<Record<string, Order>> = {
  'day-month': 'day-first',
  'day-month-year': 'day-first',
  'days-month': 'day-first',
  'month-day': 'month-first',
  'month-day-year': 'month-first',
  'month-days': 'month-first',
};

/**
 * Decides dates such as 03/04/2018: by the document's own ones in digits that can be read in one way
 * only, by the order of its dates in words, by its spelling, by its publisher, then by the
 * configuration. Where nothing tells, the first reading stays and its rival is kept beside it.
 */
export function settleOrder(
  candidates: readonly Candidate[],
  article: Article,
  lexemes: Lexemes,
  configured: Config['dates']['order'],
): Candidate[] {
  if (!candidates.some(({ meaning }) => meaning.orders)) return [...candidates];
  const order =
    majority(candidates.map(({ meaning }) => meaning.order)) ??
    majority(candidates.map(({ rule }) => WRITTEN[rule.name])) ??
    spelling(lexemes) ??
    publisher(article) ??
    (configured === 'unknown' ? undefined : configured);
  return candidates.map((candidate) => (order ? settled(candidate, order) : candidate));
}

/** The order that more of the votes have; undefined for a tie. */
function majority(votes: readonly (Order | undefined)[]): Order | undefined {
  let lead = 0;
  for (const vote of votes) if (vote) lead += vote === 'day-first' ? 1 : -1;
  return lead === 0 ? undefined : lead > 0 ? 'day-first' : 'month-first';
}

const SPELLINGS: ReadonlyMap<string, Order> = loadSpellings();

function loadSpellings(): Map<string, Order> {
  const spellings = new Map<string, Order>();
  for (const line of readList('tag/dates/data/spelling.txt')) {
    const [british = '', american = ''] = line.split('\t');
    spellings.set(british, 'day-first');
    spellings.set(american, 'month-first');
  }
  spellings.delete('-');
  return spellings;
}

/** British or American, by the distinct words of the text. */
function spelling(lexemes: Lexemes): Order | undefined {
  const distinct = new Set<string>();
  for (let i = 0; i < lexemes.count; i++) distinct.add(wordAt(lexemes, i));
  return majority(Array.from(distinct, (word) => SPELLINGS.get(word)));
}

const PUBLISHERS: readonly (readonly [order: Order, entries: readonly string[]])[] = readList(
  'tag/dates/data/publishers.tsv',
).map((line) => {
  const [order = '', entries = ''] = line.split('\t');
  return [order as Order, entries.split(';')];
});

/** By the publisher's name, else by the country in the article's address. */
function publisher({ metadata }: Article): Order | undefined {
  const name = metadata.publisher?.value.toLowerCase() ?? '';
  const host = /^https?:\/\/([^/:?#]+)/.exec(metadata.url?.value.toLowerCase() ?? '')?.[1] ?? '';
  const fits = (entry: string): boolean =>
    entry.startsWith('.') ? host.endsWith(entry) : isNamed(name, entry);
  return PUBLISHERS.find(([, entries]) => entries.some(fits))?.[0];
}

/** Whether the words of `entry` stand in the name: "bbc" in "BBC News", not "age" in "The Image". */
const isNamed = (name: string, entry: string): boolean =>
  ` ${name.replace(/[^\p{L}\p{N}&]+/gu, ' ')} `.includes(` ${entry} `);

function settled(candidate: Candidate, order: Order): Candidate {
  const { orders } = candidate.meaning;
  if (!orders) return candidate;
  const value = orders[order === 'day-first' ? 0 : 1];
  const day = fromDayNumber(parseGranule(value)!.index);
  const { time } = candidate.meaning.at!;
  const type = candidate.meaning.type;
  return { ...candidate, meaning: { type, at: { ...day, ...(time && { time }) } } };
}
