import { expect, test } from 'vitest';
import { ingest } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';

const BODY = '\n\nThe river rose through the night, and the lower town was under water.\n';

function published(text: string, row?: Record<string, string>): string {
  const context = { config: DEFAULT_CONFIG, ...(row && { fromFile: row }) };
  const found = ingest(Buffer.from(text), 'a.txt', context).metadata.published;
  if (!found) return '';
  const place = found.raw ? ` "${text.slice(found.raw.start, found.raw.end)}"` : '';
  return `${found.value} ${found.source}${place}`;
}

test.each([
  ['Briefing Paper No. 14 / October 2016', '2016-10 text "October 2016"'],
  ['Policy Brief 3 | 12 May 2020', '2020-05-12 text "12 May 2020"'],
  ['The Bridge Review, Vol. 4, May 2011', '2011-05 text "May 2011"'],
  ['The Bridge Review, Vol. 4, No. 2 (2011), pp. 12–19', '2011 text "2011"'],
  ['(2011) 4 Bridge Law Review 12', '2011 text "2011"'],
  ['Bridge Letter, Issue #48 — 9 June 2021', '2021-06-09 text "9 June 2021"'],
  ['Ann Lee in Bonn and Tom Birk in Orle APRIL 12 2018', '2018-04-12 text "APRIL 12 2018"'],
  ['Date: 20150312', '2015-03-12 text "20150312"'],
  ['Order 20150312', ''],
  ['He chaired the board (2011) and left', ''],
  ['Available online 2 February 2016', '2016-02-02 text "2 February 2016"'],
  ['Volume 656: debated on Thursday 14 March 2019', '2019-03-14 text "14 March 2019"'],
  [
    'Adopted by the Board at its third meeting, on 24 March 2017',
    '2017-03-24 text "24 March 2017"',
  ],
  ['THE KETTER POST, FRIDAY, MAY 3, 1935', '1935-05-03 text "MAY 3, 1935"'],
  ['It was adopted on 24 March 2017 and then withdrawn', ''],
  ['Summit will be held in Orle on 24 March 2017', ''],
  ['The talks were held in Orle on 24 March 2017.', ''],
  ['KETTER, MARCH 14, 2019 22:14 IST', '2019-03-14 text "MARCH 14, 2019 22:14 IST"'],
  ['MARCH 14, 2019 / 6:02 PM / UPDATED 4 YEARS AGO', '2019-03-14 text "MARCH 14, 2019"'],
  ['Printable version | Jan 12, 2020 10:12:33 PM', ''],
  [
    '[Congressional Record Volume 165, Number 45 (Thursday, March 14, 2019)]',
    '2019-03-14 text "March 14, 2019"',
  ],
  ['KETTER, 15.11.2023', '2023-11-15 text "15.11.2023"'],
  ['Received 3 March 2015', ''],
  ['KETTER, 26. 7. 2022.', '2022-07-26 text "26. 7. 2022."'],
  ['March 15, 2023 (Ketter Post) -- A ship sank.', '2023-03-15 text "March 15, 2023"'],
  ['March 15, 2023 (a Monday) was wet.', ''],
  ['Ketter – March 15th, 2023', '2023-03-15 text "March 15th, 2023"'],
  ['Received 13.03.2015', ''],
  ['Ketter, 115.11.2023', ''],
  ['The Bridge / October 2016', '2016-10 text "October 2016"'],
  ['Briefing Paper No. 14 / Bonn', ''],
])('%s', (line, value) => {
  expect(published(`${line}\n\nThe flood${BODY}`)).toBe(value);
});

