import { checkTable, checkUntouched } from './support.js';

checkTable('what lasts and what comes later', [
  ['The trial is due to last six weeks.', 'six weeks | DURATION | P6W |  |  | none'],
  [
    'It will last two years, as the last two years show.',
    'two years | DURATION | P2Y |  |  | none',
    'the last two years | DURATION | P2Y |  |  | none',
  ],
  [
    'The plane took off at 9:40 a.m. and fell 35 minutes later.',
    '9:40 a.m. | TIME | 2018-06-18T09:40 | 2018-06-18 | 2018-06-18 | document',
    '35 minutes | DURATION | PT35M |  |  | none',
  ],
  ['It fell an hour later.', 'an hour | DURATION | PT1H |  |  | none'],
  ['They were friends a generation ago.', 'a generation ago | DATE | PAST_REF |  |  | none'],
  [
    'A yearlong study and a monthslong strike ended the decadeslong dispute.',
    'yearlong | DURATION | P1Y |  |  | none',
    'monthslong | DURATION | PXM |  |  | none',
    'decadeslong | DURATION | PXE |  |  | none',
  ],
  [
    'He got a six-to-nine-month delay and two- to three-year terms.',
    'six-to-nine-month | DURATION | P6M |  |  | none',
    'two- to three-year | DURATION | P2Y |  |  | none',
  ],
  ['One day I will leave.', 'One day | DATE | FUTURE_REF |  |  | none'],
  ['He hopes to one day follow her.', 'one day | DATE | FUTURE_REF |  |  | none'],
]);

checkTable('parts of centuries and decades as they are spoken of', [
  [
    'It was built in the last quarter of the 19th century.',
    'the last quarter of the 19th century | DATE | 18 END | 18XX | 1800-01-01..1899-12-31 | absolute',
  ],
  [
    'It was built in the first half of the 18th century.',
    'the first half of the 18th century | DATE | 17 START | 17XX | 1700-01-01..1799-12-31 | absolute',
  ],
  [
    'It grew in the first decade of the 21st century.',
    'the first decade of the 21st century | DATE | 200 | 200X | 2000-01-01..2009-12-31 | absolute',
  ],
  [
    'They came in the 1800s and in the early 1900s.',
    'the 1800s | DATE | 18 | 18XX | 1800-01-01..1899-12-31 | absolute',
    'the early 1900s | DATE | 19 START | 19XX | 1900-01-01..1999-12-31 | absolute',
  ],
  ['It grew in the 2000s.', 'the 2000s | DATE | 200 | 200X | 2000-01-01..2009-12-31 | absolute'],
  [
    'It grew in the roaring twenties and in the noughties.',
    'the roaring twenties | DATE | 192 | 192X | 1920-01-01..1929-12-31 | absolute',
    'the noughties | DATE | 200 | 200X | 2000-01-01..2009-12-31 | absolute',
  ],
  [
    'Sales fell in the final quarter of last year.',
    'the final quarter of last year | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | document',
  ],
]);

checkTable('articles of nouns', [
  ['The 1 May deadline passed.', '1 May | DATE | 2018-05-01 | 2018-05-01 | 2018-05-01 | document'],
  [
    'The mid-July deadline passed.',
    'mid-July | DATE | 2018-07 MID | 2018-07 | 2018-07-01..2018-07-31 | document',
  ],
  [
    'It opened on the 1st of May.',
    'the 1st of May | DATE | 2018-05-01 | 2018-05-01 | 2018-05-01 | document',
  ],
]);

checkTable('hours with one half of the day for both', [
  [
    'It is open from 8 to 10 p.m. there.',
    '8 | TIME | 2018-06-18T20:00 | 2018-06-18 | 2018-06-18 | document',
    '10 p.m. | TIME | 2018-06-18T22:00 | 2018-06-18 | 2018-06-18 | 0',
  ],
  [
    'It is open between 11 and 1 p.m. there.',
    '11 | TIME | 2018-06-18T11:00 | 2018-06-18 | 2018-06-18 | document',
    '1 p.m. | TIME | 2018-06-18T13:00 | 2018-06-18 | 2018-06-18 | 0',
  ],
  [
    'It is open 7:30-9 p.m. there.',
    '7:30 | TIME | 2018-06-18T19:30 | 2018-06-18 | 2018-06-18 | document',
    '9 p.m. | TIME | 2018-06-18T21:00 | 2018-06-18 | 2018-06-18 | 0',
  ],
]);

