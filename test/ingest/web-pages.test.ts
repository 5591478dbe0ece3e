import { expect, test } from 'vitest';
import { ingestText } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { MENU_OF_PAGES, PROSE_OF_PAGES } from '../support/pages.js';

/** Authors and date of a page with these lines between its title and its text. */
function headOf(...lines: string[]): [string | undefined, string | undefined] {
  const title = '# The ferry that lost its licence';
  const text = [...MENU_OF_PAGES, '', title, '', ...lines, '', ...PROSE_OF_PAGES].join('\n');
  const { author, published } = ingestText(text, 'page.txt', { config }).metadata;
  for (const value of [author, published])
    if (value?.raw && value === published)
      expect(text.slice(value.raw.start, value.raw.end)).toMatch(/\d{4}/);
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
