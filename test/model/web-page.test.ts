import { expect, test } from 'vitest';
import { articleInPage } from '../../pipeline/model/web-page.js';
import {
  INDENTED,
  MARKDOWN,
  MENU_OF_PAGES,
  PIECES,
  PROSE_OF_PAGES,
  REPORT,
} from '../support/pages.js';

const MENU = MENU_OF_PAGES.join('\n');
const PROSE = PROSE_OF_PAGES.join('\n');

/** The title, and the beginning of the prose. */
function found(text: string): [string, string] | undefined {
  const article = articleInPage(text);
  if (article === undefined) return undefined;
  const { title, prose } = article;
  return [text.slice(title.start, title.end), text.slice(prose, prose + 9)];
}

const FERRY = ['The ferry that lost its licence', 'The ferry'];

test.each<[string, string, string[]]>([
  ['pieces in lines, below the title of the page', PIECES, FERRY],
  ['indented, by the words that it shares with the prose', INDENTED, FERRY],
  ['Markdown, by its first heading', MARKDOWN, FERRY],
  ['line ends of Windows', PIECES.replaceAll('\n', '\r\n'), FERRY],
  [
    'a heading over two lines',
    `${MENU}\n\n# The ferry to the outer islands that lost its licence, and the\nharbour office\n\n${PROSE}`,
    ['The ferry to the outer islands that lost its licence, and the\nharbour office', 'The ferry'],
  ],
  [
    'below one entry, with its menu at the foot',
    `Search\n\n# The ferry that lost its licence\n\nMay 3, 2018\n\n${PROSE}\n\n${MENU}`,
    FERRY,
  ],
  [
    'what stands below the title is not taken for it',
    `${MENU}\n\nThe ferry that lost its licence\nWhy the harbour office withdrew it in the spring, and what the islanders ask of the ministry\nMay 3, 2018\n\n${PROSE}`,
    FERRY,
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, string]>([
  ['a report with its contents', REPORT],
  ['an article without a menu', `The ferry that lost its licence\n\nAnn Lee\n\n${PROSE}`],
  ['a menu and prose of something else', `${MENU}\n\n# Terms of sale of our shop\n\n${PROSE}`],
  ['a menu and nothing else', MENU],
  [
    'a list of names',
    `${MENU_OF_PAGES.map((_, i) => `Name ${i}`).join('\n')}\n\n# The ferry\n\n${PROSE}`,
  ],
  ['nothing', ''],
])('no page is seen in %s', (_, text) => {
  expect(found(text)).toBeUndefined();
});

test('a long page is read in one pass', () => {
  const long = `${PIECES}\n${`${PROSE}\n`.repeat(2000)}`;
  const start = process.cpuUsage().user;
  expect(found(long)).toEqual(FERRY);
  expect(process.cpuUsage(undefined).user - start).toBeLessThan(2_000_000);
});
