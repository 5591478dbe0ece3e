import { checkTable, checkUntouched } from './support.js';

checkTable('ranges and lists that end in another year or with it', [
  [
    'It ran from 30 December to 2 January 2017.',
    '30 December | DATE | 2016-12-30 | 2016-12-30 | 2016-12-30 | absolute',
    '2 January 2017 | DATE | 2017-01-02 | 2017-01-02 | 2017-01-02 | absolute',
  ],
  [
    'It ran May 30 to June 2, 2017.',
    'May 30 | DATE | 2017-05-30 | 2017-05-30 | 2017-05-30 | absolute',
    'June 2, 2017 | DATE | 2017-06-02 | 2017-06-02 | 2017-06-02 | absolute',
  ],
  [
    'It fell from November to February 2012.',
    'November | DATE | 2011-11 | 2011-11 | 2011-11-01..2011-11-30 | absolute',
    'February 2012 | DATE | 2012-02 | 2012-02 | 2012-02-01..2012-02-29 | absolute',
  ],
  [
    'It fell in May/June 2012.',
    'May | DATE | 2012-05 | 2012-05 | 2012-05-01..2012-05-31 | absolute',
    'June 2012 | DATE | 2012-06 | 2012-06 | 2012-06-01..2012-06-30 | absolute',
  ],
  [
    'It fell in May, June and July 2012.',
    'May | DATE | 2012-05 | 2012-05 | 2012-05-01..2012-05-31 | absolute',
    'June | DATE | 2012-06 | 2012-06 | 2012-06-01..2012-06-30 | absolute',
    'July 2012 | DATE | 2012-07 | 2012-07 | 2012-07-01..2012-07-31 | absolute',
  ],
]);

checkTable('decades with an apostrophe', [
  [
    'It grew in the late 1980’s.',
    'the late 1980’s | DATE | 198 END | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  [
    "It grew in early 1990's.",
    "early 1990's | DATE | 199 START | 199X | 1990-01-01..1999-12-31 | absolute",
  ],
  ["It was 1970's best film.", '1970 | DATE | 1970 | 1970 | 1970-01-01..1970-12-31 | absolute'],
  ["The 1975's label is new.", '1975 | DATE | 1975 | 1975 | 1975-01-01..1975-12-31 | absolute'],
]);

checkTable('halves and quarters of reports', [
  ['Profit will rise in H2.', 'H2 | DATE | 2018-H2 | 2018-41 | 2018-07-01..2018-12-31 | document'],
  [
    'Sales fell in first-half 2017 and in Q1-18.',
    'first-half 2017 | DATE | 2017-H1 | 2017-40 | 2017-01-01..2017-06-30 | absolute',
    'Q1-18 | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | absolute',
  ],
]);

checkTable('attacks that are called by their day', [
  [
    'The Sept. 11 hijackers and the 11 September attacks were recalled.',
    'Sept. 11 | DATE | 2001-09-11 | 2001-09-11 | 2001-09-11 | absolute',
    '11 September | DATE | 2001-09-11 | 2001-09-11 | 2001-09-11 | absolute',
  ],
  [
    'They met on 11 September in Oslo.',
    '11 September | DATE | 2017-09-11 | 2017-09-11 | 2017-09-11 | document',
  ],
]);

checkTable('parts of units that are told as parts', [
  [
    'It fell in the second half of last month and in the latter part of this week.',
    'the second half of last month | DATE | 2018-05 END | 2018-05 | 2018-05-01..2018-05-31 | document',
    'the latter part of this week | DATE | 2018-W25 END | 2018-06-18/2018-06-24 | 2018-06-18..2018-06-24 | document',
  ],
  [
    'It fell in the early part of 2016.',
    'the early part of 2016 | DATE | 2016 START | 2016 | 2016-01-01..2016-12-31 | absolute',
  ],
  [
    'It was part of last year.',
    'last year | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document',
  ],
  ['It took 30 days.', '30 days | DURATION | P30D |  |  | none'],
]);

checkUntouched('halves and years that are none', [
  'Vaccines against H1N1 raised profit in H1-B.',
  'They drove on H1.',
  'Rents were low in pre-2008 days.',
  'It has 1200 beds and 1945 rooms.',
]);
