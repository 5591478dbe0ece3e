import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ingest, listInput } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';

const folder = mkdtempSync(join(tmpdir(), 'vouch-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function metadataOf(text: string, file = 'a.txt', more = {}): Record<string, string> {
  const { metadata, raw } = ingest(Buffer.from(text), file, { config: DEFAULT_CONFIG, ...more });
  for (const { value, raw: span } of Object.values(metadata)) {
    if (span) expect(raw.slice(span.start, span.end).length, value).toBeGreaterThan(0);
  }
  return Object.fromEntries(
    Object.entries(metadata).map(([key, { value, source }]) => [key, `${value} (${source})`]),
  );
}

const BODY = '\n\nThe river rose through the night, and the lower town was under water.\n';

describe('metadata in the text', () => {
  test.each<[string, string, Record<string, string>]>([
    ['date line and title', `18.06.18\n\nTHE FLOOD${BODY}`, { published: '2018-06-18 (text)' }],
    [
      'labelled date',
      `THE FLOOD\nPublished: 18 June 2018${BODY}`,
      { published: '2018-06-18 (text)' },
    ],
    [
      'by-line',
      `THE FLOOD\n\nBy Anna Müller and J. Smith${BODY}`,
      { author: 'Anna Müller;J. Smith (text)' },
    ],
    ['written by', `THE FLOOD\n\nWritten by Anna Müller${BODY}`, { author: 'Anna Müller (text)' }],
    [
      'by-line with a degree and a guest',
      `THE FLOOD\n\nBy Anna Müller, Ph.D., Special to The Post${BODY}`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'by-line with a place',
      `THE FLOOD\n\nBy Anna Müller in Bonn${BODY}`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'by-lines with a place for each',
      `THE FLOOD\n\nBy Anna Müller in Bonn and Tom Birk in Orle${BODY}`,
      { author: 'Anna Müller;Tom Birk (text)' },
    ],
    [
      'a by-line over two lines',
      `THE FLOOD\n\nby Anna Müller\nand Tom Birk${BODY}`,
      { author: 'Anna Müller;Tom Birk (text)' },
    ],
    [
      'the writer of a book that is reviewed',
      `THE FLOOD\n\nby Anna Müller\n412 pp., £25${BODY}`,
      {},
    ],
    [
      'a label with a place behind the name',
      `THE FLOOD\n\nBYLINE: Anna Müller in Bonn${BODY}`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'names above where they work',
      `THE FLOOD OF THE RIVER\n\nOrla Quist\nUniversity of Orle\n\nTarn Birk\nInstitute for Rivers, Bonn${BODY}`,
      { author: 'Orla Quist;Tarn Birk (text)' },
    ],
    [
      'a speech',
      `THE FLOOD\n\nSpeech by Ms Orla Quist, Minister of Rivers, Bonn, 18 June 2018.${BODY}`,
      { author: 'Orla Quist (text)', published: '2018-06-18 (text)' },
    ],
    [
      'the parties of a judgment',
      `IN THE COURT OF BONN\n\nAnna Müller\nClaimant\n- and -\nRiver Board\nDefendant${BODY}`,
      { title: 'Anna Müller v River Board (text)' },
    ],
    [
      'who speaks more than once',
      `The dams of the north\n\nAnna Müller (Bonn)\n${BODY}\nAnna Müller${BODY}`,
      {},
    ],
    [
      'a journal as it is cited',
      `(2018) 27 Bonn Law Review 88\n\nTHE FLOOD${BODY}`,
      { published: '2018 (text)', publisher: 'Bonn Law Review (text)' },
    ],
    [
      'a month that ends the block under the title',
      `THE FLOOD\n\nThe Water Board\nMarch 2021\n\n${BODY}`,
      { published: '2021-03 (text)' },
    ],
    ['a month inside a block', `THE FLOOD\n\nMarch 2021\nThe Water Board${BODY}`, {}],
    [
      'by-line with the paper',
      `THE FLOOD\n\nBy Anna Müller, Bonn Press${BODY}`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'by-line of two, one of them named like a paper',
      `THE FLOOD\n\nBy Anna Müller and J. Timesmith${BODY}`,
      { author: 'Anna Müller;J. Timesmith (text)' },
    ],
    [
      'a name that the tail takes up',
      `The flood\n\nAnna Müller${BODY}\n\nAnna Müller teaches law at Bonn.`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'two names that the tail takes up',
      `The flood\n\nAnna Müller and Tom Birk${BODY}\n\nAnna Müller teaches law. Tom Birk is a judge.`,
      { author: 'Anna Müller;Tom Birk (text)' },
    ],
    [
      'what the text goes on about',
      `The flood\n\nThe Board${BODY}\n\nIt rained. The Board met.`,
      {},
    ],
    [
      'a name above the day',
      `The flood\nAnna Müller in Bonn\n14 March 2019${BODY}`,
      { author: 'Anna Müller (text)', published: '2019-03-14 (text)' },
    ],
    [
      'a name above a handle',
      `The flood\n\nAnna Müller\n@annamueller\n${BODY}`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'an institute above the day',
      `The flood\nNorth Bank\n14 March 2019${BODY}`,
      { published: '2019-03-14 (text)' },
    ],
    [
      'a name that is the title',
      `Anna Müller\n14 March 2019${BODY}`,
      { published: '2019-03-14 (text)' },
    ],
    [
      'a post on a blog',
      `Dam Watch\n\nThe flood is here. Who will pay?\nPosted on March 14, 2019 by Anna Müller${BODY}`,
      {
        title: 'The flood is here. Who will pay? (text)',
        author: 'Anna Müller (text)',
        published: '2019-03-14 (text)',
      },
    ],
    ['a name alone', `The flood\n\nNorth Rhine${BODY}\n\nIt rained in North Rhine.`, {}],
    [
      'first published',
      `${BODY}\nThis article was first published by The Daily Bridge.`,
      { publisher: 'Daily Bridge (text)' },
    ],
    ...[
      'First published at The Daily Bridge on 19 June 2018.',
      'This article was first published in The Daily Bridge (19 June 2018).',
      'First published by The Daily Bridge, June 19, 2018',
      'Originally published on 19 June 2018 by the Daily Bridge.',
    ].map((line): [string, string, Record<string, string>] => [
      line,
      `${BODY}\n${line}`,
      { publisher: 'Daily Bridge (text)', published: '2018-06-19 (text)' },
    ]),
    [
      'first published with a day alone',
      `${BODY}\nFirst published on 19 June 2018.`,
      { published: '2018-06-19 (text)' },
    ],
    ['first published in a year', `${BODY}\nFirst published in 2018.`, {}],
    [
      'first published, with a comma in the name',
      `${BODY}\nFirst published in the Bridge, Towers on Sunday.`,
      { publisher: 'Bridge, Towers on Sunday (text)' },
    ],
    [
      'source with an address',
      `${BODY}\nSource: [The flood](https://example.org/flood)`,
      { url: 'https://example.org/flood (text)' },
    ],
    [
      'author block',
      `${BODY}\nAUTHOR\n\nAnna Müller\n\nLocation: Bonn`,
      { author: 'Anna Müller (text)' },
    ],
    [
      'the title of a page above the title',
      `The flood of Bonn - Ketter Post\nThe flood of Bonn${BODY}`,
      { title: 'The flood of Bonn (text)' },
    ],
    [
      'a title that goes on in the line above',
      `The flood of Bonn and after\nThe flood of Bonn${BODY}`,
      {},
    ],
    [
      'who has the rights',
      `${BODY}\n© 2018 The Bonn Post. All rights reserved.`,
      { publisher: 'The Bonn Post (text)' },
    ],
    ['rights without a name', `${BODY}\n© 2018. All rights reserved.`, {}],
    ['an imprint', `${BODY}\n© Bonn Water Watch 2018`, { publisher: 'Bonn Water Watch (text)' }],
    [
      'who issues a release',
      `${BODY}\nSOURCE Bonn Water, Inc.`,
      { publisher: 'Bonn Water, Inc (text)' },
    ],
    [
      'the source on the next line',
      `The flood\n\nSource\nOCHA\n${BODY}`,
      { publisher: 'OCHA (text)' },
    ],
    ['a year before by', `${BODY}\nFirst published in 2018 by\nBonn Water Watch`, {}],
    [
      'a service that monitors',
      `${BODY}\nSource: Agency, in English 1123 gmt 4 Jun 15`,
      { publisher: 'Agency (text)', published: '2015-06-04 (text)' },
    ],
    ['a year is no date', `1848${BODY}`, {}],
    ['a date inside the text is no date', `${BODY}\nIt ended on 18.06.18, they said.`, {}],
    ['by a river is no author', `By the river${BODY}`, {}],
    [
      'a line of details',
      `# The flood\n\n*By [Anna Müller](/a/mueller) | June 14, 2022 | 4 min read*${BODY}`,
      { author: 'Anna Müller (text)', published: '2022-06-14 (text)' },
    ],
    [
      'a time before the date',
      `The flood\nPublished 9:15 a.m. ET Feb. 3, 2021 | Updated Feb. 4, 2021${BODY}`,
      { published: '2021-02-03 (text)' },
    ],
    [
      'labelled lines',
      `Title: The flood\nAuthor: Anna Müller\nPublication: The Daily Bridge${BODY}`,
      {
        title: 'The flood (text)',
        author: 'Anna Müller (text)',
        publisher: 'The Daily Bridge (text)',
      },
    ],
    [
      'the day in an address',
      `https://example.org/2022/07/25/the-flood${BODY}`,
      { url: 'https://example.org/2022/07/25/the-flood (text)', published: '2022-07-25 (text)' },
    ],
    ['the source of a chart', `${BODY}\nFigure 1: Flow at Bonn\nSource: River Commission.`, {}],
    ['the source of a table', `${BODY}\nSource: national statistics offices.`, {}],
  ])('%s', (_name, text, expected) => {
    expect(metadataOf(text)).toEqual(expected);
  });
});

test('the strongest source wins, value by value', () => {
  const text = `---\ntitle: Front\nauthor: [A, B]\ndate: 2017-02-03\n---\n18.06.18${BODY}`;
  const row = { published: '2016-01-01' };
  expect(metadataOf(text, '2015-05-05.txt')).toEqual({
    title: 'Front (front_matter)',
    author: 'A;B (front_matter)',
    published: '2017-02-03 (front_matter)',
  });
  expect(metadataOf(text, 'a.txt', { fromFolder: row }).published).toBe(
    '2016-01-01 (metadata_csv)',
  );
  expect(
    metadataOf(text, 'a.txt', { fromFolder: row, fromFile: { published: '3 May 2015' } }).published,
  ).toBe('2015-05-03 (metadata_file)');
  expect(metadataOf(BODY, 'x/paper_2015-05-06_flood.txt').published).toBe('2015-05-06 (file_name)');
});

test.each([
  'publish_date',
  'date_published',
  'published_at',
  'pub_date',
])('front matter with %s', (key) => {
  expect(metadataOf(`---\n${key}: 2018-06-18\n---${BODY}`).published).toBe(
    '2018-06-18 (front_matter)',
  );
});

test('front matter that is no mapping is text', () => {
  expect(metadataOf('---\nnot a mapping\n---\nThe river rose.').title).not.toBe('front_matter');
});

test.each([
  ['2018-21', '2018-21 (metadata_file)'],
  ['201X', '201X (metadata_file)'],
  ['0000', '2015-05-06 (file_name)'],
  ['0000-00-00', '2015-05-06 (file_name)'],
  ['2018-02-30', '2015-05-06 (file_name)'],
])('the date %s that a table gives', (published, expected) => {
  const found = metadataOf(BODY, '2015-05-06_flood.txt', { fromFile: { published } });
  expect(found.published).toBe(expected);
});

test('front matter in which YAML says nothing says nothing', () => {
  const text = `---\ntitle: null\nauthor: [~, Ann Lee]\npublisher:\nurl: "null"\n---${BODY}`;
  expect(metadataOf(text)).toEqual({
    author: 'Ann Lee (front_matter)',
    url: 'null (front_matter)',
  });
});

test('front matter with aliases is read, but for those that grow without bound', () => {
  expect(metadataOf(`---\nseo: &t The flood\ntitle: *t\n---${BODY}`).title).toBe(
    'The flood (front_matter)',
  );
  const letters = [...'abcdefgh'];
  const bomb = letters.map((name, i) => `${name}: &${name} [${`*${letters[i - 1]},`.repeat(9)}]`);
  const text = `---\na: &a [x]\n${bomb.slice(1).join('\n')}\ntitle: The flood\n---${BODY}`;
  expect(metadataOf(text).title).not.toBe('The flood (front_matter)');
});

test('identity comes from the name, the hash from the bytes', () => {
  const a = ingest(Buffer.from('one'), 'a.txt', { config: DEFAULT_CONFIG });
  const b = ingest(Buffer.from('two'), 'a.txt', { config: DEFAULT_CONFIG });
  expect(a.id).toBe(b.id);
  expect(a.sha256).not.toBe(b.sha256);
});

test('lists articles at any depth by code point, counts others, follows no link', async () => {
  mkdirSync(join(folder, 'in/sub'), { recursive: true });
  for (const name of ['b.txt', 'B.md', 'sub/a.TXT', 'c.pdf', 'metadata.csv', '.hidden.txt']) {
    writeFileSync(join(folder, 'in', name), 'x');
  }
  writeFileSync(join(folder, 'outside.txt'), 'x');
  symlinkSync(join(folder, 'outside.txt'), join(folder, 'in/link.txt'));
  symlinkSync(folder, join(folder, 'in/loop'));
  const { files, skipped } = await listInput(join(folder, 'in'));
  expect(files.map(({ file }) => file)).toEqual(['B.md', 'b.txt', 'sub/a.TXT']);
  expect(skipped, 'a PDF and two links').toBe(3);
  const single = await listInput(join(folder, 'in/b.txt'));
  expect(single.files.map(({ file }) => file)).toEqual(['b.txt']);
});

describe('a date that is given and cannot be read', () => {
  const doubtOf = (text: string, more = {}): string =>
    ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG, ...more }).publishedDoubt;

  test.each([
    [
      'a word',
      '---\ndate: tomorrow\n---\n',
      {},
      'front_matter says "tomorrow", which cannot be read',
    ],
    [
      'no day',
      '---\ndate: 2018-13-45\n---\n',
      {},
      'front_matter says "2018-13-45", which cannot be read',
    ],
    [
      'either order',
      '---\ndate: 03/04/2018\n---\n',
      {},
      'front_matter says "03/04/2018", which cannot be read',
    ],
    [
      'in a table',
      '',
      { fromFile: { published: 'soon' } },
      'metadata_file says "soon", which cannot be read',
    ],
    ['a date', '---\ndate: 2018-06-12\n---\n', {}, ''],
    ['none', '---\ntitle: Dams\n---\n', {}, ''],
    ['nothing given', '', {}, ''],
  ])('is told: %s', (_, head, more, doubt) => {
    expect(doubtOf(`${head}The river rose.\n`, more)).toBe(doubt);
  });
});
