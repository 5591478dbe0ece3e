import { expect, test } from 'vitest';
import { findMetadata } from '../../pipeline/ingest/text-metadata.js';

const BODY = '\n\nThe river rose through the night, and the lower town was under water.\n';
const ALL = {
  title: 'The flood at Bonn',
  author: 'Anna Müller',
  published: '2019-03-14',
  publisher: 'The Daily Bridge',
};

function read(text: string): Record<string, string> {
  const found = findMetadata(text, 'unknown');
  return Object.fromEntries(
    Object.entries(found).map(([key, { value, raw }]) => {
      if (key !== 'published') expect(text.slice(raw!.start, raw!.end)).toBe(value);
      return [key, value];
    }),
  );
}

test.each<[string, string, Record<string, string>]>([
  [
    'codes',
    `SE Politics\nHD The flood at Bonn\nBY By Anna Müller\nWC 112 words\nPD 14 March 2019\nET 06:00\nSN The Daily Bridge\nLA English\n\nLP\n${BODY}`,
    ALL,
  ],
  [
    'no codes',
    `Politics\nThe flood at Bonn\nBy Anna Müller\n112 words\n14 March 2019\n06:00\nThe Daily Bridge\nBRDG\nEnglish${BODY}`,
    ALL,
  ],
  [
    'no codes and no author',
    `The flood at Bonn\n1,112 words\n14 March 2019\nThe Daily Bridge\nBRDG${BODY}`,
    { title: ALL.title, published: ALL.published, publisher: ALL.publisher },
  ],
  [
    'the weekday behind the day, the title first',
    `The flood at Bonn\nThe Daily Bridge (London)\nMarch 14, 2019 Thursday 6:00 AM GMT\n\nByline: Anna Müller${BODY}`,
    ALL,
  ],
  [
    'the weekday behind the day, the title last',
    `3 of 214 DOCUMENTS\n\nThe Daily Bridge\n\nMarch 14, 2019 Thursday\n\nThe flood at Bonn${BODY}`,
    { published: ALL.published, publisher: ALL.publisher },
  ],
  [
    'the title, which ends with a stop, between the day and the labels',
    `1 of 1 DOCUMENT\n\nThe Daily Bridge\n\nMarch 14, 2019 Thursday\nFirst Edition\n\nThe flood at Bonn is over.\n\nLENGTH: 200 words${BODY}`,
    {
      title: 'The flood at Bonn is over.',
      published: ALL.published,
      publisher: ALL.publisher,
    },
  ],
  [
    'labels that have lines to themselves',
    `Title:\nThe flood at Bonn.\nAuthors:\nMüller, Anna\nSource:\nBridge Journal. Mar2019, Vol. 4 Issue 1, p3-8. 6p.\nDocument Type:\nArticle\nISSN:\n0000-1111${BODY}`,
    {
      title: 'The flood at Bonn',
      author: 'Müller, Anna',
      published: '2019-03',
      publisher: 'Bridge Journal',
    },
  ],
  [
    'labels of which too few are those of a database',
    `Title: The flood at Bonn\nSource: Bridge Journal${BODY}`,
    { title: ALL.title, publisher: 'Bridge Journal' },
  ],
  [
    'a line on the publication',
    `The flood at Bonn\nPublication info: The Daily Bridge ; London (UK) [London (UK)]. 14 Mar 2019: 4.${BODY}`,
    { published: ALL.published, publisher: ALL.publisher },
  ],
  [
    'a message',
    `From: Anna Müller <anna@example.org>\nDate: Thu, 14 Mar 2019 08:12:55 +0100\nSubject: The flood at Bonn\nTo: me${BODY}`,
    { title: ALL.title, author: ALL.author, published: ALL.published },
  ],
  [
    'a menu above the by-line',
    `Menu\nHome\nNews\nWorld\nEurope\nSport\nCulture\nOpinion\nWeather\nTravel\nSearch\nSign in\nMore\nThe flood at Bonn\nBy Anna Müller\nPublished: 14 March 2019 06:00 GMT${BODY}`,
    { author: ALL.author, published: ALL.published },
  ],
  ['two codes', `HD The flood at Bonn\nSN The Daily Bridge${BODY}`, {}],
  ['words without a day', `The flood at Bonn\n112 words\nThe Daily Bridge${BODY}`, {}],
  ['a subject without a sender', `Subject: The flood at Bonn${BODY}`, {}],
  ['a weekday inside the text', `It was March 14, 2019 Thursday came late.${BODY}`, {}],
])('%s', (_name, text, expected) => {
  expect(read(text)).toEqual(expected);
});
