import { checkTable, checkUntouched } from './support.js';

checkTable('lengths of time in the news', [
  [
    'It took two years and three months.',
    'two years and three months | DURATION | P2Y3M |  |  | none',
  ],
  [
    'It took nearly an hour and 20 minutes.',
    'nearly an hour and 20 minutes | DURATION | PT1H20M LESS_THAN |  |  | none',
  ],
  ['It took a day and six hours.', 'a day and six hours | DURATION | P1DT6H |  |  | none'],
  [
    'They served two days and three years.',
    'two days | DURATION | P2D |  |  | none',
    'three years | DURATION | P3Y |  |  | none',
  ],
  [
    'It took almost a year and a half.',
    'almost a year and a half | DURATION | P1Y6M LESS_THAN |  |  | none',
  ],
  [
    'It grew over the past decade and a half.',
    'the past decade and a half | DURATION | P15Y |  |  | none',
  ],
  [
    'They met five or six weeks ago.',
    'five or six weeks ago | DATE | 2018-W20 | 2018-05-14/2018-05-20 | 2018-05-14..2018-05-20 | document',
  ],
  ['It took an hour and a half.', 'an hour and a half | DURATION | PT1H30M |  |  | none'],
  ['It will take another six months.', 'another six months | DURATION | P6M |  |  | none'],
  ['He has another year to go.', 'another year | DURATION | P1Y |  |  | none'],
  ['The half-hour talk was calm.', 'half-hour | DURATION | PT30M |  |  | none'],
  ['The half-century of peace ended.', 'half-century | DURATION | P50Y |  |  | none'],
  ['The end of it is years away.', 'years | DURATION | PXY |  |  | none'],
  ['It has been weeks since he slept.', 'weeks | DURATION | PXW |  |  | none'],
  [
    'Claims fell in the week ended June 9.',
    'the week | DURATION | P1W |  |  | none',
    'June 9 | DATE | 2018-06-09 | 2018-06-09 | 2018-06-09 | document',
  ],
]);

checkTable('quarters and halves in the news', [
  [
    'Profit rose in the fourth quarter ended May 31.',
    'the fourth quarter | DATE | 2018-Q4 APPROX | 2018-36 | 2018-10-01..2018-12-31 | document',
    'May 31 | DATE | 2018-05-31 | 2018-05-31 | 2018-05-31 | document',
  ],
  [
    'Profit rose in the fiscal second quarter, that ended Nov. 30, 2017.',
    'the fiscal second quarter | DATE | 2017-Q2 APPROX | 2017-34 | 2017-04-01..2017-06-30 | absolute',
    'Nov. 30, 2017 | DATE | 2017-11-30 | 2017-11-30 | 2017-11-30 | absolute',
  ],
  [
    'Profit rose in the first quarter ended March 31.',
    'the first quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
    'March 31 | DATE | 2018-03-31 | 2018-03-31 | 2018-03-31 | document',
  ],
  [
    'Revenue for the first half rose.',
    'the first half | DATE | 2018-H1 | 2018-40 | 2018-01-01..2018-06-30 | document',
  ],
  [
    'Second-half profit fell.',
    'Second-half | DATE | 2017-H2 | 2017-41 | 2017-07-01..2017-12-31 | document',
  ],
  [
    'Debt fell at the end of the first quarter.',
    'the end of the first quarter | DATE | 2018-Q1 END | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
  [
    'It will run to the end of the fiscal year.',
    'the end of the fiscal year | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
]);

checkTable('parts of the day and months in the news', [
  [
    'In the morning the fog lifted.',
    'the morning | TIME | 2018-06-18TMO | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'Late in the evening he fled.',
    'Late in the evening | TIME | 2018-06-18TEV END | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'It was the coldest March of all.',
    'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document',
  ],
  [
    'April was the hottest month of all.',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document',
  ],
  [
    'It was shut after the summer.',
    'the summer | DATE | 2018-SU | 2018-22 | 2018-06-01..2018-08-31 | document',
  ],
]);

checkTable('hours and days that are told by a count', [
  [
    'He called at 8 Friday night.',
    '8 Friday night | TIME | 2018-06-15T20:00 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'He left at 9 this morning.',
    '9 this morning | TIME | 2018-06-18T09:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'It begins at 12 noon.',
    '12 noon | TIME | 2018-06-18T12:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met three Sundays ago.',
    'three Sundays ago | DATE | 2018-06-03 | 2018-06-03 | 2018-06-03 | document',
  ],
  ['They meet every third Thursday.', 'every third Thursday | SET | XXXX-WXX-4 |  |  | none'],
  ['They meet every second year.', 'every second year | SET | P2Y |  |  | none'],
  ['They meet once every 10 years.', 'once every 10 years | SET | P10Y |  |  | none'],
  ['It stood for several hundred years.', 'several hundred years | DURATION | PXY |  |  | none'],
  [
    'It grew over the past quarter-century.',
    'the past quarter-century | DURATION | P25Y |  |  | none',
  ],
  [
    'It fell in March 2016 and rose the prior month.',
    'March 2016 | DATE | 2016-03 | 2016-03 | 2016-03-01..2016-03-31 | absolute',
    'the prior month | DATE | 2016-02 | 2016-02 | 2016-02-01..2016-02-29 | 0',
  ],
]);

checkUntouched('words of the news that look like a time', [
  'In two thousand cases it failed.',
  'He was at 9 meetings.',
  'They scored in the first half.',
  'The second half was dull.',
  'A first-half goal won it.',
  'He hit a half-century at Lords.',
  'It is too soon to tell.',
  'The soon-to-be king spoke.',
  'They saw the fall-out of the war.',
  'He was hurt after the fall.',
  'They trained for the Winter Games.',
  'It costs 3bn a year.',
  'It kills 9,000 people a year.',
  'It helps every once in a while.',
  'All of them failed at one time or another.',
  'At the moment of truth he fell.',
  'How soon can it be?',
  'In the evening of his life he wrote.',
  'In the morning session they rose.',
  'May was the strongest of the candidates, Theresa May said.',
  'She ran the longest march of all.',
]);
