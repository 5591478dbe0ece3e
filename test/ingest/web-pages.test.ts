import { expect, test } from 'vitest';
import { ingestText } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { MENU_OF_PAGES, PROSE_OF_PAGES } from '../support/pages.js';

/** Authors and date of a page with these lines between its title and its text. */
function headOf(...lines: string[]): [string | undefined, string | undefined] {
  const title = '# The ferry that lost its licence';
  const text = [...MENU_OF_PAGES, '', title, '', ...lines, '', ...PROSE_OF_PAGES].join('\n');
  const { author, published } = ingestText(text, 'page.txt', { config }).metadata;
  // The place of the day is that of the day in the raw text.
  if (published) expect(text.slice(published.raw!.start, published.raw!.end)).toMatch(/2018/);
  return [author?.value, published?.value];
}

test.each<[lines: string[], author: string | undefined, published: string | undefined]>([
  [['Ann Lee', 'May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['##### Ann Lee', '##### May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['* May 3, 2018', '* 3 comments'], undefined, '2018-05-03'],
  [['1. Ann Lee', '1:39 PM ET, May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['By Ann Lee@annlee May 3, 2018, 4:22am EDT'], 'Ann Lee', '2018-05-03'],
  [['By Ann Lee , Ketter Post', 'Updated 4:48 PM EST, Thu May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['By Ann Lee on Thu, May 3, 2018 at 4:00 am'], 'Ann Lee', '2018-05-03'],
  [['By Ann Lee Last updated May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['ByAnn Lee', 'May 3, 2018 report'], 'Ann Lee', '2018-05-03'],
  [
    ['By Ann Lee And Tom Birk For The Ketter Post', 'May 3, 2018'],
    'Ann Lee;Tom Birk',
    '2018-05-03',
  ],
  [['By Ann Lee, a deputy editor who covers harbours', 'May 3, 2018'], 'Ann Lee', '2018-05-03'],
  [['May 3 2018 by Ann Lee'], 'Ann Lee', '2018-05-03'],
  [['Ketter News May 3, 2018, 7:57 AM'], undefined, '2018-05-03'],
  [['Posted at 2018-05-03T14:42:01-0700'], undefined, '2018-05-03'],
  // A change counts only where nothing else is told.
  [['Updated: May 9, 2018', 'Ketter, May 3, 2018 report'], undefined, '2018-05-03'],
  // Who took a picture, and days in sentences.
  [['(Karl Storm / Ketter Post)'], undefined, undefined],
  [['The licence was given on May 3, 2016.'], undefined, undefined],
])('%j', (lines, author, published) => {
  expect(headOf(...lines)).toEqual([author, published]);
});

test('entries of a menu are no writers', () => {
  const menu = [...MENU_OF_PAGES, 'Travel Cards', 'Airline Cards', 'Carl Rewards', 'Grace Points'];
  const text = [...menu, ...menu, ...PROSE_OF_PAGES].join('\n');
  expect(ingestText(text, 'page.txt', { config }).metadata.author).toBeUndefined();
});

/** Title, authors and date of a text. */
const heads = (...lines: string[]): (string | undefined)[] => {
  const { title, author, published } = ingestText(lines.join('\n'), 'a.txt', { config }).metadata;
  return [title?.value, author?.value, published?.value];
};

const RELEASE =
  'A man who had sold licences for ferries that do not exist was sentenced to four years on Thursday, the office said.';

test.each<[name: string, lines: string[], ...expected: (string | undefined)[]]>([
  [
    'the day beside the contact, a title over two lines',
    [
      'May 3, 2018 Contact: Ann Lee',
      'Ketter County Attorney’s Office',
      '214-555-3600 (Office)',
      'FOR IMMEDIATE RELEASE: Jury Sentences Seller of Licences for Ferries',
      'To Four Years in Prison',
      `(KETTER) – ${RELEASE}`,
    ],
    'Jury Sentences Seller of Licences for Ferries To Four Years in Prison',
    undefined,
    '2018-05-03',
  ],
  [
    'whom the press can ask is no writer',
    [
      'Jury Sentences Seller of Licences',
      'Press Release',
      'May 3, 2018',
      'Ann Lee',
      'Public Affairs Counsel',
      'Office: 714-555-8408',
      RELEASE,
    ],
    undefined,
    undefined,
    '2018-05-03',
  ],
  [
    'the name of the site is no part of the title, wherever it comes again',
    [
      'Jury Sentences Seller of Licences - Office of the Ketter County Attorney',
      'News',
      'Press Release',
      'Jury Sentences Seller of Licences',
      'Admin | May 3, 2018',
      RELEASE,
    ],
    'Jury Sentences Seller of Licences',
    undefined,
    '2018-05-03',
  ],
  [
    'a sentence that goes on behind a link has no writer in it',
    [
      'Jury Sentences Seller of Licences',
      '',
      'Ketter County Attorney',
      'Ann Lee',
      'today welcomed the sentence of a man who had sold licences for ferries that do not exist.',
    ],
    undefined,
    undefined,
    undefined,
  ],
])('press releases: %s', (_, lines, ...expected) => {
  expect(heads(...lines)).toEqual(expected);
});

test('a title that its page breaks into lines, and the details between it and itself', () => {
  const title = [
    'Seller of Licences for Ferries Sentenced to',
    'Four Years in Prison by a Jury in Ketter',
  ];
  const top = `${title.join(' ')} - Ketter County Attorney`;
  const text = [
    top,
    ...MENU_OF_PAGES,
    title.join(' '),
    'Author',
    'Ann Lee',
    'Published',
    'May 3, 2018',
    'Home',
    'Press',
    ...title,
    ...PROSE_OF_PAGES,
  ];
  const [found, author, published] = heads(
    ...text,
    'The jury in Ketter heard of four years of licences for ferries.',
  );
  expect([found, author, published]).toEqual([title.join(' '), 'Ann Lee', '2018-05-03']);
});

test('where a page lists other articles with their days, none is its own', () => {
  const others = [
    'May 3, 2018',
    'Jury hears seller of licences',
    'May 9, 2018',
    'A ferry sails',
    'June 1, 2018',
    'Prison is full',
  ];
  expect(headOf(...others)[1]).toBeUndefined();
});
