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
  '(Published by the town)',
  'An update of 18 June 2018 (Updated: never)',
])('no date: %s', (line) => {
  expect(published(line)).toBe('');
});
