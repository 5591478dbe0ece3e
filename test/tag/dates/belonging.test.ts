import { checkTable } from './support.js';

checkTable('what belongs to something else', [
  ['It was the last day of the feast.'],
  ['They met in the last week of the season.'],
  [
    'They met in the last week of May.',
    'the last week of May | DATE | 2018-W21 | 2018-05-21/2018-05-27 | 2018-05-21..2018-05-27 | document',
  ],
  [
    'They met the last week.',
    'the last week | DATE | 2018-W24 | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | document',
  ],
  [
    'It was the fourth strike of the year.',
    'the year | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It was the worst storm of the year.',
    'the year | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  ['He is coach of the year, she the player of the year.'],
  ['They were called to the 1900 block of Oak Street.'],
  ['Directive 2010/31/EU and Directive 2004/38 apply.'],
  [
    'They vote on Friday, he said after he had left home at 6 a.m. in the rain.',
    'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
    '6 a.m. | TIME | 2018-06-18T06:00 | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkTable('times that hang on "that"', [
  [
    'It began on 5 May 2016. Two days before that he came, a year after that he left.',
    '5 May 2016 | DATE | 2016-05-05 | 2016-05-05 | 2016-05-05 | absolute',
    'Two days before that | DATE | 2016-05-03 | 2016-05-03 | 2016-05-03 | 0',
    'a year after that | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | 1',
  ],
  [
    'It began on 5 May 2016. A day before, they had met.',
    '5 May 2016 | DATE | 2016-05-05 | 2016-05-05 | 2016-05-05 | absolute',
    'A day before | DATE | 2016-05-04 | 2016-05-04 | 2016-05-04 | 0',
  ],
  ['A day before the vote he left.', 'A day | DURATION | P1D |  |  | none'],
  [
    'It began on 5 May 2016. A fortnight earlier they had met.',
    '5 May 2016 | DATE | 2016-05-05 | 2016-05-05 | 2016-05-05 | absolute',
    'A fortnight earlier | DATE | 2016-W16 | 2016-04-18/2016-04-24 | 2016-04-18..2016-04-24 | 0',
  ],
  [
    'The club, founded in 1964 and loved, left a league that ended on May 3.',
    '1964 | DATE | 1964 | 1964 | 1964-01-01..1964-12-31 | absolute',
    'May 3 | DATE | 2018-05-03 | 2018-05-03 | 2018-05-03 | document',
  ],
  [
    'Floods came in 2009, and in March the dam broke.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'March | DATE | 2009-03 | 2009-03 | 2009-03-01..2009-03-31 | 0',
  ],
  ['They showed the chip Quorl 9000S there.'],
  ['They showed the Q-390 Millennium there.'],
  ['It was a T-10 years wait.', '10 years | DURATION | P10Y |  |  | none'],
  ['Two years before that war he left.', 'Two years | DURATION | P2Y |  |  | none'],
  [
    'They met in 2015. Early that December he left.',
    '2015 | DATE | 2015 | 2015 | 2015-01-01..2015-12-31 | absolute',
    'Early that December | DATE | 2015-12 START | 2015-12 | 2015-12-01..2015-12-31 | 0',
  ],
  ['He said that May was ill.'],
  [
    'He said that April was wet.',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document',
  ],
]);

checkTable('weekdays before "last" and "next"', [
  [
    'They met on Friday last and will meet on Tuesday next.',
    'Friday last | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    'Tuesday next | DATE | 2018-06-19 | 2018-06-19 | 2018-06-19 | document',
  ],
  [
    'They met on Friday next to the church.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'They will meet on Friday next week.',
    'Friday next week | DATE | 2018-06-29 | 2018-06-29 | 2018-06-29 | document',
  ],
]);

checkTable('centuries and millennia', [
  [
    'It burned in the 24th or 23rd century BC; 300 years later it was rebuilt.',
    'the 24th | DATE | BC23 | -2399/-2300 | -2399-01-01..-2300-12-31 | absolute',
    '23rd century BC | DATE | BC22 | -2299/-2200 | -2299-01-01..-2200-12-31 | absolute',
    '300 years later | DATE | BC19 | -1999/-1900 | -1999-01-01..-1900-12-31 | 1',
  ],
  [
    'It stood from the third millennium BC to the 7th century AD.',
    'the third millennium BC | DATE | PAST_REF | -2999/-2000 | -2999-01-01..-2000-12-31 | absolute',
    'the 7th century AD | DATE | 06 | 06XX | 0600-01-01..0699-12-31 | absolute',
  ],
]);

checkTable('quarters of games and of the year', [
  ['The Bears scored twice in the first quarter and led 21-14 at halftime.'],
  ['He threw two touchdown passes in the first and third quarters.'],
  ['Boston trailed by ten entering the fourth quarter.'],
  [
    'The Hawks are an NBA team. Lee made two free throws. He had ten points in the second quarter. Revenue rose in the first quarter.',
    'the first quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
  [
    "The NFL's revenue rose in the first quarter.",
    'the first quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
  [
    'The yen fell 3 points in the first quarter.',
    'the first quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
]);
