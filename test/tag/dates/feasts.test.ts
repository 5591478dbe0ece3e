import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('feasts of other calendars, from the tables', [
  [
    'They met on Eid al-Fitr.',
    'Eid al-Fitr | DATE | 2018-06-15 APPROX | 2018-06-15~ | 2018-06-15 | document',
  ],
  [
    'They met on Eid al-Adha last year.',
    'Eid al-Adha last year | DATE | 2017-09-01 APPROX | 2017-09-01~ | 2017-09-01 | document',
  ],
  [
    'They went home before Eid.',
    'Eid | DATE | 2018-06-15 APPROX | 2018-06-15~ | 2018-06-15 | document',
  ],
  [
    'They lit lamps on Diwali 2016.',
    'Diwali 2016 | DATE | 2016-10-30 APPROX | 2016-10-30~ | 2016-10-30 | absolute',
  ],
  ['They danced at Holi.', 'Holi | DATE | 2018-03-02 APPROX | 2018-03-02~ | 2018-03-02 | document'],
  [
    "They met on Patriots' Day.",
    "Patriots' Day | DATE | 2018-04-16 | 2018-04-16 | 2018-04-16 | document",
  ],
  ['They met on Nowruz.', 'Nowruz | DATE | 2018-03-21 | 2018-03-21 | 2018-03-21 | document'],
  ['They met at Passover.', 'Passover | DATE | 2018-03-31 | 2018-03-31 | 2018-03-31 | document'],
  [
    'They met on Sukkot 2017.',
    'Sukkot 2017 | DATE | 2017-10-05 | 2017-10-05 | 2017-10-05 | absolute',
  ],
  [
    'They ate at the Mid-Autumn Festival 2016.',
    'Mid-Autumn Festival 2016 | DATE | 2016-09-15 | 2016-09-15 | 2016-09-15 | absolute',
  ],
  [
    'They will meet at Chuseok.',
    'Chuseok | DATE | 2018-09-24 | 2018-09-24 | 2018-09-24 | document',
  ],
  [
    'They met on New Year’s Day 2017.',
    'New Year’s Day 2017 | DATE | 2017-01-01 | 2017-01-01 | 2017-01-01 | absolute',
  ],
]);

checkTable('feasts that last are an interval', [
  [
    'They fasted during Ramadan.',
    'Ramadan | DATE | 2018-05-16/2018-06-14 APPROX | 2018-05-16~/2018-06-14~ | 2018-05-16..2018-06-14 | document',
  ],
  [
    'They fasted in Ramadan 2016.',
    'Ramadan 2016 | DATE | 2016-06-06/2016-07-05 APPROX | 2016-06-06~/2016-07-05~ | 2016-06-06..2016-07-05 | absolute',
  ],
  [
    'They walked in Holy Week.',
    'Holy Week | DATE | 2018-03-25/2018-03-31 | 2018-03-25/2018-03-31 | 2018-03-25..2018-03-31 | document',
  ],
]);

checkTable('a year that the table does not reach is a year', [
  [
    'They lit lamps on Diwali 1980.',
    'Diwali 1980 | DATE | 1980 | 1980 | 1980-01-01..1980-12-31 | absolute',
  ],
  [
    'They lit lamps on Passover 1920.',
    'Passover 1920 | DATE | 1920 | 1920 | 1920-01-01..1920-12-31 | absolute',
  ],
]);

checkTable('events of the table, after words that make them a time', [
  [
    'He spoke of trade during the Helsinki summit.',
    'the Helsinki summit | DATE | 2018-07-16 | 2018-07-16 | 2018-07-16 | absolute',
  ],
  [
    'Votes were cast in the Brexit referendum.',
    'the Brexit referendum | DATE | 2016-06-23 | 2016-06-23 | 2016-06-23 | absolute',
  ],
  [
    'They served in the Crimean War.',
    'the Crimean War | DATE | PAST_REF | 1853-10-16/1856-03-30 | 1853-10-16..1856-03-30 | absolute',
  ],
  ['The Helsinki summit was short.'],
  ['They spoke at the Helsinki summit.'],
]);

checkTable('feasts before a name', [
  [
    'On Christmas Day Pope Francis spoke.',
    'Christmas Day | DATE | 2017-12-25 | 2017-12-25 | 2017-12-25 | document',
  ],
  ['They met at Easter Mass.', 'Easter | DATE | 2018-04-01 | 2018-04-01 | 2018-04-01 | document'],
]);
