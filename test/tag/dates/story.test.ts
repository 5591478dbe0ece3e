import { describe, expect, it } from 'vitest';
import { datesOf } from './support.js';

/** The times of a text with their values, and `<` where they hang on one that was mentioned before. */
const values = (text: string, published = ''): string[] =>
  datesOf(text, published).map(({ span, value, anchor }) => {
    const words = text.slice(span.start, span.end);
    return `${words} = ${value || '?'}${typeof anchor === 'number' ? ' <' : ''}`;
  });

/** Years of another time, so that what follows is a story. */
const WAR = `The two states had fought before, in 1878 and 1895. Trade ceased in the spring of 1909. The king died on 4 October 1910, and the strait was closed in January 1911. War was declared on 12 May 1911. `;

describe('in a text that narrates another time, months and days are of the year told of last', () => {
  it.each<[title: string, text: string, ...values: string[]]>([
    [
      'days and months',
      'On 21 May the town fell. In September a truce was refused.',
      '21 May = 1911-05-21 <',
      'September = 1911-09 <',
    ],
    [
      'in another paragraph',
      'Thus it began.\n\nThe second phase\n\nOn the night of 6 August the fleet struck back.',
      'the night of 6 August = 1911-08-06TNI <',
    ],
    [
      'far back is the next year',
      'On 30 November it asked for terms. They were signed on 3 February.',
      '30 November = 1911-11-30 <',
      '3 February = 1912-02-03 <',
    ],
    [
      'a step back is not',
      'The town fell on 20 July. In March its mayor had been warned.',
      '20 July = 1911-07-20 <',
      'March = 1911-03 <',
    ],
    [
      'a weekday tells the year',
      'Talks opened on Monday, 16 December, in Halle.',
      'Monday, 16 December = 1912-12-16 <',
    ],
    [
      'years that only name or compare tell nothing',
      'The classes of 1890 and 1891 were called up, more than in 1907. On 2 June they left.',
      '1890 = 1890',
      '1891 = 1891',
      '1907 = 1907',
      '2 June = 1911-06-02 <',
    ],
    [
      'years of a life tell nothing',
      'General Brandt (1851–1923) took over. In July he landed.',
      '1851 = 1851',
      '1923 = 1923',
      'July = 1911-07 <',
    ],
    [
      'feasts and seasons',
      'Talks dragged on over Christmas. In the summer they failed.',
      'Christmas = 1911-12-25 <',
      'the summer = 1911-SU <',
    ],
    [
      'hours are of the day told of last in the paragraph',
      'On 9 July the fleet sailed. The crews were tired. At 4 a.m. the first ship was hit.',
      '9 July = 1911-07-09 <',
      '4 a.m. = 1911-07-09T04:00 <',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(values(WAR + text).slice(6)).toEqual(expected);
    expect(values(WAR + text, '2010-03-05').slice(6)).toEqual(expected);
  });
});

describe('what is not of the story', () => {
  it.each<[title: string, text: string, published: string, ...values: string[]]>([
    [
      'what holds every year or now',
      `${WAR}The fort is open from Easter to October.`,
      '2010-08-05',
      'Easter = 2010-04-04',
      'October = 2010-10',
    ],
    ['what lies ahead', `${WAR}A new museum will open in June.`, '2010-03-05', 'June = 2010-06'],
    [
      'news that tells of another time',
      `${WAR}The museum reopened on Friday. It closed in November.`,
      '2010-03-05',
      'Friday = 2010-03-05',
      'November = 2009-11',
    ],
    [
      'an obituary',
      `${WAR}She wrote its history in 1931, at home. She died on Sunday, 14 February, in Halle.`,
      '2010-03-05',
      '1931 = 1931',
      'Sunday, 14 February = 2010-02-14',
    ],
    [
      'a weekday that fits no year of it',
      `${WAR}She saw the plaque on Saturday, 14 February, in Halle.`,
      '',
      'Saturday, 14 February = ?',
    ],
  ])('%s', (_, text, published, ...expected) => {
    expect(values(text, published).slice(6)).toEqual(expected);
  });
});

/** Days of the last years, as a report on what happened has them. */
const INQUIRY = `The fire broke out on 14 June 2017. The fund was set up on 3 July 2017. A first report came on 9 March 2018, a second on 2 May 2018. `;

describe('a text that tells of the days of the last years', () => {
  it.each<[title: string, text: string, ...values: string[]]>([
    ['a day', 'On 15 May the works stopped.', '15 May = 2018-05-15 <'],
    ['a month', 'In September a stay was granted.', 'September = 2018-09 <'],
    [
      'the end of what it tells of',
      'By the end of the year it was shut.',
      'the end of the year = 2018 <',
    ],
    [
      'news beside it',
      'He said on Friday that on 15 May it stopped.',
      'Friday = 2019-10-18',
      '15 May = 2019-05-15',
    ],
    [
      'days of its own year as well',
      'Hearings began on 5 February 2019, on 9 April 2019 and on 3 June 2019. In July it stopped.',
      '5 February 2019 = 2019-02-05',
      '9 April 2019 = 2019-04-09',
      '3 June 2019 = 2019-06-03',
      'July = 2019-07',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(values(INQUIRY + text, '2019-10-21').slice(4)).toEqual(expected);
  });
});

it('the decade that follows counts from the decade', () => {
  const text = `${WAR}In the 1950s the docks were rebuilt; in 1958 a school was added. The following decade a memorial was unveiled.`;
  expect(values(text).slice(-1)).toEqual(['The following decade = 196 <']);
});

it.each<[title: string, text: string, published: string, ...values: string[]]>([
  [
    'a few years of another time make no story',
    'It was founded in 1974 and moved in 1981. It was sold in 1999. In May it closed.',
    '2010-06-05',
    'May = 2010-05',
  ],
  [
    'nor do the last years, which news tells of as well',
    'Rules changed on 5 August 2019. Arrests rose in 2019 and 2020. Camps closed in March 2020. In May two were shot.',
    '2021-06-05',
    'May = 2021-05',
  ],
  [
    'nor do some years of a text without a date',
    'Exports fell in 2016, 2017 and 2018. They rose in March 2019. In May the fund predicted more.',
    '',
    'May = ?',
  ],
])('%s', (_, text, published, ...expected) => {
  expect(values(text, published).slice(-expected.length)).toEqual(expected);
});
