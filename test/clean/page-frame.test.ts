import { expect, test } from 'vitest';
import { MENU_OF_PAGES, PROSE_OF_PAGES, REPORT } from '../support/pages.js';
import { cleaned } from './support.js';

const MORE = [
  'The two pumps are in the old part of the hull, where the last inspection found rust on one in three of the bolts.',
  'Nobody was hurt in the accident of last autumn, when the ferry drifted for six hours and was towed to the port of Orle.',
  'The office has not said when it will decide, and the three islands have asked the fishermen to carry their post until then.',
];
const ANSWERS = [
  'I sold the ferry to the islands for one crown, and I would do it again if they asked me.',
  'My father built the first of the pumps in a shed behind the church, with bolts from a mill.',
  'They told me in March that the licence was safe, and in April that it had never been so.',
  'An island without a ferry is a rock with a post office, and ours has lost the office too.',
  'What I want is a boat of forty feet and two people who can steer it in a north wind.',
  'Ask the harbour master, who has a key to every door in Orle and has opened none of them.',
];
const ARTICLE = [...PROSE_OF_PAGES, ...MORE];
const HEAD = [...MENU_OF_PAGES, '# The ferry that lost its licence', 'Ann Lee', 'May 3, 2018'];
const FOOT = ['About Us', 'Contact Us', 'Privacy Policy', '© 2019 Ketter Institute'];

/** The lines of a text that are none of the article, from its last paragraph on. */
function below(...lines: string[]): string[] {
  const text = [...HEAD, '', ...lines].join('\n\n');
  const { text: clean, marks } = cleaned(text);
  const isMarked = (at: number): boolean =>
    marks.some(({ kind, span }) => kind === 'boilerplate' && span.start <= at && at < span.end);
  let start = clean.indexOf(PROSE_OF_PAGES[0]!);
  const found: string[] = [];
  for (const line of clean.slice(start).split('\n')) {
    if (line !== '' && isMarked(start)) found.push(line.replace(/^#+ /, ''));
    start += line.length + 1;
  }
  return found;
}

const TEASERS = [
  'Related stories',
  'Harbour masters meet in Orle',
  'They have met in the same inn every spring for sixty years, and nobody knows why.',
  'A bridge for the islands',
  'The ministry has wanted one since the war.',
];

test.each<[string, string[]]>([
  ['related articles with their first sentences', TEASERS],
  ['menus alone', ['Topics', 'Ferries', 'Islands']],
  ['what readers wrote, however long', ['2 Comments', ...ANSWERS]],
])('below an article: %s', (_, lines) => {
  expect(below(...ARTICLE, ...lines, ...FOOT)).toEqual([...lines, ...FOOT]);
});

test.each<[string, string[], string[]]>([
  [
    'links between its paragraphs',
    [...ARTICLE.slice(0, 3), 'Related stories', 'Harbour masters meet in Orle', ...MORE],
    ['Related stories', 'Harbour masters meet in Orle'],
  ],
  ['a last sentence of three words', [...ARTICLE, 'Nobody is surprised.'], []],
  [
    'a list at its end',
    [
      ...ARTICLE,
      'The islanders ask for three things:',
      'A smaller ferry',
      'A doctor on each island',
    ],
    [],
  ],
  [
    'a link to its comments below the first paragraph',
    [...ARTICLE.slice(0, 1), 'Comments', ...ARTICLE.slice(1)],
    ['Comments'],
  ],
  [
    'lines of code or verse between its paragraphs',
    [...ARTICLE.slice(0, 3), ...Array.from({ length: 30 }, (_, i) => `turn ${i} left`), ...MORE],
    [],
  ],
])('an article goes on behind %s', (_, lines, links) => {
  expect(below(...lines, ...FOOT)).toEqual([...links, ...FOOT]);
});

const SHOWN = ['The dam in its second year', 'May 3', 'Boats lie in the port.', 'Ann Lee/Bridge'];

test.each<[string, string[][], number]>([
  ['a title above each of six pictures is a gallery', Array.from({ length: 6 }, () => SHOWN), 24],
  ['four are none', Array.from({ length: 4 }, () => SHOWN), 0],
  [
    'a name above each answer is none',
    Array.from({ length: 6 }, (_, i) => ['Ann Lee of Orle', ANSWERS[i]!]),
    0,
  ],
])('%s', (_, pictures, count) => {
  const lines = below(...ARTICLE.slice(0, 3), ...pictures.flat(), ...MORE, ...FOOT);
  expect(lines.filter((line) => !FOOT.includes(line))).toHaveLength(count);
});

test.each<[string, string]>([
  ['a report', `${REPORT}\n\nRelated stories\n\nThe pumps`],
  ['an article with notes', [...ARTICLE, 'Notes', '1 The same.', '2 Lee, p. 4.'].join('\n\n')],
  ['an article with its menu at the head', [...HEAD, ...ARTICLE, 'Ann Lee'].join('\n\n')],
])('%s has no foot', (_, text) => {
  const { text: clean, marks } = cleaned(text);
  const last = clean.lastIndexOf('\n') + 1;
  expect(marks.filter(({ span }) => span.end > last)).toEqual([]);
});

test('a long page is read in one pass', () => {
  const page = [...HEAD, ...ARTICLE, ...TEASERS].join('\n\n');
  const long = `${page}\n\n${[...ARTICLE, ...SHOWN, ...TEASERS].join('\n\n').concat('\n\n').repeat(400)}`;
  const start = process.cpuUsage().user;
  cleaned(long);
  expect(process.cpuUsage(undefined).user - start).toBeLessThan(4_000_000);
});
