import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('times of day', [
  [
    'They met at 10:35 a.m. in Oslo.',
    '10:35 a.m. | TIME | 2018-06-18T10:35 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 14:30 in Oslo.',
    '14:30 | TIME | 2018-06-18T14:30 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 10pm in Oslo.',
    '10pm | TIME | 2018-06-18T22:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 7.30pm on Saturday.',
    '7.30pm | TIME | 2018-06-16T19:30 | 2018-06-16 | 2018-06-16 | document',
    'Saturday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
  ],
  [
    'They met at noon on Christmas Day.',
    'noon | TIME | 2017-12-25T12:00 | 2017-12-25 | 2017-12-25 | document',
    'Christmas Day | DATE | 2017-12-25 | 2017-12-25 | 2017-12-25 | document',
  ],
  ['They met at noon.', 'noon | TIME | 2018-06-18T12:00 | 2018-06-18 | 2018-06-18 | document'],
  [
    'They met at midnight.',
    'midnight | TIME | 2018-06-18T24:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    "They met at five o'clock.",
    "five o'clock | TIME | 2018-06-18T05:00 | 2018-06-18 | 2018-06-18 | document",
  ],
  [
    'They met at 4 in the morning.',
    '4 in the morning | TIME | 2018-06-18T04:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at half past ten.',
    'half past ten | TIME | 2018-06-18T10:30 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 0900 hours.',
    '0900 hours | TIME | 2018-06-18T09:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'It struck at 0735 GMT.',
    '0735 GMT | TIME | 2018-06-18T07:35 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met at 9 a.m. EST Tuesday.',
    '9 a.m. EST Tuesday | TIME | 2018-06-12T09:00 | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'They met on Friday at noon.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    'noon | TIME | 2018-06-15T12:00 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'They met at 10:30 GMT on Saturday.',
    '10:30 GMT | TIME | 2018-06-16T10:30 | 2018-06-16 | 2018-06-16 | document',
    'Saturday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
  ],
  [
    'They met in the early evening.',
    'the early evening | TIME | 2018-06-18TEV START | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They will meet at 3pm on 2 July.',
    '3pm | TIME | 2018-07-02T15:00 | 2018-07-02 | 2018-07-02 | document',
    '2 July | DATE | 2018-07-02 | 2018-07-02 | 2018-07-02 | document',
  ],
  [
    'At 10 a.m. local time it began.',
    '10 a.m. local time | TIME | 2018-06-18T10:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met on 12 June 2017 at 10:35.',
    '12 June 2017 | DATE | 2017-06-12 | 2017-06-12 | 2017-06-12 | absolute',
    '10:35 | TIME | 2017-06-12T10:35 | 2017-06-12 | 2017-06-12 | absolute',
  ],
  [
    'They met on June 12, 2017, at 10:35 p.m.',
    'June 12, 2017 | DATE | 2017-06-12 | 2017-06-12 | 2017-06-12 | absolute',
    '10:35 p.m. | TIME | 2017-06-12T22:35 | 2017-06-12 | 2017-06-12 | absolute',
  ],
]);

