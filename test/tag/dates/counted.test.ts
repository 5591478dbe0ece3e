import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('weeks from a day', [
  [
    'They will meet Tuesday week.',
    'Tuesday week | DATE | 2018-06-26 | 2018-06-26 | 2018-06-26 | document',
  ],
  [
    'They will meet a week on Tuesday.',
    'a week on Tuesday | DATE | 2018-06-26 | 2018-06-26 | 2018-06-26 | document',
  ],
  [
    'They will meet two weeks from Friday.',
    'two weeks from Friday | DATE | 2018-07-06 | 2018-07-06 | 2018-07-06 | document',
  ],
  [
    'They met a week ago on Tuesday.',
    'a week ago on Tuesday | DATE | 2018-06-05 | 2018-06-05 | 2018-06-05 | document',
  ],
  [
    'They will meet a week from tomorrow.',
    'a week from tomorrow | DATE | 2018-06-26 | 2018-06-26 | 2018-06-26 | document',
  ],
  [
    'He was suspended for a week on Tuesday.',
    'a week | DURATION | P1W |  |  | none',
    'Tuesday | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'The Tuesday week-long strike ended.',
    'Tuesday | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
    'week-long | DURATION | P1W |  |  | none',
  ],
]);

checkTable('halves and other counts of what is ago', [
  [
    'It fell half a century ago.',
    'half a century ago | DATE | 1968 | 1968 | 1968-01-01..1968-12-31 | document',
  ],
  [
    'It fell a century and a half ago.',
    'a century and a half ago | DATE | 1868 | 1868 | 1868-01-01..1868-12-31 | document',
  ],
  [
    'It fell two and a half years ago.',
    'two and a half years ago | DATE | 2015-12 | 2015-12 | 2015-12-01..2015-12-31 | document',
  ],
  [
    'It fell over 20 years ago.',
    'over 20 years ago | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | document',
  ],
  [
    'It fell twenty or so years ago.',
    'twenty or so years ago | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | document',
  ],
  ['It fell years ago.', 'years ago | DATE | PAST_REF |  |  | none'],
  ['It fell a long time ago.', 'a long time ago | DATE | PAST_REF |  |  | none'],
  ['It fell a handful of years ago.', 'a handful of years ago | DATE | PAST_REF |  |  | none'],
  ['It died out 66 million years ago.', '66 million years ago | DATE | PAST_REF |  |  | none'],
  [
    'It fell three thousand years ago.',
    'three thousand years ago | DATE | BC0983 | -0982 | -0982-01-01..-0982-12-31 | document',
  ],
]);

checkTable('numbers with a half', [
  ['It took two-and-a-half years.', 'two-and-a-half years | DURATION | P2Y6M |  |  | none'],
  ['It took 2½ hours.', '2½ hours | DURATION | PT2H30M |  |  | none'],
  ['It took 5 1/2 hours.', '5 1/2 hours | DURATION | PT5H30M |  |  | none'],
]);

checkTable('units without a number', [
  ['It rose over the past decades.', 'the past decades | DURATION | PXE |  |  | none'],
  ['Months later he died.', 'Months | DURATION | PXM |  |  | none'],
  ['It rains at weekends.', 'weekends | SET | XXXX-WXX-WE |  |  | none'],
]);

checkTable('decades as they are spoken of', [
  ['It fell in the 80s.', 'the 80s | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute'],
  [
    'It fell in the late 60s.',
    'the late 60s | DATE | 196 END | 196X | 1960-01-01..1969-12-31 | absolute',
  ],
  [
    'It fell in the nineteen-eighties.',
    'the nineteen-eighties | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
]);

checkTable('a time of day beside a part of the day', [
  [
    'It will end at 6 o’clock this afternoon.',
    '6 o’clock this afternoon | TIME | 2018-06-18T18:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 9:30 on Friday night.',
    '9:30 | TIME | 2018-06-15T21:30 | 2018-06-15 | 2018-06-15 | document',
    'Friday night | TIME | 2018-06-15TNI | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'They met at 10 a.m. this morning.',
    '10 a.m. this morning | TIME | 2018-06-18T10:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at noon, and at 8 p.m. tonight they will part.',
    'noon | TIME | 2018-06-18T12:00 | 2018-06-18 | 2018-06-18 | document',
    '8 p.m. tonight | TIME | 2018-06-18T20:00 | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkTable('this weekend, by the tense of its verb', [
  [
    'They met this weekend.',
    'this weekend | DATE | 2018-W24-WE | 2018-06-16/2018-06-17 | 2018-06-16..2018-06-17 | document',
  ],
  [
    'They will meet this weekend.',
    'this weekend | DATE | 2018-W25-WE | 2018-06-23/2018-06-24 | 2018-06-23..2018-06-24 | document',
  ],
]);

checkTable('an event that is called by its day is not where the text goes on', [
  [
    'He spoke of 9/11. The next day he left.',
    '9/11 | DATE | 2001-09-11 | 2001-09-11 | 2001-09-11 | absolute',
    'The next day | DATE | 2018-06-19 | 2018-06-19 | 2018-06-19 | document',
  ],
]);
