import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('decades and centuries', [
  [
    'Prices rose in the 1970s.',
    'the 1970s | DATE | 197 | 197X | 1970-01-01..1979-12-31 | absolute',
  ],
  [
    'Prices rose in the 1970s and 1980s.',
    'the 1970s | DATE | 197 | 197X | 1970-01-01..1979-12-31 | absolute',
    '1980s | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  [
    'Prices rose in the 1970s and 80s.',
    'the 1970s | DATE | 197 | 197X | 1970-01-01..1979-12-31 | absolute',
    '80s | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  ["Prices rose in the '80s.", "the '80s | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute"],
  [
    'Prices rose in the eighties.',
    'the eighties | DATE | 198 | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  [
    'Prices rose until the end of the 1990s.',
    'the end of the 1990s | DATE | 199 END | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'Prices rose from the start of the eighties.',
    'the start of the eighties | DATE | 198 START | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  [
    'The chapel fell down towards the middle of the 10th century.',
    'the middle of the 10th century | DATE | 09 MID | 09XX | 0900-01-01..0999-12-31 | absolute',
  ],
  [
    'Prices rose in the mid-1990s.',
    'the mid-1990s | DATE | 199 MID | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'Prices rose in the early 2000s.',
    'the early 2000s | DATE | 200 START | 200X | 2000-01-01..2009-12-31 | absolute',
  ],
  [
    'Prices rose in the late nineties.',
    'the late nineties | DATE | 199 END | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'A law of the 19th century.',
    'the 19th century | DATE | 18 | 18XX | 1800-01-01..1899-12-31 | absolute',
  ],
  [
    'A law of the late nineteenth century.',
    'the late nineteenth century | DATE | 18 END | 18XX | 1800-01-01..1899-12-31 | absolute',
  ],
  [
    'In the first half of the 1980s it fell.',
    'the first half of the 1980s | DATE | 198 START | 198X | 1980-01-01..1989-12-31 | absolute',
  ],
  [
    'A law of the 1st century BC.',
    'the 1st century BC | DATE | BC00 | -0099/0000 | -0099-01-01..0000-12-31 | absolute',
  ],
  [
    'A painter of the seventeenth-century school.',
    'seventeenth-century | DATE | 16 | 16XX | 1600-01-01..1699-12-31 | absolute',
  ],
  [
    'It rose in the 21st century.',
    'the 21st century | DATE | 20 | 20XX | 2000-01-01..2099-12-31 | absolute',
  ],
]);

checkTable('parts of a year', [
  [
    'It rose in the first quarter of 2017.',
    'the first quarter of 2017 | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
  ],
  ['It rose in Q3 2017.', 'Q3 2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute'],
  [
    'It rose in the third quarter.',
    'the third quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | document',
  ],
  [
    "Sales in last year's third quarter fell.",
    "last year's third quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | document",
  ],
  [
    'It rose in the first half of 2017.',
    'the first half of 2017 | DATE | 2017-H1 | 2017-40 | 2017-01-01..2017-06-30 | absolute',
  ],
  ['It rose in H1 2017.', 'H1 2017 | DATE | 2017-H1 | 2017-40 | 2017-01-01..2017-06-30 | absolute'],
  [
    'It rose in the second half of last year.',
    'the second half of last year | DATE | 2017-H2 | 2017-41 | 2017-07-01..2017-12-31 | document',
  ],
  [
    'They met in the summer of 2015.',
    'the summer of 2015 | DATE | 2015-SU | 2015-22 | 2015-06-01..2015-08-31 | absolute',
  ],
  [
    'They met in spring 2015.',
    'spring 2015 | DATE | 2015-SP | 2015-21 | 2015-03-01..2015-05-31 | absolute',
  ],
  [
    'They met last autumn.',
    'last autumn | DATE | 2017-FA | 2017-23 | 2017-09-01..2017-11-30 | document',
  ],
  [
    'They will meet next winter.',
    'next winter | DATE | 2018-WI | 2018-24 | 2018-12-01..2019-02-28 | document',
  ],
  [
    'They met this spring.',
    'this spring | DATE | 2018-SP | 2018-21 | 2018-03-01..2018-05-31 | document',
  ],
  [
    'They met throughout the summer.',
    'the summer | DATE | 2018-SU | 2018-22 | 2018-06-01..2018-08-31 | document',
  ],
  [
    'They met over the summer.',
    'the summer | DATE | 2018-SU | 2018-22 | 2018-06-01..2018-08-31 | document',
  ],
  [
    'It was due by the end of the summer.',
    'the end of the summer | DATE | 2018-SU END | 2018-22 | 2018-06-01..2018-08-31 | document',
  ],
  [
    'Sales in fiscal 2017 fell.',
    'fiscal 2017 | DATE | 2017 APPROX | 2017~ | 2017-01-01..2017-12-31 | absolute',
  ],
  [
    'Sales in FY2017 fell.',
    'FY2017 | DATE | 2017 APPROX | 2017~ | 2017-01-01..2017-12-31 | absolute',
  ],
  [
    'Sales in the financial year 2016-17 fell.',
    'the financial year 2016-17 | DATE | 2016/2017 | 2016/2017 | 2016-01-01..2017-12-31 | absolute',
  ],
  [
    'The first-quarter profit fell.',
    'first-quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
  ],
  [
    'It rose in the last quarter of 2015.',
    'the last quarter of 2015 | DATE | 2015-Q4 | 2015-36 | 2015-10-01..2015-12-31 | absolute',
  ],
  [
    'They met in the winter of 2015-16.',
    'the winter of 2015-16 | DATE | 2015-WI | 2015-24 | 2015-12-01..2016-02-29 | absolute',
  ],
  [
    'They met in the fall of 2015.',
    'the fall of 2015 | DATE | 2015-FA | 2015-23 | 2015-09-01..2015-11-30 | absolute',
  ],
]);

checkTable('parts of a date', [
  [
    'It fell in early June.',
    'early June | DATE | 2018-06 START | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  [
    'It fell in mid-March.',
    'mid-March | DATE | 2018-03 MID | 2018-03 | 2018-03-01..2018-03-31 | document',
  ],
  [
    'It fell in late 2017.',
    'late 2017 | DATE | 2017 END | 2017 | 2017-01-01..2017-12-31 | absolute',
  ],
  [
    'It was due by the end of 2017.',
    'the end of 2017 | DATE | 2017 END | 2017 | 2017-01-01..2017-12-31 | absolute',
  ],
  [
    'It was due at the beginning of June.',
    'the beginning of June | DATE | 2018-06 START | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  [
    'It was due in the middle of 2015.',
    'the middle of 2015 | DATE | 2015 MID | 2015 | 2015-01-01..2015-12-31 | absolute',
  ],
  [
    'Late last week it fell.',
    'Late last week | DATE | 2018-W24 END | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | document',
  ],
  [
    'Early next year it will open.',
    'Early next year | DATE | 2019 START | 2019 | 2019-01-01..2019-12-31 | document',
  ],
  [
    'It will close by year-end.',
    'year-end | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It will close by the end of the year.',
    'the end of the year | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It opened in the first week of April.',
    'the first week of April | DATE | 2018-W14 | 2018-04-02/2018-04-08 | 2018-04-02..2018-04-08 | document',
  ],
  [
    'It opened on the last weekend of May 2015.',
    'the last weekend of May 2015 | DATE | 2015-W22-WE | 2015-05-30/2015-05-31 | 2015-05-30..2015-05-31 | absolute',
  ],
  [
    'Earlier this month it fell.',
    'Earlier this month | DATE | 2018-06 START | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  [
    'It will open later this year.',
    'later this year | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It was cut later in the year.',
    'later in the year | DATE | 2018 END | 2018 | 2018-01-01..2018-12-31 | document',
  ],
]);