checkTable('days and nights before last', [
  [
    'They met the night before last.',
    'the night before last | TIME | 2018-06-16TNI | 2018-06-16 | 2018-06-16 | document',
  ],
  ['It stands to this day.', 'this day | DATE | PRESENT_REF |  |  | none'],
  [
    'They meet three times a month and four days a week.',
    'three times a month | SET | P1M |  |  | none',
    'four days a week | SET | P1W |  |  | none',
  ],
  [
    'The January-to-March period was good.',
    'The January-to-March period | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
]);

checkUntouched('words that only look like a time', [
  'He calls every now and then.',
  'He now and then calls.',
  'Orwell wrote “1984” there.',
  'Temperatures were in the eighties.',
  'He hopes it can last.',
]);

checkTable('the year, decade or month that the sentence tells of', [
  [
    'The government fell in 1991, and by the end of the decade the land had split.',
    '1991 | DATE | 1991 | 1991 | 1991-01-01..1991-12-31 | absolute',
    'the end of the decade | DATE | 199 END | 199X | 1990-01-01..1999-12-31 | 0',
  ],
  [
    'He came on 3 May 2016 and left at the end of the month.',
    '3 May 2016 | DATE | 2016-05-03 | 2016-05-03 | 2016-05-03 | absolute',
    'the end of the month | DATE | 2016-05 END | 2016-05 | 2016-05-01..2016-05-31 | 0',
  ],
  [
    'In 2012 he promised much, and he left by the end of the year.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'the end of the year | DATE | 2012 END | 2012 | 2012-01-01..2012-12-31 | 0',
  ],
  [
    'The law of 2012 will end at the end of the year.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'the end of the year | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It was cut early in the year.',
    'early in the year | DATE | 2018 START | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'By 1939 it had grown. The following spring it fell.',
    '1939 | DATE | 1939 | 1939 | 1939-01-01..1939-12-31 | absolute',
    'The following spring | DATE | 1940-SP | 1940-21 | 1940-03-01..1940-05-31 | 0',
  ],
  [
    'They met in May 2016. The next January he left.',
    'May 2016 | DATE | 2016-05 | 2016-05 | 2016-05-01..2016-05-31 | absolute',
    'The next January | DATE | 2017-01 | 2017-01 | 2017-01-01..2017-01-31 | 0',
  ],
  [
    'Sales rose in April. They had fallen in the same month last year.',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document',
    'the same month last year | DATE | 2017-04 | 2017-04 | 2017-04-01..2017-04-30 | 0',
  ],
  [
    'It rose in the third quarter of 2017. In the same quarter a year earlier it had fallen, and in the latest quarter it grew.',
    'the third quarter of 2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
    'the same quarter a year earlier | DATE | 2016-Q3 | 2016-35 | 2016-07-01..2016-09-30 | 0',
    'the latest quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | 0',
  ],
  [
    'The report is due out on Wednesday.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'The anniversary falls on Thursday.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'The February-April war ended.',
    'February | DATE | 2018-02 | 2018-02 | 2018-02-01..2018-02-28 | document',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | 0',
  ],
]);

checkUntouched('scores that a spreadsheet took for dates', [
  'She won 06-Apr, 06-Feb in two sets.',
  'He took Apr-28 in 21 overs.',
]);

checkTable('the week that has just ended, on a Monday', [
  [
    'For the week, the index fell.',
    'the week | DATE | 2018-W24 | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | document',
  ],
  [
    'It will rest for the week.',
    'the week | DATE | 2018-W25 | 2018-06-18/2018-06-24 | 2018-06-18..2018-06-24 | document',
  ],
]);

checkTable(
  'the week at hand, on any other day',
  [
    [
      'For the week, the index fell.',
      'the week | DATE | 2018-W25 | 2018-06-18/2018-06-24 | 2018-06-18..2018-06-24 | document',
    ],
  ],
  '2018-06-20',
);
