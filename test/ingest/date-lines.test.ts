import { expect, test } from 'vitest';
import { ingest } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';

/** The date of publication of a text with this line under its title. */
function published(line: string): string {
  const text = `The flood of Bonn\n\n${line}\n\nThe river rose through the night.\n`;
  const found = ingest(Buffer.from(text), 'a.txt', { config: DEFAULT_CONFIG }).metadata.published;
  if (!found) return '';
  expect(found.raw && text.slice(found.raw.start, found.raw.end)).toMatch(/2018/);
  return found.value;
}

test.each([
  'Mon 18 Jun 2018 06.00 BST',
  'First published on Mon 18 Jun 2018 06.00 BST',
  '18 June 2018 • 6:00am',
  'June 18, 2018 at 2:00 p.m. EDT',
  'PUBLISHED MON, JUN 18 2018 • 5:00 AM EDT',
  '18 Jun 2018 05:00AM (Updated: 19 Jun 2018 07:10AM)',
  'By ANNA MÜLLER   JUNE 18, 2018',
  'By Anna Müller and Ben Lee, June 18, 2018',
  'Anna Müller - 18 June 2018',
  '18 June 2018 By Anna Müller',
  'Date published: 18 June 2018',
  'Date of publication: 18 June 2018',
  'Article date: June 18, 2018',
  'Dated: 18 June 2018',
  'Created on 18 June 2018',
  'Print edition : June 18, 2018',
  'Story created: Jun 18, 2018',
  '(Published on June 18, 2018)',
  '[Posted 18 June 2018]',
  'June 18,2018',
  'Mon, Jun.18, 2018',
  'On Jun 18, 2018',
  '18-Jun-2018',
  'Monday the 18th of June 2018',
  'Dated: 18th day of June, 2018',
  '18 June 2018 Last updated at 17:22',
  '18 Jun 2018, 7:30 AM    Updated 2 hours ago in 2018',
  '18/06/2018, 13h37 - UPDATED ON 19/06/2018, 16h02',
  'Published: June 18, 2018 12:30 am On: June 18, 2018 Posted by: Staff',
  'Published: 03:02 June 18, 2018',
  'Date of judgment: 18 June 2018',
  'Date of the ruling: 18 June 2018',
  'By AFP - Jun 18,2018 - Last updated at Jun 19,2018',
  'Source:Agency Published: 2018/6/18 22:18:40',
  '(Agency) 08:32, June 18, 2018',
  'The Ketter Herald, Monday, June 18, 2018',
  'As of 18 June 2018',
  'Ketter (Press 1st) - 18 Jun 2018',
  'KETTER, June 18, 2018 (LEGAL WIRE)',
  'The Dispatch - Issue 214 - 18 June 2018',
  'June 18, 2018 5 min read',
  'Ketter - 18 JUN 2018 - 02:14 CEST',
  'June 18, 2018 07:00 AM Eastern Daylight Time',
  'Published On 18 Jun 201818 Jun 2018',
  'Anna Müller Published June 18, 2018  5 comments',
  'Jun 18, 2018 ANNA MÜLLER, BEN LEE',
  'No. 045/2018 dated 18 June 2018',
  'All News 14:31 June 18, 2018',
  'Bonn Weekly. (June 18, 2018): p14.',
  'Source: Bonn Weekly. 6/18/2018, Issue 44, p18-22. 5p.',
  '18 June 2018, 9.00 – 12.30',
  'Published in Bonn Today, June 18th, 2018',
  'Done at Bonn on 18 June 2018.',
])('%s', (line) => {
  expect(published(line)).toBe('2018-06-18');
});

test.each([
  'By the river on June 18, 2018 they sang',
  'Dated and worn by June 2018, it was sold.',
  'Created in Bonn in 2018',
  'The flood (18 June 2018) and after',
  'Submitted to the court by Anna Müller, June 18, 2018 being the last day.',
  'Print edition 2018',
  'Done at Bonn, it was signed by all on 18 June 2018 and read out.',
  'Published in Bonn, the book of June 2018 sold well.',
  'On June 18, 2018, the river rose',
  'Once the 18th day of June 2018 had come',
  'Date of birth: 18 June 2018',
  'Date of hearing: 18 June 2018',
  'As of 18 June 2018 the river is closed',
  'The Ketter Herald, on Monday, June 18, 2018',
  'June 18, 2018 was 5 minutes old',
  'The fire began - 18 June 2018 it was - at 02:14',
  'The Summit of Ketter, June 18, 2018',
  'Elections: June 18, 2018',
  'The town in which they met (Ketter) on 18 June 2018',
  '(Published by the town)',
  'An update of 18 June 2018 (Updated: never)',
])('no date: %s', (line) => {
  expect(published(line)).toBe('');
});
