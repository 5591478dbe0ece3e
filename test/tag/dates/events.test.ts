import { checkTable, checkUntouched } from './support.js';

checkTable('elections and summits of the table, by the clause', [
  [
    'He left after the midterm elections.',
    'the midterm elections | DATE | 2014-11-04 | 2014-11-04 | 2014-11-04 | document',
  ],
  [
    'They hope to win before the midterm elections.',
    'the midterm elections | DATE | 2018-11-06 | 2018-11-06 | 2018-11-06 | document',
  ],
  [
    'He spoke during the G20 summit. He will speak before the next G20 summit.',
    'the G20 summit | DATE | 2017-07-07/2017-07-08 | 2017-07-07/2017-07-08 | 2017-07-07..2017-07-08 | document',
    'the next G20 summit | DATE | 2018-11-30/2018-12-01 | 2018-11-30/2018-12-01 | 2018-11-30..2018-12-01 | document',
  ],
  [
    'They split after the G7 summit.',
    'the G7 summit | DATE | 2018-06-08/2018-06-09 | 2018-06-08/2018-06-09 | 2018-06-08..2018-06-09 | document',
  ],
  [
    'It rose after the UK general election and until the Brexit referendum.',
    'the UK general election | DATE | 2017-06-08 | 2017-06-08 | 2017-06-08 | document',
  ],
  [
    'They talked ahead of the NATO summit, which will open in July.',
    'the NATO summit | DATE | 2018-07-11/2018-07-12 | 2018-07-11/2018-07-12 | 2018-07-11..2018-07-12 | document',
    'July | DATE | 2018-07 | 2018-07 | 2018-07-01..2018-07-31 | document',
  ],
  [
    'Since the U.S. presidential election it grew.',
    'the U.S. presidential election | DATE | 2016-11-08 | 2016-11-08 | 2016-11-08 | document',
  ],
]);

checkUntouched('events that are no time here', [
  'At the G7 summit he smiled.',
  'The G20 summit was dull.',
  'The midterm elections were dull.',
  'He spoke before the summit.',
  'They fought before the election.',
  'After the midterm exam he slept.',
  'They lent it before the vote.',
]);

checkTable('days of months by their weekday', [
  [
    'They met on the first Monday in May.',
    'the first Monday in May | DATE | 2018-05-07 | 2018-05-07 | 2018-05-07 | document',
  ],
  [
    'They met on the last Friday of November 2017.',
    'the last Friday of November 2017 | DATE | 2017-11-24 | 2017-11-24 | 2017-11-24 | absolute',
  ],
  [
    'They will meet on the third Thursday of August.',
    'the third Thursday of August | DATE | 2018-08-16 | 2018-08-16 | 2018-08-16 | document',
  ],
  [
    'They meet on the second Tuesday of every month.',
    'the second Tuesday of every month | SET | P1M |  |  | none',
  ],
]);

checkTable('lists of days', [
  [
    'They met on 3, 4, 5 and 6 May.',
    '3 | DATE | 2018-05-03 | 2018-05-03 | 2018-05-03 | document',
    '4 | DATE | 2018-05-04 | 2018-05-04 | 2018-05-04 | document',
    '5 | DATE | 2018-05-05 | 2018-05-05 | 2018-05-05 | document',
    '6 May | DATE | 2018-05-06 | 2018-05-06 | 2018-05-06 | document',
  ],
  [
    'They met on May 3, 5, 7, and 9, 2017.',
    'May 3 | DATE | 2017-05-03 | 2017-05-03 | 2017-05-03 | absolute',
    '5 | DATE | 2017-05-05 | 2017-05-05 | 2017-05-05 | absolute',
    '7 | DATE | 2017-05-07 | 2017-05-07 | 2017-05-07 | absolute',
    '9, 2017 | DATE | 2017-05-09 | 2017-05-09 | 2017-05-09 | absolute',
  ],
]);

