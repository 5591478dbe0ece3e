import { expect, test } from 'vitest';
import { ingest } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';

/** The authors of a text with these lines under its title of some words. */
function authors(lines: string, title = 'Who pays for the flood?'): string {
  const text = `${title}\n${lines}\n\nThe river rose through the night.\n`;
  return (
    ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG }).metadata.author?.value ?? ''
  );
}

test.each([
  ['Anna Müller, Correspondent', 'Anna Müller'],
  ['Anna Müller, Senior Fellow, Institute for River Studies', 'Anna Müller'],
  ['Anna Müller, Professor of Law at the University of Bonn', 'Anna Müller'],
  ['Anna Müller Senior Court Reporter', 'Anna Müller'],
  ['Anna van den Berg - Staff Writer', 'Anna van den Berg'],
  ['Anna Müller and Tom Birk\n18 June 2018', 'Anna Müller;Tom Birk'],
  ['Anna Müller, Bonn\n18 June 2018', 'Anna Müller'],
  ['18 June 2018\nAnna Müller in Bonn', 'Anna Müller'],
  ['18 June 2018 | Anna Müller for the Bonn Observer', 'Anna Müller'],
  ['Anna Müller reports from Bonn for The Ketter Post\n18 June 2018', 'Anna Müller'],
  ['Anna Müller\nThe Ketter Gazette\nBonn / Mon, June 18, 2018', 'Anna Müller'],
  ['Anna Müller and Tom Birk\nCentre for Water Policy\n18 June 2018', 'Anna Müller;Tom Birk'],
  ['ANNA MÜLLER\nBONN, JUNE 18, 2018 23:41 IST', 'ANNA MÜLLER'],
  ['Anna Müller\n18 Jun 2018, 7:30 AM    Updated 2 hours ago', 'Anna Müller'],
  ['Anna Müller & Tom Birk\nJune 18, 2018 5 min read', 'Anna Müller;Tom Birk'],
  ['By Anna Müller, BONN', 'Anna Müller'],
  ['Op-Ed by Anna Müller', 'Anna Müller'],
  ['Posted by Anna Müller on June 18, 2018', 'Anna Müller'],
])('%s', (lines, value) => {
  expect(authors(lines)).toBe(value);
});

test.each([
  'Anna Müller, Minister of Water',
  'Anna Müller, Editor of the Post, dies at 80',
  'Anna Müller, reporter of the flood, is free',
  'Our Correspondent',
  'Special Correspondent',
  'Anna Müller, Bonn',
  'Water Law and Land Rights',
  '18 June 2018\nNew Rules',
  '18 June 2018 | South Sudan',
])('no author: %s', (lines) => {
  expect(authors(lines)).toBe('');
});

test('a place above the day, where an agency opens the text, is no author', () => {
  const text = 'Strike shuts ports\nBUENOS AIRES | Wed Dec 11, 2013\n\n(Wire) - Ports shut.\n';
  const { metadata } = ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG });
  expect(metadata.author).toBeUndefined();
});

test('a line with a writer above the day of a post is not its title', () => {
  const text = 'The flood\nAnna Müller, Correspondent\nPosted on 18 June 2018\n\nIt rose.\n';
  const { metadata } = ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG });
  expect(metadata.title).toBeUndefined();
  expect(metadata.author?.value).toBe('Anna Müller');
});
