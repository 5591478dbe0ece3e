import { checkTable, checkUntouched } from './support.js';

checkTable('a day or season of another year', [
  [
    'They met on 3 March last year.',
    '3 March last year | DATE | 2017-03-03 | 2017-03-03 | 2017-03-03 | document',
  ],
  [
    'They meet on the 3rd of March next year.',
    'the 3rd of March next year | DATE | 2019-03-03 | 2019-03-03 | 2019-03-03 | document',
  ],
  [
    'They met in December 2007, and on 28 February the following year it was signed.',
    'December 2007 | DATE | 2007-12 | 2007-12 | 2007-12-01..2007-12-31 | absolute',
    '28 February the following year | DATE | 2008-02-28 | 2008-02-28 | 2008-02-28 | 0',
  ],
  [
    'It began in 2012. In March of the following year he left.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'March of the following year | DATE | 2013-03 | 2013-03 | 2013-03-01..2013-03-31 | 0',
  ],
  [
    'They met in the summer of last year.',
    'the summer of last year | DATE | 2017-SU | 2017-22 | 2017-06-01..2017-08-31 | document',
  ],
  [
    'It began in 2012. In the autumn of that year he left.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'the autumn of that year | DATE | 2012-FA | 2012-23 | 2012-09-01..2012-11-30 | 0',
  ],
  [
    'They lost in 2012, and the year before that they had won.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'the year before that | DATE | 2011 | 2011 | 2011-01-01..2011-12-31 | 0',
  ],
  [
    'It fell 20 years ago today.',
    '20 years ago today | DATE | 1998-06-18 | 1998-06-18 | 1998-06-18 | document',
  ],
  [
    'It opened 20 years ago this week.',
    '20 years ago this week | DATE | 1998-W25 | 1998-06-15/1998-06-21 | 1998-06-15..1998-06-21 | document',
  ],
  [
    'It was shut in 2012. Nearly two years later it opened.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'Nearly two years later | DATE | 2014 LESS_THAN | 2014 | 2014-01-01..2014-12-31 | 0',
  ],
]);

checkTable('quarters of the year, fiscal years, ends of months', [
  [
    'Output will fall in the final quarter of the year.',
    'the final quarter of the year | DATE | 2018-Q4 | 2018-36 | 2018-10-01..2018-12-31 | document',
  ],
  [
    'Sales will rise in the third quarter of the year.',
    'the third quarter of the year | DATE | 2018-Q3 | 2018-35 | 2018-07-01..2018-09-30 | document',
  ],
  [
    'Growth is put at 5% this fiscal and at 6% in the next fiscal.',
    'this fiscal | DATE | 2018 APPROX | 2018~ | 2018-01-01..2018-12-31 | document',
    'the next fiscal | DATE | 2019 APPROX | 2019~ | 2019-01-01..2019-12-31 | document',
  ],
  ['This fiscal policy is new.'],
  [
    'Reserves fell from end-2016 to end-March 2017.',
    'end-2016 | DATE | 2016 END | 2016 | 2016-01-01..2016-12-31 | absolute',
    'end-March 2017 | DATE | 2017-03 END | 2017-03 | 2017-03-01..2017-03-31 | absolute',
  ],
  ['In the end - 2016 was dry.', '2016 | DATE | 2016 | 2016 | 2016-01-01..2016-12-31 | absolute'],
  ['Growth slows over the first half of the forecast period.'],
  [
    'Growth was stronger than expected in February.',
    'February | DATE | 2018-02 | 2018-02 | 2018-02-01..2018-02-28 | document',
  ],
]);

