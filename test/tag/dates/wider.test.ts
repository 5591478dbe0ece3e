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
    'A yearlong study and a weeklong strike ended.',
    'yearlong | DURATION | P1Y |  |  | none',
    'weeklong | DURATION | P1W |  |  | none',
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