checkTable('halves, first months and last days', [
  [
    'It will rise in the second half of the year.',
    'the second half of the year | DATE | 2018-H2 | 2018-41 | 2018-07-01..2018-12-31 | document',
  ],
  [
    'It fell in the first half of the year.',
    'the first half of the year | DATE | 2018-H1 | 2018-40 | 2018-01-01..2018-06-30 | document',
  ],
  [
    'It fell in the final months of 2017 and in the last days of May.',
    'the final months of 2017 | DATE | 2017 END | 2017 | 2017-01-01..2017-12-31 | absolute',
    'the last days of May | DATE | 2017-05 END | 2017-05 | 2017-05-01..2017-05-31 | 0',
  ],
]);

checkTable('days and clocks', [
  [
    'Saved 2018-06-12T10:35:00+02:00 by us.',
    '2018-06-12T10:35:00+02:00 | TIME | 2018-06-12T10:35:00 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'Posted 2018-06-12 10:35.',
    '2018-06-12 10:35 | TIME | 2018-06-12T10:35 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'Posted June 12, 2018 10:35 GMT.',
    'June 12, 2018 10:35 GMT | TIME | 2018-06-12T10:35 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'Posted 25/03/2018 08:30 by staff.',
    '25/03/2018 08:30 | TIME | 2018-03-25T08:30 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'Posted 25/03/2018 8:30 pm.',
    '25/03/2018 8:30 pm | TIME | 2018-03-25T20:30 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'The blast at 10:35 a.m. (0735 GMT) Friday killed ten.',
    '10:35 a.m. | TIME | 2018-06-15T10:35 | 2018-06-15 | 2018-06-15 | document',
    '0735 GMT | TIME | 2018-06-15T07:35 | 2018-06-15 | 2018-06-15 | document',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'The blast at 10:35 a.m. local time (0735 GMT) on Friday killed ten.',
    '10:35 a.m. local time | TIME | 2018-06-15T10:35 | 2018-06-15 | 2018-06-15 | document',
    '0735 GMT | TIME | 2018-06-15T07:35 | 2018-06-15 | 2018-06-15 | document',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'It ended at 9 p.m. Eastern time.',
    '9 p.m. Eastern time | TIME | 2018-06-18T21:00 | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkTable('names of days and months without initials', [
  [
    'they met on monday, in june and on 4 july 2017.',
    'monday | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
    'june | DATE | 2018-06 | 2018-06 | 2018-06-01..2018-06-30 | document',
    '4 july 2017 | DATE | 2017-07-04 | 2017-07-04 | 2017-07-04 | absolute',
  ],
  ['it was open on saturdays.', 'saturdays | SET | XXXX-WXX-6 |  |  | none'],
]);

checkUntouched('words without initials that are none', [
  'they may march in the august hall.',
  'the sunday-school teacher left.',
  'the mon and the sun sat.',
  'they wed in the sat nav.',
]);

checkTable('more feasts', [
  [
    'They fasted before Lent.',
    'Lent | DATE | 2018-02-14/2018-03-31 | 2018-02-14/2018-03-31 | 2018-02-14..2018-03-31 | document',
  ],
  ['Arabs marked Nakba Day.', 'Nakba Day | DATE | 2018-05-15 | 2018-05-15 | 2018-05-15 | document'],
  [
    'Kenyans sang on Madaraka Day.',
    'Madaraka Day | DATE | 2018-06-01 | 2018-06-01 | 2018-06-01 | document',
  ],
  [
    'They gave on Giving Tuesday.',
    'Giving Tuesday | DATE | 2017-11-28 | 2017-11-28 | 2017-11-28 | document',
  ],
  [
    'They spoke before the APEC summit in 1994.',
    'the APEC summit | DATE | 2017-11-10/2017-11-11 | 2017-11-10/2017-11-11 | 2017-11-10..2017-11-11 | document',
    '1994 | DATE | 1994 | 1994 | 1994-01-01..1994-12-31 | absolute',
  ],
  [
    'He served in the D-Day landings and the attack on Pearl Harbor.',
    'the D-Day landings | DATE | 1944-06-06 | 1944-06-06 | 1944-06-06 | absolute',
  ],
]);
