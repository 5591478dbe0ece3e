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
  ['Posted on June 18, 2018 by Anna Müller — 6 Comments', 'Anna Müller'],
  ['Anna Müller Published June 18, 2018 4 comments', 'Anna Müller'],
  ['June 18, 2018 ANNA MÜLLER, TOM BIRK', 'ANNA MÜLLER;TOM BIRK'],
  ['Anna Müller, Tom Birk 18 June 2018', 'Anna Müller;Tom Birk'],
  ['by ANNA MÜLLER JUNE 18, 2018', 'ANNA MÜLLER'],
  ['By ANNA MÜLLER AND TOM BIRK', 'ANNA MÜLLER;TOM BIRK'],
  ['By Anna Müller (a.mueller@post.example)', 'Anna Müller'],
  ['By Anna Müller Senior Reporter a.mueller@post.example', 'Anna Müller'],
  ['By Anna Müller for The Ketter Post', 'Anna Müller'],
  ['Prepared by Anna Müller and Tom Birk', 'Anna Müller;Tom Birk'],
  ['Text: Anna Müller\nPhoto: Tom Birk', 'Anna Müller'],
  ['Anna Müller\nTransport correspondent', 'Anna Müller'],
  ['Anna Müller\n\nRegional Correspondent In Bonn', 'Anna Müller'],
  ['Anna Müller, contributing writer, and Tom Birk, staff writer', 'Anna Müller;Tom Birk'],
  ['Xanthe Oblik1, Rudo Kvist2* and Per Aamot1,3', 'Xanthe Oblik;Rudo Kvist;Per Aamot'],
  ['Xanthe Oblik\n\nXanthe Oblik\n\nFollow', 'Xanthe Oblik'],
  ['Anna Müller and Tom Birk', 'Anna Müller;Tom Birk'],
  ['Dr Anna Müller\nTom Birk', 'Anna Müller;Tom Birk'],
  ['Anna Müller\nBonn Weekly. (June 18, 2018): p14.', 'Anna Müller'],
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
  'By Our Correspondent',
  'By Web Desk',
  'Text by: News Wires',
  'Buenos Aires\n18 June 2018',
  'New Delhi\nSpecial Correspondent',
  'MEDIA NOTE\nOFFICE OF THE SPOKESPERSON\nJUNE 18, 2018',
  'Posted on June 18, 2018 by PIB Delhi',
  'Anna Water Watch',
  'Washington Post. 18 June 2018',
  '18 June 2018\nNew Rules',
  '18 June 2018 | South Sudan',
])('no author: %s', (lines) => {
  expect(authors(lines)).toBe('');
});

test('whom the text speaks of is no author', () => {
  expect(authors('Anna Müller\nThe board heard why Anna Müller had left.')).toBe('');
});

test('who gives a speech is its author, whatever the post', () => {
  const lines = 'Anna Müller, Deputy Minister of Water';
  expect(authors(lines, 'Opening address at the Forum on Rivers')).toBe('Anna Müller');
});

test('what the end says of a name in capitals', () => {
  const text =
    'The flood of Bonn\n\nXANTHE OBLIK\n\nIt rose.\n\nXanthe Oblik’s latest book is Rain.\n';
  const { metadata } = ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG });
  expect(metadata.author?.value).toBe('XANTHE OBLIK');
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
