import { checkTable } from './support.js';

const ROW = (words: string, day: string) => `${words} | DATE | ${day} | ${day} | ${day} | document`;

checkTable('what is planned, and what the plan is told of', [
  [
    'They agreed on Friday to meet on Wednesday.',
    ROW('Friday', '2018-06-15'),
    ROW('Wednesday', '2018-06-20'),
  ],
  ['The board voted to close the mill on Friday.', ROW('Friday', '2018-06-22')],
  ["She is sure to win Friday's vote.", ROW('Friday', '2018-06-22')],
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

checkTable('what is told of another time', [
  [
    'It was 10 May 2016. On the Friday he left; by the Monday morning he was back.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'the Friday | DATE | 2016-05-13 | 2016-05-13 | 2016-05-13 | 0',
    'the Monday morning | TIME | 2016-05-16TMO | 2016-05-16 | 2016-05-16 | 1',
  ],
  [
    'They met on the Sunday.',
    'the Sunday | DATE | 2018-06-17 | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'He spoke in the Monday edition.',
    'Monday | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They came on 4 March 2011 and were married. On 9 April he left.',
    '4 March 2011 | DATE | 2011-03-04 | 2011-03-04 | 2011-03-04 | absolute',
    '9 April | DATE | 2011-04-09 | 2011-04-09 | 2011-04-09 | 0',
  ],
  [
    'They came on 4 March 2011 and were married. On 9 July he will leave.',
    '4 March 2011 | DATE | 2011-03-04 | 2011-03-04 | 2011-03-04 | absolute',
    '9 July | DATE | 2018-07-09 | 2018-07-09 | 2018-07-09 | document',
  ],
  [
    'He fell on 10 June. They came on 4 March 2011 and were married. On 9 April he left.',
    '10 June | DATE | 2018-06-10 | 2018-06-10 | 2018-06-10 | document',
    '4 March 2011 | DATE | 2011-03-04 | 2011-03-04 | 2011-03-04 | absolute',
    '9 April | DATE | 2018-04-09 | 2018-04-09 | 2018-04-09 | document',
  ],
  ['Nobody knew until May.', 'May | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document'],
  [
    'Nobody leaves until Friday.',
    'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
  ],
]);

checkTable('days of a week that is counted, days with "or", bounds that are denied', [
  [
    'They may strike next week Wednesday and met last week Friday.',
    'next week Wednesday | DATE | 2018-06-27 | 2018-06-27 | 2018-06-27 | document',
    'last week Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'It will be on 2 or 3 August.',
    '2 | DATE | 2018-08-02 | 2018-08-02 | 2018-08-02 | document',
    '3 August | DATE | 2018-08-03 | 2018-08-03 | 2018-08-03 | document',
  ],
  [
    'It lasted no less than two years and not more than three.',
    'no less than two years | DURATION | P2Y EQUAL_OR_MORE |  |  | none',
  ],
  [
    'It takes not more than four weeks but less than six days.',
    'not more than four weeks | DURATION | P4W EQUAL_OR_LESS |  |  | none',
    'less than six days | DURATION | P6D LESS_THAN |  |  | none',
  ],
  [
    'It was 1910. A hundred years later it fell.',
    '1910 | DATE | 1910 | 1910 | 1910-01-01..1910-12-31 | absolute',
    'A hundred years later | DATE | 2010 | 2010 | 2010-01-01..2010-12-31 | 0',
  ],
]);

checkTable('what came later than can be told', [
  [
    'It was in 1998. Twenty-five years later, the house is still empty.',
    '1998 | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | absolute',
    'Twenty-five years later | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'They met on 17 June. Three days later he left.',
    '17 June | DATE | 2018-06-17 | 2018-06-17 | 2018-06-17 | document',
    'Three days later | DATE |  |  |  | none',
  ],
  [
    'They met on 17 June. Three days later he will leave.',
    '17 June | DATE | 2018-06-17 | 2018-06-17 | 2018-06-17 | document',
    'Three days later | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | 0',
  ],
  [
    'It begins on 25 June. Two days later he is sworn in.',
    '25 June | DATE | 2018-06-25 | 2018-06-25 | 2018-06-25 | document',
    'Two days later | DATE | 2018-06-27 | 2018-06-27 | 2018-06-27 | 0',
  ],
  [
    'On Friday, the minister has a speech scheduled.',
    'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
  ],
  ['One Sunday he wished them a fun weekend.', 'Sunday | DATE | XXXX-WXX-7 |  |  | none'],
]);

checkTable('months beside a person of that name, seasons that go on, days that are moved', [
  [
    'Mrs June Day said no. Copy for the June issue is due.',
    'June | DATE | 2018-06 | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  ['Theresa May left. The May government fell.'],
  [
    'The season runs from March to July.',
    'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document',
    'July | DATE | 2018-07 | 2018-07 | 2018-07-01..2018-07-31 | 0',
  ],
  [
    'The season will run from October to March.',
    'October | DATE | 2018-10 | 2018-10 | 2018-10-01..2018-10-31 | document',
    'March | DATE | 2019-03 | 2019-03 | 2019-03-01..2019-03-31 | 0',
  ],
  [
    'The round moves to Saturday.',
    'Saturday | DATE | 2018-06-23 | 2018-06-23 | 2018-06-23 | document',
  ],
]);