test.each([
  [
    'by-line with bars',
    `THE FLOOD\n\nBy A. Müller | 18 June 2018 | 3 min read${BODY}`,
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'bar and label',
    `THE FLOOD\n\nNews · Published June 18, 2018${BODY}`,
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'dateline, month first',
    'BONN, June 18, 2018 (Press) - The river rose.',
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'dateline, day first',
    'Bonn, Germany, 18 June 2018 (Press) – The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'dateline with the day in brackets',
    'BONN/GENEVA (18 June 2018) – The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'dateline all in brackets',
    '[Bonn, 18 June 2018] The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  ['dateline in digits', 'Bonn, 18.06.2018 – The river rose.', '2018-06-18 text "18.06.2018"'],
  [
    'dateline with an agency between slashes',
    'BONN, 18 June 2018 /Newsline/ -- The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'dateline with the agency first',
    'BONN--(NEWS WIRE)--Jun. 18, 2018-- The river rose.',
    '2018-06-18 text "Jun. 18, 2018"',
  ],
  [
    'dateline between long dashes',
    'Bonn — 18 June 2018 — The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'a database of the press',
    `The Daily Bridge\n\nJune 18, 2018, Monday, Late Edition - Final\n\nTHE FLOOD${BODY}`,
    '2018-06-18 text "June 18, 2018, Monday, Late Edition - Final"',
  ],
  [
    'a database with a time',
    `The Daily Bridge\nJune 18, 2018 Monday 10:23 AM GMT\nTHE FLOOD${BODY}`,
    '2018-06-18 text "June 18, 2018 Monday 10:23 AM GMT"',
  ],
  [
    'who posted it',
    `THE FLOOD\n\nPosted on June 18, 2018 by Anna Müller in News${BODY}`,
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'who posted it, before the day',
    `THE FLOOD\n\nPosted by Anna Müller on June 18, 2018${BODY}`,
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'a release',
    `For immediate release: June 18, 2018\n\nTHE FLOOD${BODY}`,
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'an embargo',
    `Embargoed until 00:01 GMT Monday 18 June 2018\n\nTHE FLOOD${BODY}`,
    '2018-06-18 text "00:01 GMT Monday 18 June 2018"',
  ],
  [
    'digits beside a day in words',
    `05/06/2018\n\nThe river rose on 3 June 2018 in Bonn.`,
    '2018-06-05 text "05/06/2018"',
  ],
  [
    'digits beside a day that is no month',
    `05/06/2018\n\nThe river rose on 05/31/2018 in Bonn.`,
    '2018-05-06 text "05/06/2018"',
  ],
  [
    'place and day on a line',
    `THE FLOOD\n\nBONN, June 18, 2018${BODY}`,
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'address with slashes',
    `https://www.example.org/world/2018/06/18/flood${BODY}`,
    '2018-06-18 text "2018/06/18"',
  ],
  [
    'address with a name',
    `https://www.example.org/world/2018/jun/18/flood${BODY}`,
    '2018-06-18 text "2018/jun/18"',
  ],
  [
    'address with the day first',
    `https://www.example.org/article/18/06/2018/flood${BODY}`,
    '2018-06-18 text "18/06/2018"',
  ],
  [
    'address with a day in eight digits',
    `https://www.example.org/20180618/5d0e3021/c.html${BODY}`,
    '2018-06-18 text "20180618"',
  ],
  [
    'address with a day before a number of the day',
    `https://www.example.org/stories/201806180304.html${BODY}`,
    '2018-06-18 text "20180618"',
  ],
  [
    'address that the text follows at once',
    'https://www.example.org/2018/06/18/flood The river rose.',
    '2018-06-18 text "2018/06/18"',
  ],
  [
    'dateline with dash and colon',
    'BONN - 18 June 2018: The river rose.',
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'today with its day',
    'Police today (June 18, 2018) shut the bridge of Bonn.',
    '2018-06-18 text "June 18, 2018"',
  ],
  [
    'address with a month only',
    `https://www.example.org/2018/06/flood/${BODY}`,
    '2018-06 text "2018/06"',
  ],
  [
    'last change',
    `THE FLOOD\n\nLast updated: 18 June 2018${BODY}`,
    '2018-06-18 text "18 June 2018"',
  ],
  [
    'last change with a time before it',
    `THE FLOOD\n\nUpdated 6:12 AM EDT, Mon June 18, 2018${BODY}`,
    '2018-06-18 text "6:12 AM EDT, Mon June 18, 2018"',
  ],
  [
    'last change with two zones',
    `THE FLOOD\n\nUpdated 1015 GMT (1815 HKT) June 18, 2018${BODY}`,
    '2018-06-18 text "1015 GMT (1815 HKT) June 18, 2018"',
  ],
  [
    'a dash before the time',
    `THE FLOOD\n\nJune 18, 2018 — 10.15am${BODY}`,
    '2018-06-18 text "June 18, 2018 — 10.15am"',
  ],
  [
    'a speech with its day',
    `SPEECH BY THE MAYOR, BONN, 18 JUNE 2018${BODY}`,
    '2018-06-18 text "18 JUNE 2018"',
  ],
  [
    'a stated date wins over an address',
    `https://www.example.org/2018/06/18/flood\n\nPublished: 19 June 2018${BODY}`,
    '2018-06-19 text "19 June 2018"',
  ],
])('%s', (_name, text, expected) => {
  expect(published(text)).toBe(expected);
});

test.each([
  ['dateline without a year', 'BONN, June 18 (Press) - The river rose.'],
  ['a title with a day', `The flood of Bonn, June 1, 1998 and after${BODY}`],
  ['a treaty with its day', 'The Treaty of Bonn (18 June 1918) – it was signed by six – failed.'],
  ['a person with a day', 'Anna, born in Bonn (18 June 1918) – a painter – died.'],
  ['posted to a place', `Posted to Bonn in June 2018 by her paper, she wrote on.${BODY}`],
  ['a release of a prisoner', `For release in June 2018 he hopes in vain.${BODY}`],
  ['an edition of a book', `THE FLOOD\n\nJune 18 2018 editions of the book${BODY}`],
  ['digits alone', `05/06/2018${BODY}`],
  ['digits beside a day after its month', '05/06/2018\n\nThe river rose on June 3 in Bonn.'],
  ['a title that ends with a day', `The flood of Bonn, 18 June 1918${BODY}`],
  ['a day in a sentence', 'In Bonn, on June 18, 2018, the river rose - and fell.'],
  ['a number in an address', `https://www.example.org/2018061/99/flood${BODY}`],
  ['no such day in an address', `https://www.example.org/20183206/flood${BODY}`],
  ['a long number in an address', `https://www.example.org/2003781903/flood${BODY}`],
  ['days in an address that can be either', `https://www.example.org/05/06/2018/flood${BODY}`],
  ['yesterday with its day', 'Police yesterday (June 18, 2018) shut the bridge of Bonn.'],
  ['no such month in an address', `https://www.example.org/2018/13/18/flood${BODY}`],
  ['bars without a date', `THE FLOOD\n\nBy A. Müller | Bonn | 3 min read${BODY}`],
])('no date: %s', (_name, text) => {
  expect(published(text)).toBe('');
});

test('the address of the metadata tells the date when nothing else does', () => {
  const url = 'https://www.example.org/2018/06/18/flood';
  expect(published(BODY, { url })).toBe('2018-06-18 metadata_file');
  expect(published(BODY, { url, published: '2018-06-20' })).toBe('2018-06-20 metadata_file');
});

test.each(['2018-21', '2018-06~', '201X', '2018-06/2018-08'])('EDTF %s is kept', (date) => {
  expect(published(BODY, { published: date })).toBe(`${date} metadata_file`);
});

test.each(['03/04/2018', 'soon', '2018-13', '99'])('%s is no date', (date) => {
  expect(published(BODY, { published: date })).toBe('');
});

test.each([
  ['© 2013 Rivers Institute', '2013 text "2013"'],
  ['Copyright © Rivers Institute, 2013', '2013 text "2013"'],
  ['First published in 2013 by', '2013 text "2013"'],
  ['© 1998–2013 Rivers Institute', ''],
])('the year of the rights before the text: %s', (line, value) => {
  const prose = `${'The gauges of the river were read each day, '.repeat(3)}and then forgotten.`;
  expect(published(`The flood\n\n${line}\n\n${prose}\n`)).toBe(value);
  expect(published(`The flood\n\n${prose}\n\n${line}\n`)).toBe('');
});