checkTable('holidays', [
  [
    'They met on Christmas Eve 2016.',
    'Christmas Eve 2016 | DATE | 2016-12-24 | 2016-12-24 | 2016-12-24 | absolute',
  ],
  [
    'They met on Christmas Day.',
    'Christmas Day | DATE | 2017-12-25 | 2017-12-25 | 2017-12-25 | document',
  ],
  [
    'They met on Easter Monday.',
    'Easter Monday | DATE | 2018-04-02 | 2018-04-02 | 2018-04-02 | document',
  ],
  [
    'They met on Good Friday last year.',
    'Good Friday last year | DATE | 2017-04-14 | 2017-04-14 | 2017-04-14 | document',
  ],
  [
    'They met last Thanksgiving.',
    'last Thanksgiving | DATE | 2017-11-23 | 2017-11-23 | 2017-11-23 | document',
  ],
  [
    "They will meet on New Year's Day.",
    "New Year's Day | DATE | 2019-01-01 | 2019-01-01 | 2019-01-01 | document",
  ],
  ['They met on Labor Day.', 'Labor Day | DATE | 2017-09-04 | 2017-09-04 | 2017-09-04 | document'],
  ['They met on Halloween.', 'Halloween | DATE | 2017-10-31 | 2017-10-31 | 2017-10-31 | document'],
  ['They met on May Day.', 'May Day | DATE | 2018-05-01 | 2018-05-01 | 2018-05-01 | document'],
  [
    'They met on Ash Wednesday 2018.',
    'Ash Wednesday 2018 | DATE | 2018-02-14 | 2018-02-14 | 2018-02-14 | absolute',
  ],
  [
    'They met on Orthodox Easter 2018.',
    'Orthodox Easter 2018 | DATE | 2018-04-08 | 2018-04-08 | 2018-04-08 | absolute',
  ],
  [
    'They met at Lunar New Year 2018.',
    'Lunar New Year 2018 | DATE | 2018-02-16 | 2018-02-16 | 2018-02-16 | absolute',
  ],
  [
    'They met on Eid al-Fitr.',
    'Eid al-Fitr | DATE | 2018-06-15 APPROX | 2018-06-15~ | 2018-06-15 | document',
  ],
  [
    'They met on Yom Kippur 2017.',
    'Yom Kippur 2017 | DATE | 2017-09-30 | 2017-09-30 | 2017-09-30 | absolute',
  ],
  [
    'They met on Rosh Hashanah 2017.',
    'Rosh Hashanah 2017 | DATE | 2017-09-21 | 2017-09-21 | 2017-09-21 | absolute',
  ],
  [
    'They met on the Fourth of July.',
    'the Fourth of July | DATE | 2018-07-04 | 2018-07-04 | 2018-07-04 | document',
  ],
  [
    'They met on Boxing Day.',
    'Boxing Day | DATE | 2017-12-26 | 2017-12-26 | 2017-12-26 | document',
  ],
  [
    'They met on Martin Luther King Day 2018.',
    'Martin Luther King Day 2018 | DATE | 2018-01-15 | 2018-01-15 | 2018-01-15 | absolute',
  ],
  [
    'They met on Election Day 2016.',
    'Election Day 2016 | DATE | 2016-11-08 | 2016-11-08 | 2016-11-08 | absolute',
  ],
  [
    'They met in Easter week.',
    'Easter week | DATE | 2018-W13 | 2018-03-26/2018-04-01 | 2018-03-26..2018-04-01 | document',
  ],
  [
    'They met on Palm Sunday.',
    'Palm Sunday | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | document',
  ],
  ['They met on Anzac Day.', 'Anzac Day | DATE | 2018-04-25 | 2018-04-25 | 2018-04-25 | document'],
  [
    'They met on Black Friday.',
    'Black Friday | DATE | 2017-11-24 | 2017-11-24 | 2017-11-24 | document',
  ],
]);

checkTable('named periods', [
  [
    'It was built during the Cold War.',
    'the Cold War | DATE | PAST_REF | 1947-03-12/1991-12-26 | 1947-03-12..1991-12-26 | absolute',
  ],
  [
    'It was built during World War II.',
    'World War II | DATE | PAST_REF | 1939-09-01/1945-09-02 | 1939-09-01..1945-09-02 | absolute',
  ],
  [
    'The Cold War era was tense.',
    'The Cold War era | DATE | PAST_REF | 1947-03-12/1991-12-26 | 1947-03-12..1991-12-26 | absolute',
  ],
  [
    'The post-war years were hard.',
    'The post-war years | DATE | PAST_REF | 1945-09-02/.. | 1945-09-02.. | absolute',
  ],
  [
    'The pre-war years were mild.',
    'The pre-war years | DATE | PAST_REF | ../1939-09-01 | ..1939-09-01 | absolute',
  ],
  [
    'Post-Cold War years were mild.',
    'Post-Cold War years | DATE | PAST_REF | 1991-12-26/.. | 1991-12-26.. | absolute',
  ],
  [
    'A law of the Meiji era.',
    'the Meiji era | DATE | PAST_REF | 1868-10-23/1912-07-30 | 1868-10-23..1912-07-30 | absolute',
  ],
  [
    'It grew throughout the Great Depression.',
    'the Great Depression | DATE | PAST_REF | 1929-10-24/1939 | 1929-10-24..1939-12-31 | absolute',
  ],
  [
    'It was built in the Middle Ages.',
    'the Middle Ages | DATE | PAST_REF | 0476/1453 | 0476-01-01..1453-12-31 | absolute',
  ],
  [
    'A house of the Victorian era.',
    'the Victorian era | DATE | PAST_REF | 1837-06-20/1901-01-22 | 1837-06-20..1901-01-22 | absolute',
  ],
  [
    'It was closed during the Vietnam War.',
    'the Vietnam War | DATE | PAST_REF | 1955-11-01/1975-04-30 | 1955-11-01..1975-04-30 | absolute',
  ],
  [
    'The interwar years were loud.',
    'The interwar years | DATE | PAST_REF | 1918-11-11/1939-09-01 | 1918-11-11..1939-09-01 | absolute',
  ],
  [
    'The apartheid era ended.',
    'The apartheid era | DATE | PAST_REF | 1948-05-26/1994-04-27 | 1948-05-26..1994-04-27 | absolute',
  ],
]);
