import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datesOf } from './support.js';

/** A text with the times that it is expected to hold, each as `start words | type | value mod`. */
interface Sample {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const MARKED = /\[\[([^\]|]*)\|([^\]|]*)\|([^\]|]*)(?:\|([^\]]*))?\]\]/g;

function read(file: string): Sample[] {
  const all = readFileSync(new URL(`./field/${file}.txt`, import.meta.url), 'utf8');
  return all
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', published = ''] = head.split(' ');
      return { name, published, ...unmarked(lines.join('\n')) };
    });
}

/** The text without its marks, and what they say. */
function unmarked(marked: string): Pick<Sample, 'text' | 'expected'> {
  const expected: string[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [all, words = '', type = '', value = '', mod] = match;
    text += marked.slice(last, match.index);
    expected.push(row(text.length, words, type, value, mod ?? ''));
    text += words;
    last = match.index + all.length;
  }
  return { text: text + marked.slice(last), expected };
}

const row = (start: number, words: string, type: string, value: string, mod: string): string =>
  `${start} ${words} | ${type} | ${mod === '' ? value : `${value} ${mod}`}`;

/** What is not found as expected, and what is found besides, without the places. */
function misses({ text, published, expected }: Sample): string[] {
  const found = datesOf(text, published).map(({ span, type, value, mod }) =>
    row(span.start, text.slice(span.start, span.end), type, value, mod),
  );
  const wanted = expected.filter((each) => !found.includes(each));
  const extra = found.filter((each) => !expected.includes(each));
  return [...wanted.map((each) => `- ${each}`), ...extra.map((each) => `+ ${each}`)].map((each) =>
    each.replace(/^([-+]) \d+/, '$1'),
  );
}

/** Known misses by text: `-` expected and not found, `+` found and not expected. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'minutes-council': ['- 9.05 pm | TIME | 2019-03-12T21:05', '+ 9.05 pm | TIME | 2019-03-14T21:05'],
  obituary: ['- VE Day | DATE | 1945-05-08', '+ VE Day | DATE | 2015-05-08'],
  'social-media': [
    '- night | TIME | 2020-05-03TNI',
    '- This time last year | DATE | 2019-05',
    '- 2nite | TIME | 2020-05-04TNI',
    '- Tues | DATE | 2020-05-05',
    '- Fri | DATE | 2020-05-08',
    '- 9 | TIME | 2020-05-04T09:00',
    '- 5pm | TIME | 2020-05-04T17:00',
    '+ last year | DATE | 2019',
    '+ Tues | DATE | 2020-04-28',
    '+ Fri, 9 | TIME | 2020-05-01T09:00',
    '+ 5pm | TIME | 2020-05-01T17:00',
  ],
  'sports-report': ['- Christmas | DATE | 2016-12-25', '+ Christmas | DATE | 2017-12-25'],
  'weather-bulletin': ['- overnight | TIME | 2021-01-09TNI', '+ overnight | TIME | 2021-01-08TNI'],
  'table-of-events': ['- 19:30 | TIME | 2020-01-14T19:30'],
  'trial-report': ['- the first year | DURATION | P1Y'],
  'police-appeal': [
    '- 10pm | TIME | 2017-09-30T22:00',
    '- midnight | TIME | 2017-09-30T24:00',
    '+ 10pm | TIME | 2017-10-05T22:00',
    '+ midnight | TIME | 2017-10-05T24:00',
  ],
  'ngo-report': [
    '- the first nine months of the year | DATE | 2020 START',
    '+ the first nine months | DURATION | P9M',
    '+ the year | DATE | 2020',
  ],
  interview: [
    '- September | DATE | 1983-09',
    '- Three years on | DATE | 1986',
    '+ September | DATE | 2016-09',
    '+ Three years on | DATE | 2019',
  ],
  'legal-notice': ['- the 15th | DATE | 2021-04-15', '+ the 15th | DATE | 2018-08-15'],
  'war-diary': ['- 2200 | TIME | 1944-07-11T22:00', '+ 2200 | TIME | 1944-07-12T22:00'],
  'theatre-programme': [
    '- 2:30 | TIME | 2019-10-03T14:30',
    '- next Friday | DATE | 2019-10-11',
    '+ 2:30 | TIME | 2019-10-03T02:30',
    '+ next Friday | DATE | 2019-10-04',
    '+ Late Night Friday | TIME | 2019-10-04TNI END',
  ],
  'board-minutes': [
    '- the same period last year | DATE | 2018',
    '- the last Friday of the month | DATE | 2020-02-28',
    '+ the same period last year | DATE | 2018-Q4',
    '+ the last Friday of the month | SET | P1M',
  ],
  'ferry-notice': ['- 3 p.m. | TIME | 2022-12-19T15:00', '+ 3 p.m. | TIME | 2022-12-31T15:00'],
  tweets: [
    '- Thurs 10am | TIME | 2021-06-17T10:00',
    '- week | DURATION | P1W',
    '- the weekend | DATE | 2021-W24-WE',
    '- the 28th | DATE | 2021-06-28',
    '+ Thurs 10am | TIME | 2021-06-10T10:00',
    '+ the weekend | DATE | 2021-W23-WE',
  ],
  'abbey-history': ['- 960 | DATE | 0960'],
  'email-thread': [
    '- Wednesday afternoon | TIME | 2017-03-15TAF',
    '+ Wednesday afternoon | TIME | 2017-03-01TAF',
  ],
  changelog: ['+ now | DATE | PRESENT_REF', '+ now | DATE | PRESENT_REF'],
  'church-bulletin': [
    '- 10.30 a.m. | TIME | ',
    '+ 10.30 a.m. | TIME | 2018-03-18T10:30',
    '+ Lent | DATE | 2018-02-14/2018-03-31',
  ],
  'job-advert': [
    '- two years | DURATION | P2Y',
    '- 1 April | DATE | 2022-04-01',
    '+ initial two years | DURATION | P2Y',
    '+ 1 April | DATE | 2021-04-01',
  ],
  'ship-log': ['- 1900 | TIME | 1987-02-13T19:00', '+ 1900 | DATE | 1900'],
  'patient-leaflet': [
    '- 2 | DATE | 2022-05-02',
    '- 3 May | DATE | 2022-05-03',
    '+ 2 | DATE | 2021-05-02',
    '+ 3 May | DATE | 2021-05-03',
  ],
  'football-preview': ['- last season | DATE | 2016'],
};

describe.each(['first', 'second', 'third'])('texts of many genres, %s set', (file) => {
  it.each(read(file).map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
    expect(misses(sample)).toEqual(KNOWN[name] ?? []);
  });
});
