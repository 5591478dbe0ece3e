import { checkTable, checkUntouched } from './support.js';

checkTable('times that come back', [
  ['The shop is open on weekdays.', 'weekdays | SET | XXXX-WXX-WD |  |  | none'],
  [
    'It is open every weekday morning and on weekday evenings.',
    'every weekday morning | SET | XXXX-WXX-WDTMO |  |  | none',
    'weekday evenings | SET | XXXX-WXX-WDTEV |  |  | none',
  ],
  ['The show airs weeknights.', 'weeknights | SET | XXXX-WXX-WDTNI |  |  | none'],
  ['It airs on weekend mornings.', 'weekend mornings | SET | XXXX-WXX-WETMO |  |  | none'],
  ['They stay home at weekends.', 'weekends | SET | XXXX-WXX-WE |  |  | none'],
  [
    'They march every 4 June and each May 1.',
    'every 4 June | SET | XXXX-06-04 |  |  | none',
    'each May 1 | SET | XXXX-05-01 |  |  | none',
  ],
  [
    'They meet every Christmas and every Thanksgiving.',
    'every Christmas | SET | XXXX-12-25 |  |  | none',
    'every Thanksgiving | SET | XXXX |  |  | none',
  ],
  ['They met every other week.', 'every other week | SET | P2W |  |  | none'],
  ['It rains every summer night.', 'every summer | SET | XXXX-SU |  |  | none'],
  [
    'He writes twice a week and calls every night.',
    'twice a week | SET | P1W |  |  | none',
    'every night | SET | XXXX-XX-XXTNI |  |  | none',
  ],
]);

checkTable('hours that come back', [
  [
    'The club meets every Monday at 10 a.m. and each Friday at noon.',
    'every Monday at 10 a.m. | SET | XXXX-WXX-1T10:00 |  |  | none',
    'each Friday at noon | SET | XXXX-WXX-5T12:00 |  |  | none',
  ],
  ['Trains run daily at 06:30.', 'daily at 06:30 | SET | XXXX-XX-XXT06:30 |  |  | none'],
  [
    'The bells ring at 7.45 pm on Sundays.',
    '7.45 pm on Sundays | SET | XXXX-WXX-7T19:45 |  |  | none',
  ],
]);

checkTable('lists of centuries', [
  [
    'Between the 15th and 17th centuries it grew.',
    'the 15th | DATE | 14 | 14XX | 1400-01-01..1499-12-31 | absolute',
    '17th centuries | DATE | 16 | 16XX | 1600-01-01..1699-12-31 | absolute',
  ],
  [
    'It was built in the late 19th and early 20th centuries.',
    'the late 19th | DATE | 18 END | 18XX | 1800-01-01..1899-12-31 | absolute',
    'early 20th centuries | DATE | 19 START | 19XX | 1900-01-01..1999-12-31 | absolute',
  ],
  [
    'It fell in the fourth or fifth century.',
    'the fourth | DATE | 03 | 03XX | 0300-01-01..0399-12-31 | absolute',
    'fifth century | DATE | 04 | 04XX | 0400-01-01..0499-12-31 | absolute',
  ],
]);

checkTable('the so many-th day', [
  [
    'It is the third day of the strike.',
    'the third day | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'It’s the second day of the talks.',
    'the second day | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'Rain fell for a third day.',
    'a third day | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkUntouched('days that are told from another place', [
  'They met on the second day of the fair.',
  'The second day was dull.',
  'On the first day he slept.',
  'The first and second teams met.',
  'They came first and second in the race.',
  'A weekend of bitter words was over.',
  'It was a weekend to forget.',
  'Their weekend house is the weekend retreat of the rich.',
]);