checkTable('weekdays without a date and beside one', [
  [
    'They met on 9 May 2015, a Saturday, in Oslo.',
    '9 May 2015 | DATE | 2015-05-09 | 2015-05-09 | 2015-05-09 | absolute',
    'Saturday | DATE | 2015-05-09 | 2015-05-09 | 2015-05-09 | 0',
  ],
  [
    'They met on February 28, 2015 (also a Saturday).',
    'February 28, 2015 | DATE | 2015-02-28 | 2015-02-28 | 2015-02-28 | absolute',
    'Saturday | DATE | 2015-02-28 | 2015-02-28 | 2015-02-28 | 0',
  ],
  ['She was born on a Saturday.', 'Saturday | DATE | XXXX-WXX-6 |  |  | none'],
  ['She was born on a Saturday morning.', 'Saturday morning | TIME | XXXX-WXX-6TMO |  |  | none'],
  [
    'He spoke on a Friday conference call.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'In Oslo, a Friday rally failed.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
]);

checkTable('days by their number', [
  [
    'They met on the 4th of this month.',
    'the 4th of this month | DATE | 2018-06-04 | 2018-06-04 | 2018-06-04 | document',
  ],
  [
    'They met on the 4th, the 5th and the 8th of last month.',
    'the 4th | DATE | 2018-05-04 | 2018-05-04 | 2018-05-04 | document',
    'the 5th | DATE | 2018-05-05 | 2018-05-05 | 2018-05-05 | document',
    'the 8th of last month | DATE | 2018-05-08 | 2018-05-08 | 2018-05-08 | document',
  ],
  [
    'They met between the 4th and the 8th.',
    'the 4th | DATE | 2018-06-04 | 2018-06-04 | 2018-06-04 | document',
    'the 8th | DATE | 2018-06-08 | 2018-06-08 | 2018-06-08 | 0',
  ],
  [
    'It grew between the 4th and the 8th centuries.',
    'the 4th | DATE | 03 | 03XX | 0300-01-01..0399-12-31 | absolute',
    'the 8th centuries | DATE | 07 | 07XX | 0700-01-01..0799-12-31 | absolute',
  ],
]);

checkTable('hours and lengths', [
  [
    'It struck at 3.15 in the afternoon.',
    '3.15 in the afternoon | TIME | 2018-06-18T15:15 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The truce began at midnight local time on Sunday.',
    'midnight local time | TIME | 2018-06-17T24:00 | 2018-06-17 | 2018-06-17 | document',
    'Sunday | DATE | 2018-06-17 | 2018-06-17 | 2018-06-17 | document',
  ],
  ['It takes between two and five years.', 'two and five years | DURATION | P2Y |  |  | none'],
]);

checkTable('days of the year', [
  [
    'It was marked on St Patrick’s Day.',
    'St Patrick’s Day | DATE | 2018-03-17 | 2018-03-17 | 2018-03-17 | document',
  ],
  [
    'World Humanitarian Day was marked in Oslo.',
    'World Humanitarian Day | DATE | 2017-08-19 | 2017-08-19 | 2017-08-19 | document',
  ],
  [
    'It will be held on World Philosophy Day.',
    'World Philosophy Day | DATE | 2018-11-15 | 2018-11-15 | 2018-11-15 | document',
  ],
  [
    'It will be held in World Space Week.',
    'World Space Week | DATE | 2018-10-04/2018-10-10 | 2018-10-04/2018-10-10 | 2018-10-04..2018-10-10 | document',
  ],
  [
    'They met over Memorial Day weekend 2018.',
    'Memorial Day weekend | DATE | 2018-W21-WE | 2018-05-26/2018-05-27 | 2018-05-26..2018-05-27 | document',
    '2018 | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | absolute',
  ],
  [
    'They met over Thanksgiving weekend.',
    'Thanksgiving weekend | DATE | 2017-W47-WE | 2017-11-25/2017-11-26 | 2017-11-25..2017-11-26 | document',
  ],
  [
    'It rained on August Bank Holiday Monday.',
    'August Bank Holiday Monday | DATE | 2017-08-28 | 2017-08-28 | 2017-08-28 | document',
  ],
]);

checkUntouched('names and amounts', [
  'He lives with his mother May in Bonn.',
  'His sister April sings.',
  'It costs Rs 12 crore a year.',
  'They sell 2 lakh a month.',
  'The world day of the old left is over.',
  'He lives on the 12th floor.',
]);

checkTable('weeks by their number alone', [
  [
    'The plant will be shut in week 32.',
    'week 32 | DATE | 2018-W32 | 2018-08-06/2018-08-12 | 2018-08-06..2018-08-12 | document',
  ],
  [
    'The plant will close in weeks 32 and 33.',
    'weeks 32 | DATE | 2018-W32 | 2018-08-06/2018-08-12 | 2018-08-06..2018-08-12 | document',
    '33 | DATE | 2018-W33 | 2018-08-13/2018-08-19 | 2018-08-13..2018-08-19 | document',
  ],
  [
    'In weeks 3 and 4, few cases of influenza were reported.',
    'weeks 3 | DATE | 2018-W03 | 2018-01-15/2018-01-21 | 2018-01-15..2018-01-21 | document',
    '4 | DATE | 2018-W04 | 2018-01-22/2018-01-28 | 2018-01-22..2018-01-28 | document',
  ],
]);

checkUntouched('weeks that the calendar does not count', [
  'Patients were seen in week 24 and in week 48.',
  'She gave birth in week 38.',
  'They lost in week 4.',
  'The Bears won in Week 32.',
  'Weight fell by week 26 of the trial.',
  'The pain was gone after week 60.',
]);
