import { expect, test } from 'vitest';
import { readDate } from '../../pipeline/ingest/calendar.js';

test.each([
  ['18.06.18', '2018-06-18'],
  ['18.06.2018', '2018-06-18'],
  ['2018-06-18', '2018-06-18'],
  ['2018-06-18T10:20:30Z', '2018-06-18'],
  ['2018-06', '2018-06'],
  ['2018/6/8', '2018-06-08'],
  ['Monday, 18 June 2018', '2018-06-18'],
  ['June 18, 2018', '2018-06-18'],
  ['Mon, Jun 18th, 2018, 10:15 am', '2018-06-18'],
  ['18 Sept. 2018 | 14:05 GMT', '2018-09-18'],
  ['Jun. 3, 2016 , 2:00 PM', '2016-06-03'],
  ['Tuesday, 6 June 2017, 3 p.m.', '2017-06-06'],
  ['March 14, 2019 Thursday', '2019-03-14'],
  ['March 14, 2019 Thursday 6:00 AM GMT', '2019-03-14'],
  ['June 2018', '2018-06'],
  ['2018', '2018'],
  ['July/August 2016', '2016-07/2016-08'],
  ['Jul/Aug2016', '2016-07/2016-08'],
  ['December 2016/January 2017', '2016-12/2017-01'],
  ['July/August 2016 Issue', '2016-07/2016-08'],
  ['Spring 2016', '2016-21'],
  ['Winter 2016/17', '2016-24'],
  ['Fall, 2016', '2016-23'],
  ['Spring rolls 2016', ''],
  ['Winter of 2016', ''],
  ['25/12/2018', '2018-12-25'],
  ['12/25/2018', '2018-12-25'],
  ['29 February 2020', '2020-02-29'],
  ['03/04/2018', ''],
  ['29 February 2019', ''],
  ['31.04.18', ''],
  ['18.06', ''],
  ['June 18, 2018 was a Monday', ''],
  ['June 18, 2018 Monday evening', ''],
  ['1234', ''],
  ['', ''],
])('%s → %s', (text, value) => {
  expect(readDate(text)).toBe(value);
});

test('the order of day and month comes from the configuration', () => {
  expect(readDate('03/04/2018', 'day-first')).toBe('2018-04-03');
  expect(readDate('03/04/2018', 'month-first')).toBe('2018-03-04');
});
