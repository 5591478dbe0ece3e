import { readList } from '../../../model/resources.js';

/** One reading of a word: its class in the rules' patterns and its value. */
export interface Item {
  readonly symbol: string;
  readonly value: string;
  /** Number of lexemes that the reading covers. */
  readonly length: number;
  /** Whether a number of more lexemes may begin here. */
  readonly numeric?: boolean;
}

const NUMERIC = new Set(['SMALL', 'TENS', 'ORD', 'NUM', 'VAGUE']);
const WORDS = loadWords();

function loadWords(): ReadonlyMap<string, readonly Item[]> {
  const words = new Map<string, Item[]>();
  for (const line of readList('tag/dates/data/words.tsv')) {
    const [symbol = '', value = '', forms = ''] = line.split('\t');
    for (const form of forms.split(';')) {
      const items = words.get(form) ?? [];
      items.push({ symbol, value, length: 1, numeric: NUMERIC.has(symbol) });
      words.set(form, items);
    }
  }
  return words;
}

/** All words that have a reading, in lower case. */
export const KNOWN_WORDS: Iterable<string> = [...WORDS.keys()];

/** Classes whose words are names and need an upper-case initial where they can be other words ("May", "March", "Sun"). */
const NAMES = new Set(['MONTH', 'MONTHABBR', 'WEEKDAY', 'WEEKDAYS', 'WEEKDAYABBR']);

/** Names that are no other words when they have no initial. */
const UNMISTAKABLE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|september|october|november|december)$/;

const item = (symbol: string, value: string): Item => ({
  symbol,
  value,
  length: 1,
  numeric: NUMERIC.has(symbol),
});

/** Whether a word of this class may be written so: names with an initial, Roman numbers in one case. */
function isWritten(form: string, lower: string, symbol: string): boolean {
  if (symbol === 'ROMAN') return form === form.toUpperCase();
  if (symbol === 'SMALLROMAN') return form === lower;
  return !NAMES.has(symbol) || form[0] !== lower[0] || UNMISTAKABLE.test(lower);
}

/** All readings of a form that need no context; its lower-case self is always the first. */
export function itemsOf(form: string): readonly Item[] {
  const lower = form.toLowerCase();
  const items: Item[] = [item(lower, lower)];
  for (const reading of WORDS.get(lower) ?? []) {
    if (isWritten(form, lower, reading.symbol)) items.push(reading);
  }
  if (form.length <= 12 && isDigit(form.charCodeAt(0))) numericItems(lower, items);
  return items;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function numericItems(form: string, items: Item[]): void {
  if (/^\d{4}$/.test(form)) {
    const year = Number(form);
    if (year >= 1000 && year <= 2199) items.push(item('YEAR', form));
  } else if (/^[1-9]\d\d$/.test(form)) {
    items.push(item('YEAR3', form));
  } else if (/^\d{1,2}$/.test(form)) {
    const n = Number(form);
    if (n >= 1 && n <= 31) items.push(item('DAY', String(n)));
    if (n >= 1 && n <= 24) items.push(item('HOUR', String(n)));
    if (form.length === 2) items.push(item('YY', form));
    if (n >= 1 && n <= 12) items.push(item('MM', String(n)));
  }
  if (/^\d{1,2}[:.][0-5]\d(?::[0-5]\d)?$/.test(form) && Number.parseInt(form, 10) <= 24) {
    items.push(item(form.includes(':') ? 'CLOCK' : 'DOTCLOCK', form.replaceAll('.', ':')));
  }
  if (/^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d{1,2}\.\d{1,2})$/.test(form)) {
    items.push(item('DOTTED', form));
  }
  if (/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/.test(form))
    items.push(item('DAYMONTH', form));
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(form)) {
    items.push(item('COMPACT', form));
  }
  if (/^(?:1\d|20|21)\d\ds$/.test(form)) items.push(item('DECADE4', form.slice(0, 3)));
  if (/^\d0s$/.test(form)) items.push(item('DECADE2', form[0]!));
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(form);
  if (ordinal) {
    const n = Number(ordinal[1]);
    if (n >= 10) items.push(item('ORD', String(n)));
    if (n >= 1 && n <= 31) items.push(item('DAYORD', String(n)), item('DAYTH', String(n)));
  }
  if (/^\d{4}$/.test(form) && Number(form) < 2400 && Number(form) % 100 < 60) {
    const clock = `${form.slice(0, 2)}:${form.slice(2)}`;
    items.push(item('HHMM', clock));
    if (form.startsWith('0')) items.push(item('ZEROHHMM', clock));
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(form)) {
    items.push(item('HHMMSS', `${form.slice(0, 2)}:${form.slice(2, 4)}:${form.slice(4)}`));
  }
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(form)) items.push(item('NUM', form.replaceAll(',', '')));
}
