import { checkTable } from './support.js';

const ROW = (words: string, day: string) => `${words} | DATE | ${day} | ${day} | ${day} | document`;

checkTable('what is planned, and what the plan is told of', [
  [
    'They agreed on Friday to meet on Wednesday.',
    ROW('Friday', '2018-06-15'),
    ROW('Wednesday', '2018-06-20'),
  ],
  ['The board voted to close the mill on Friday.', ROW('Friday', '2018-06-22')],
  ['He promised the crowd to resign on Friday.', ROW('Friday', '2018-06-22')],
  ['She swims Wednesday in the final.', ROW('Wednesday', '2018-06-20')],
  ['She was forced by rain to stop on Friday.', ROW('Friday', '2018-06-15')],
  ['He is the first man to win on a beach on Friday.', ROW('Friday', '2018-06-15')],
  ['They had to leave the hall on Friday.', ROW('Friday', '2018-06-15')],
]);

checkTable('since a month that is to come again', [
  [
    'It has been shut since July.',
    'July | DATE | 2017-07 | 2017-07 | 2017-07-01..2017-07-31 | document',
  ],
  [
    'It was shut since early July.',
    'early July | DATE | 2017-07 START | 2017-07 | 2017-07-01..2017-07-31 | document',
  ],
  [
    'It has been shut since June.',
    'June | DATE | 2018-06 | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  ['It will shut in July.', 'July | DATE | 2018-07 | 2018-07 | 2018-07-01..2018-07-31 | document'],
]);

checkTable('late on a day, and hundreds of years ago', [
  [
    'He came late on Friday and left early on Saturday morning.',
    'Friday | DATE | 2018-06-15 END | 2018-06-15 | 2018-06-15 | document',
    'Saturday morning | TIME | 2018-06-16TMO START | 2018-06-16 | 2018-06-16 | document',
  ],
  ['He was late on a Saturday.', 'Saturday | DATE | XXXX-WXX-6 |  |  | none'],
  [
    'It stood a hundred years ago.',
    'a hundred years ago | DATE | 1918 | 1918 | 1918-01-01..1918-12-31 | document',
  ],
  [
    'It fell two dozen years ago.',
    'two dozen years ago | DATE | 1994 | 1994 | 1994-01-01..1994-12-31 | document',
  ],
  ['It lasted a hundred years.', 'a hundred years | DURATION | P100Y |  |  | none'],
]);
