import { expect, it } from 'vitest';
import { doubtOf } from './support.js';

const published = { value: '2018-06-18', source: 'metadata_file' } as const;

it.each([
  ['a later day told as past', 'They signed it on 3 July 2018 in Oslo.', '2018-07-03 as past'],
  ['a later year told as past', 'The river rose in 2020.', '2020 as past'],
  ['a later month told as past', 'It has been shut since March 2019.', '2019-03 as past'],
  ['a weekday that fits another year', 'They met on Friday, 18 June.', 'does not fit its year'],
])('doubts the date of publication by %s', (_name, text, reason) => {
  expect(doubtOf(text, { published })).toContain(reason);
});

it.each([
  ['a later day that is planned', 'They will sign it on 3 July 2018 in Oslo.'],
  ['a later year of an event', 'They won the right to host the 2022 World Cup.'],
  ['a later year of a plan', 'They won the right to host it in 2022.'],
  ['a later year that is to be', 'It will end in 2022, and was due in 2024.'],
  ['the year itself', 'The river rose in 2018.'],
  ['an earlier day', 'They signed it on 3 May 2018 in Oslo.'],
  ['the day after, by another clock', 'They signed it on 19 June 2018 in Sydney.'],
  ['a weekday that fits', 'They met on Monday, 18 June.'],
  ['a weekday that fits the year before', 'They met on Sunday, 18 June.'],
  ['nothing', 'They met.'],
])('has no doubt by %s', (_name, text) => {
  expect(doubtOf(text, { published })).toBe('');
});

it('doubts a date that another source contradicts', () => {
  const rival = { value: '2012-06-18', source: 'text' } as const;
  expect(doubtOf('They met.', { published: { ...published, rival } })).toBe('text says 2012-06-18');
});

it('says nothing without a date of publication', () => {
  expect(doubtOf('They signed it on 3 July 2018 in Oslo.', {})).toBe('');
});
