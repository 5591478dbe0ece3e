import { describe, expect, it } from 'vitest';
import { checkTable, checkUntouched, seenFromTwoPlaces, shown } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('notices, letters, bulletins and messages', [
  [
    'The budget for 2016/17 was small.',
    '2016/17 | DATE | 2016/2017 | 2016/2017 | 2016-01-01..2017-12-31 | absolute',
  ],
  [
    'It was closed on August Bank Holiday.',
    'August Bank Holiday | DATE | 2017-08-28 | 2017-08-28 | 2017-08-28 | document',
  ],
  [
    'We have had no mail since D-Day.',
    'D-Day | DATE | 1944-06-06 | 1944-06-06 | 1944-06-06 | absolute',
  ],
  [
    'In the 1940s she studied under Lowe, and ten years later she wrote a book.',
    'the 1940s | DATE | 194 | 194X | 1940-01-01..1949-12-31 | absolute',
    'ten years later | DATE | 195 | 195X | 1950-01-01..1959-12-31 | 0',
  ],
  [
    'A law of the 15th century was changed a century later.',
    'the 15th century | DATE | 14 | 14XX | 1400-01-01..1499-12-31 | absolute',
    'a century later | DATE | 15 | 15XX | 1500-01-01..1599-12-31 | 0',
  ],
  [
    'On Saturday allow more time for the trip.',
    'Saturday | DATE | 2018-06-23 | 2018-06-23 | 2018-06-23 | document',
  ],
  [
    'Please reply by Wednesday.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'Gales are likely on Wednesday.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'The ticket is valid from Wednesday.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'Kick-off on Wednesday is at 7.45pm.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
    '7.45pm | TIME | 2018-06-20T19:45 | 2018-06-20 | 2018-06-20 | 0',
  ],
  [
    'It began 2 yrs ago and took 90 mins.',
    '2 yrs ago | DATE | 2016 | 2016 | 2016-01-01..2016-12-31 | document',
    '90 mins | DURATION | PT90M |  |  | none',
  ],
  [
    'See you next Sat or on Sunday.',
    'next Sat | DATE | 2018-06-23 | 2018-06-23 | 2018-06-23 | document',
    'Sunday | DATE | 2018-06-24 | 2018-06-24 | 2018-06-24 | document',
  ],
  [
    'The shop is open Mon to Fri this week.',
    'Mon | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
    'Fri | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | 0',
    'this week | DATE | 2018-W25 | 2018-06-18/2018-06-24 | 2018-06-18..2018-06-24 | document',
  ],
  [
    'Reply by tmrw noon.',
    'tmrw noon | TIME | 2018-06-19T12:00 | 2018-06-19 | 2018-06-19 | document',
  ],
  ['He had not slept for two nights.', 'two nights | DURATION | P2NI |  |  | none'],
  [
    'It dates from about 1500 BC or c. 1200 BC.',
    '1500 BC | DATE | BC1500 APPROX | -1499~ | -1499-01-01..-1499-12-31 | absolute',
    '1200 BC | DATE | BC1200 APPROX | -1199~ | -1199-01-01..-1199-12-31 | absolute',
  ],
  [
    'Rain will set in overnight.',
    'overnight | TIME | 2018-06-18TNI | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'Two villages were shelled overnight.',
    'overnight | TIME | 2018-06-17TNI | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'Thanks for the note of the 15th.',
    'the 15th | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'I was away from the 4th until mid-June.',
    'the 4th | DATE | 2018-06-04 | 2018-06-04 | 2018-06-04 | document',
    'mid-June | DATE | 2018-06 MID | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  ['They had waited hours.', 'hours | DURATION | PTXH |  |  | none'],
  [
    'Oil for January delivery fell.',
    'January | DATE | 2019-01 | 2019-01 | 2019-01-01..2019-01-31 | document',
  ],
  [
    'She came in the summer term of 2017.',
    'the summer term of 2017 | DATE | 2017-SU | 2017-22 | 2017-06-01..2017-08-31 | absolute',
  ],
  [
    'It fell in the second half of May 2017.',
    'the second half of May 2017 | DATE | 2017-05 END | 2017-05 | 2017-05-01..2017-05-31 | absolute',
  ],
  [
    'It began in 2012. Three years on, it was gone.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'Three years on | DATE | 2015 | 2015 | 2015-01-01..2015-12-31 | 0',
  ],
  [
    'It closes at 5:00 p.m. (Eastern Time) on April 30, 2019.',
    '5:00 p.m. (Eastern Time) | TIME | 2019-04-30T17:00 | 2019-04-30 | 2019-04-30 | absolute',
    'April 30, 2019 | DATE | 2019-04-30 | 2019-04-30 | 2019-04-30 | absolute',
  ],
  ["He may pay upon thirty (30) days' notice.", 'thirty (30) days | DURATION | P30D |  |  | none'],
  [
    'The deed of the 3rd day of August, 2017, has ended.',
    'the 3rd day of August, 2017 | DATE | 2017-08-03 | 2017-08-03 | 2017-08-03 | absolute',
  ],
  [
    'It is due on the first day of each month.',
    'the first day of each month | SET | P1M |  |  | none',
  ],
  [
    'The watch was from 2200 to 0300 hours.',
    '2200 | TIME | 2018-06-18T22:00 | 2018-06-18 | 2018-06-18 | document',
    '0300 hours | TIME | 2018-06-18T03:00 | 2018-06-18 | 2018-06-18 | 0',
  ],
  ['The bar opens an hour before.', 'an hour | DURATION | PT1H |  |  | none'],
  ['It is taken twice daily.', 'twice daily | SET | P1D |  |  | none'],
  [
    'The fair runs from 30 May to 2 June in Oslo.',
    '30 May | DATE | 2018-05-30 | 2018-05-30 | 2018-05-30 | document',
    '2 June | DATE | 2018-06-02 | 2018-06-02 | 2018-06-02 | 0',
  ],
  [
    'Could we meet on Tuesday the 26th?',
    'Tuesday the 26th | DATE | 2018-06-26 | 2018-06-26 | 2018-06-26 | document',
  ],
  [
    'They met on Friday the 8th in Oslo.',
    'Friday the 8th | DATE | 2018-06-08 | 2018-06-08 | 2018-06-08 | document',
  ],
  [
    'The rent is due on the 1st.',
    'the 1st | DATE | 2018-07-01 | 2018-07-01 | 2018-07-01 | document',
  ],
  [
    'The rent was due on the 1st.',
    'the 1st | DATE | 2018-06-01 | 2018-06-01 | 2018-06-01 | document',
  ],
  [
    'They will meet in the week of the 25th.',
    'the week of the 25th | DATE | 2018-W26 | 2018-06-25/2018-07-01 | 2018-06-25..2018-07-01 | document',
  ],
  [
    'It fell on the night of 27–28 April 2017.',
    'the night of 27 | TIME | 2017-04-27TNI | 2017-04-27 | 2017-04-27 | absolute',
    '28 April 2017 | DATE | 2017-04-28 | 2017-04-28 | 2017-04-28 | absolute',
  ],
  [
    'It was wet from Thursday through Friday morning.',
    'Thursday | DATE | 2018-06-14 | 2018-06-14 | 2018-06-14 | document',
    'Friday morning | TIME | 2018-06-15TMO | 2018-06-15 | 2018-06-15 | 0',
  ],
  [
    'Boats depart 07:15 and arrive 09:40.',
    '07:15 | TIME | 2018-06-18T07:15 | 2018-06-18 | 2018-06-18 | document',
    '09:40 | TIME | 2018-06-18T09:40 | 2018-06-18 | 2018-06-18 | 0',
  ],
  [
    'They met Thurs 10am in Oslo.',
    'Thurs 10am | TIME | 2018-06-14T10:00 | 2018-06-14 | 2018-06-14 | document',
  ],
  [
    'The season runs from June 1 to November 30.',
    'June 1 | DATE | 2018-06-01 | 2018-06-01 | 2018-06-01 | document',
    'November 30 | DATE | 2018-11-30 | 2018-11-30 | 2018-11-30 | 0',
  ],
  [
    'The hall is open from 1 November to 31 March.',
    '1 November | DATE | 2018-11-01 | 2018-11-01 | 2018-11-01 | document',
    '31 March | DATE | 2019-03-31 | 2019-03-31 | 2019-03-31 | 0',
  ],
  [
    'The war lasted for just over two years.',
    'over two years | DURATION | P2Y MORE_THAN |  |  | none',
  ],
  [
    'The abbey of the 7th century was burnt in 870.',
    'the 7th century | DATE | 06 | 06XX | 0600-01-01..0699-12-31 | absolute',
    '870 | DATE | 0870 | 0870 | 0870-01-01..0870-12-31 | absolute',
  ],
  [
    'The kings of the 9th century ruled from 843 until 1066.',
    'the 9th century | DATE | 08 | 08XX | 0800-01-01..0899-12-31 | absolute',
    '843 | DATE | 0843 | 0843 | 0843-01-01..0843-12-31 | absolute',
    '1066 | DATE | 1066 | 1066 | 1066-01-01..1066-12-31 | absolute',
  ],
  [
    'He was king (r. 650–671) in the 7th century.',
    '650 | DATE | 0650 | 0650 | 0650-01-01..0650-12-31 | absolute',
    '671 | DATE | 0671 | 0671 | 0671-01-01..0671-12-31 | absolute',
    'the 7th century | DATE | 06 | 06XX | 0600-01-01..0699-12-31 | absolute',
  ],
  [
    'They will build in the new financial year.',
    'the new financial year | DATE | 2019 START | 2019 | 2019-01-01..2019-12-31 | document',
  ],
  [
    'He began in the spring of 1961 and was known by the end of the decade.',
    'the spring of 1961 | DATE | 1961-SP | 1961-21 | 1961-03-01..1961-05-31 | absolute',
    'the end of the decade | DATE | 196 END | 196X | 1960-01-01..1969-12-31 | 0',
  ],
  [
    'The winter of 1947 was hard. Two years later he left.',
    'The winter of 1947 | DATE | 1947-WI | 1947-24 | 1947-12-01..1948-02-29 | absolute',
    'Two years later | DATE | 1949 | 1949 | 1949-01-01..1949-12-31 | 0',
  ],
  [
    'It fell 30 years ago this month.',
    '30 years ago this month | DATE | 1988-06 | 1988-06 | 1988-06-01..1988-06-30 | document',
  ],
  [
    'They sailed at 0615 in fog.',
    '0615 | TIME | 2018-06-18T06:15 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The war of 431–404 BC was lost.',
    '431 | DATE | BC0431 | -0430 | -0430-01-01..-0430-12-31 | absolute',
    '404 BC | DATE | BC0404 | -0403 | -0403-01-01..-0403-12-31 | absolute',
  ],
  [
    'It lasted from 431 to 404 BC.',
    '431 | DATE | BC0431 | -0430 | -0430-01-01..-0430-12-31 | absolute',
    '404 BC | DATE | BC0404 | -0403 | -0403-01-01..-0403-12-31 | absolute',
  ],
  [
    'Coins of AD 138–161 were found.',
    'AD 138 | DATE | 0138 | 0138 | 0138-01-01..0138-12-31 | absolute',
    '161 | DATE | 0161 | 0161 | 0161-01-01..0161-12-31 | absolute',
  ],
  ['They meet every other weekend.', 'every other weekend | SET | XXXX-WXX-WE |  |  | none'],
  [
    'It was rebuilt last spring. Please reply by the 27th.',
    'last spring | DATE | 2018-SP | 2018-21 | 2018-03-01..2018-05-31 | document',
    'the 27th | DATE | 2018-06-27 | 2018-06-27 | 2018-06-27 | document',
  ],
  [
    'It is valid until 05/2019 there.',
    '05/2019 | DATE | 2019-05 | 2019-05 | 2019-05-01..2019-05-31 | absolute',
  ],
  [
    'Last revised: 01/2018',
    '01/2018 | DATE | 2018-01 | 2018-01 | 2018-01-01..2018-01-31 | absolute',
  ],
  [
    'The census of 1851 lists a widow.',
    '1851 | DATE | 1851 | 1851 | 1851-01-01..1851-12-31 | absolute',
  ],
]);

checkUntouched('no times of notices and messages', [
  'Their mean age was 62 years.',
  'He fell from the 4th floor.',
  'He was aged between 18 and 65 years.',
  'She is on the 2nd team.',
  'It is a note of the 3rd kind.',
  'They have the songs in mp3 and min size.',
  'The king sat on the throne.',
  'The sun is hot.',
  'It was passed as resolution 12/2015 there.',
  'They paid at 0800 dollars.',
  'It fell from 12 to 10 percent.',
  'In 870 cases they won, and it fell to 960.',
  'It rose from 843 to 966 points.',
  'Those under 18 years were left out.',
]);

/** The values of the times of a text. */
const valuesOf = (text: string): string[] =>
  shown(text, '2018-06-18').map((row) => row.split(' | ')[2]!);

describe('entries of a calendar or a diary', () => {
  it.each([
    [
      'hangs the year of an entry on the one before',
      '14 January 2019 – Lecture\n\n3-5 February – Fair\n\nEaster Monday – closed\n\n24 Dec – closed\n',
      ['2019-01-14', '2019-02-03', '2019-02-05', '2019-04-22', '2019-12-24'],
    ],
    [
      'goes on into the next year',
      '1 November 2019: first meeting\n\n10 January: second meeting\n',
      ['2019-11-01', '2020-01-10'],
    ],
    [
      'gives the hours of an entry its day',
      '8 July 1944. They moved off at 0430 hrs. It was wet. 9 July. It was quiet until noon.\n',
      ['1944-07-08', '1944-07-08T04:30', '1944-07-09', '1944-07-09T12:00'],
    ],
    [
      'gives no hour the date of the text in its head once others are named',
      '18.06.2018\n\nOn Monday it was set up. It knew since 2004. Shares fell by noon.\n',
      ['2018-06-18', '2018-06-18', '2004', '2018-06-18T12:00'],
    ],
    [
      'takes the year from the title',
      '2011 in brief\n\n14 January: A flood.\n\n1–2 May: A storm.\n\n3 December – Frost.\n',
      ['2011', '2011-01-14', '2011-05-01', '2011-05-02', '2011-12-03'],
    ],
    [
      'joins no hour with the day of the next line',
      '22 July 2011: A storm at 6.30 p.m.\n\n6 August: Frost.\n',
      ['2011-07-22', '2011-07-22T18:30', '2011-08-06'],
    ],
    [
      'leaves a list that goes back alone',
      '14 March 2018 – Lecture\n\n3 February – Fair\n',
      ['2018-03-14', '2018-02-03'],
    ],
    [
      'leaves days in the midst of a line alone',
      '14 March 2015 – Lecture\n\nThey will meet on 3 July and speak.\n',
      ['2015-03-14', '2018-07-03'],
    ],
  ])('%s', (_, text, expected) => {
    expect(seenFromTwoPlaces(() => valuesOf(text))).toEqual([expected, expected]);
  });
});
