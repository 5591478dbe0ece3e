import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('relative to the document', [
  ['They met today.', 'today | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document'],
  ['They met yesterday.', 'yesterday | DATE | 2018-06-17 | 2018-06-17 | 2018-06-17 | document'],
  ['They will meet tomorrow.', 'tomorrow | DATE | 2018-06-19 | 2018-06-19 | 2018-06-19 | document'],
  [
    'They met the day before yesterday.',
    'the day before yesterday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
  ],
  [
    'They will meet the day after tomorrow.',
    'the day after tomorrow | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'They met last week.',
    'last week | DATE | 2018-W24 | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | document',
  ],
  [
    'They meet this week.',
    'this week | DATE | 2018-W25 | 2018-06-18/2018-06-24 | 2018-06-18..2018-06-24 | document',
  ],
  [
    'They will meet next week.',
    'next week | DATE | 2018-W26 | 2018-06-25/2018-07-01 | 2018-06-25..2018-07-01 | document',
  ],
  [
    'They met last month.',
    'last month | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document',
  ],
  [
    'They will meet next month.',
    'next month | DATE | 2018-07 | 2018-07 | 2018-07-01..2018-07-31 | document',
  ],
  ['They met last year.', 'last year | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document'],
  ['It will grow next year.', 'next year | DATE | 2019 | 2019 | 2019-01-01..2019-12-31 | document'],
  [
    'It will grow in the next decade.',
    'the next decade | DATE | 202 | 202X | 2020-01-01..2029-12-31 | document',
  ],
  [
    'They met three months ago.',
    'three months ago | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document',
  ],
  [
    'They met two weeks ago.',
    'two weeks ago | DATE | 2018-W23 | 2018-06-04/2018-06-10 | 2018-06-04..2018-06-10 | document',
  ],
  [
    'They met ten days ago.',
    'ten days ago | DATE | 2018-06-08 | 2018-06-08 | 2018-06-08 | document',
  ],
  [
    'They met 20 years ago.',
    '20 years ago | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | document',
  ],
  [
    'They met a decade ago.',
    'a decade ago | DATE | 2008 | 2008 | 2008-01-01..2008-12-31 | document',
  ],
  [
    'They will meet two years from now.',
    'two years from now | DATE | 2020 | 2020 | 2020-01-01..2020-12-31 | document',
  ],
  [
    'They met the week before last.',
    'the week before last | DATE | 2018-W23 | 2018-06-04/2018-06-10 | 2018-06-04..2018-06-10 | document',
  ],
  [
    'They met last night.',
    'last night | TIME | 2018-06-17TNI | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'They met this morning.',
    'this morning | TIME | 2018-06-18TMO | 2018-06-18 | 2018-06-18 | document',
  ],
  ['They meet tonight.', 'tonight | TIME | 2018-06-18TNI | 2018-06-18 | 2018-06-18 | document'],
  [
    'They met yesterday afternoon.',
    'yesterday afternoon | TIME | 2018-06-17TAF | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'They will meet tomorrow night.',
    'tomorrow night | TIME | 2018-06-19TNI | 2018-06-19 | 2018-06-19 | document',
  ],
  [
    'Villages were shelled overnight.',
    'overnight | TIME | 2018-06-17TNI | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'They met over the weekend.',
    'the weekend | DATE | 2018-W24-WE | 2018-06-16/2018-06-17 | 2018-06-16..2018-06-17 | document',
  ],
  [
    'They will meet this weekend.',
    'this weekend | DATE | 2018-W25-WE | 2018-06-23/2018-06-24 | 2018-06-23..2018-06-24 | document',
  ],
  [
    'They will meet next weekend.',
    'next weekend | DATE | 2018-W26-WE | 2018-06-30/2018-07-01 | 2018-06-30..2018-07-01 | document',
  ],
  [
    'It will grow in the current year.',
    'the current year | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  ['It grew this century.', 'this century | DATE | 20 | 20XX | 2000-01-01..2099-12-31 | document'],
  ['They met last decade.', 'last decade | DATE | 200 | 200X | 2000-01-01..2009-12-31 | document'],
  ['They grew in the last decade.', 'the last decade | DURATION | P10Y |  |  | none'],
]);

checkTable('weekdays', [
  ['They met on Friday.', 'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document'],
  ['They met Friday in Oslo.', 'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document'],
  ['They will meet on Friday.', 'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document'],
  ['They met last Friday.', 'last Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document'],
  [
    'They will meet next Friday.',
    'next Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
  ],
  [
    'They meet this Friday.',
    'this Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
  ],
  [
    'They are to meet on Wednesday.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'The vote is scheduled for Thursday.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'She said on Saturday that he would come on Wednesday.',
    'Saturday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'He could come as early as Tuesday.',
    'Tuesday | DATE | 2018-06-19 | 2018-06-19 | 2018-06-19 | document',
  ],
  [
    'The court gave him until Thursday.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'They are meeting on Friday.',
    'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | document',
  ],
  [
    'He was meeting them on Friday.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    "Monday's attack killed ten.",
    'Monday | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The ministers meet on Thursday in Rome.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'He would have come on Friday.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'Workers planned a march in Lima on Saturday.',
    'Saturday | DATE | 2018-06-23 | 2018-06-23 | 2018-06-23 | document',
  ],
  [
    'They met on Tuesday of last week.',
    'Tuesday of last week | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'They met late Monday.',
    'late Monday | DATE | 2018-06-18 END | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met on Friday night.',
    'Friday night | TIME | 2018-06-15TNI | 2018-06-15 | 2018-06-15 | document',
  ],
  [
    'Until Thursday, they had not called him.',
    'Thursday | DATE | 2018-06-14 | 2018-06-14 | 2018-06-14 | document',
  ],
  [
    'On Wednesday, the court will rule.',
    'Wednesday | DATE | 2018-06-20 | 2018-06-20 | 2018-06-20 | document',
  ],
  [
    'He arrived early on Monday morning.',
    'Monday morning | TIME | 2018-06-18TMO START | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkTable('what is planned and what has happened', [
  [
    'The hearing is set for Thursday.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'It fell below the record set on Thursday.',
    'Thursday | DATE | 2018-06-14 | 2018-06-14 | 2018-06-14 | document',
  ],
  [
    'The shops reopen on Thursday.',
    'Thursday | DATE | 2018-06-21 | 2018-06-21 | 2018-06-21 | document',
  ],
  [
    'He may have left on Thursday.',
    'Thursday | DATE | 2018-06-14 | 2018-06-14 | 2018-06-14 | document',
  ],
  [
    'They will discuss Thursday’s attack.',
    'Thursday | DATE | 2018-06-14 | 2018-06-14 | 2018-06-14 | document',
  ],
  [
    'It has grown since last May.',
    'last May | DATE | 2017-05 | 2017-05 | 2017-05-01..2017-05-31 | document',
  ],
]);

checkTable('months without a year', [
  ['It fell in March.', 'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document'],
  [
    'It will fall in November.',
    'November | DATE | 2018-11 | 2018-11 | 2018-11-01..2018-11-30 | document',
  ],
  [
    'It will open in March.',
    'March | DATE | 2019-03 | 2019-03 | 2019-03-01..2019-03-31 | document',
  ],
  [
    'It fell last September.',
    'last September | DATE | 2017-09 | 2017-09 | 2017-09-01..2017-09-30 | document',
  ],
  [
    'It will open next September.',
    'next September | DATE | 2018-09 | 2018-09 | 2018-09-01..2018-09-30 | document',
  ],
  [
    'They met in July last year.',
    'July last year | DATE | 2017-07 | 2017-07 | 2017-07-01..2017-07-31 | document',
  ],
  [
    'They met on March 3 last year.',
    'March 3 last year | DATE | 2017-03-03 | 2017-03-03 | 2017-03-03 | document',
  ],
  [
    'It was signed on 10 March.',
    '10 March | DATE | 2018-03-10 | 2018-03-10 | 2018-03-10 | document',
  ],
  [
    'It will be signed on 10 March.',
    '10 March | DATE | 2019-03-10 | 2019-03-10 | 2019-03-10 | document',
  ],
  [
    'They met on Monday, 11 June.',
    'Monday, 11 June | DATE | 2018-06-11 | 2018-06-11 | 2018-06-11 | document',
  ],
  [
    'They met on Tuesday, July 3.',
    'Tuesday, July 3 | DATE | 2018-07-03 | 2018-07-03 | 2018-07-03 | document',
  ],
  [
    'The March vote was close.',
    'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document',
  ],
  [
    'It runs through January.',
    'January | DATE | 2019-01 | 2019-01 | 2019-01-01..2019-01-31 | document',
  ],
  [
    'The December attack killed ten.',
    'December | DATE | 2017-12 | 2017-12 | 2017-12-01..2017-12-31 | document',
  ],
  [
    'It runs from March to May.',
    'March | DATE | 2019-03 | 2019-03 | 2019-03-01..2019-03-31 | document',
    'May | DATE | 2019-05 | 2019-05 | 2019-05-01..2019-05-31 | 0',
  ],
  [
    'It ran from October to March.',
    'October | DATE | 2017-10 | 2017-10 | 2017-10-01..2017-10-31 | document',
    'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | 0',
  ],
]);

checkTable('relative to the text', [
  [
    'It was 10 May 2016. Two days later he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'Two days later | DATE | 2016-05-12 | 2016-05-12 | 2016-05-12 | 0',
  ],
  [
    'It was 10 May 2016. A week earlier he had come.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'A week earlier | DATE | 2016-W18 | 2016-05-02/2016-05-08 | 2016-05-02..2016-05-08 | 0',
  ],
  [
    'It was 10 May 2016. The following day he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'The following day | DATE | 2016-05-11 | 2016-05-11 | 2016-05-11 | 0',
  ],
  [
    'It was 10 May 2016. The next morning he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'The next morning | TIME | 2016-05-11TMO | 2016-05-11 | 2016-05-11 | 0',
  ],
  [
    'It was 10 May 2016. That night he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'That night | TIME | 2016-05-10TNI | 2016-05-10 | 2016-05-10 | 0',
  ],
  [
    'It was 10 May 2016. The following Friday he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'The following Friday | DATE | 2016-05-13 | 2016-05-13 | 2016-05-13 | 0',
  ],
  [
    'He came in 2012. Two years later he left.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'Two years later | DATE | 2014 | 2014 | 2014-01-01..2014-12-31 | 0',
  ],
  [
    'He came in 2012. That year prices fell.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'That year | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | 0',
  ],
  [
    'He came in 2012. In March of that year he left.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'March of that year | DATE | 2012-03 | 2012-03 | 2012-03-01..2012-03-31 | 0',
  ],
  [
    'He came in 2012. A decade earlier he had gone.',
    '2012 | DATE | 2012 | 2012 | 2012-01-01..2012-12-31 | absolute',
    'A decade earlier | DATE | 2002 | 2002 | 2002-01-01..2002-12-31 | 0',
  ],
  [
    'He came in June 2012. The previous month he had gone.',
    'June 2012 | DATE | 2012-06 | 2012-06 | 2012-06-01..2012-06-30 | absolute',
    'The previous month | DATE | 2012-05 | 2012-05 | 2012-05-01..2012-05-31 | 0',
  ],
  [
    'He came in June 2012. Later that month he left.',
    'June 2012 | DATE | 2012-06 | 2012-06 | 2012-06-01..2012-06-30 | absolute',
    'Later that month | DATE | 2012-06 END | 2012-06 | 2012-06-01..2012-06-30 | 0',
  ],
  [
    'It was 10 May 2016. He had come the day before.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'the day before | DATE | 2016-05-09 | 2016-05-09 | 2016-05-09 | 0',
  ],
  [
    'It was 10 May 2016. He came back three weeks later.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'three weeks later | DATE | 2016-W22 | 2016-05-30/2016-06-05 | 2016-05-30..2016-06-05 | 0',
  ],
  [
    'They met in 1998. The same year he died.',
    '1998 | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | absolute',
    'The same year | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | 0',
  ],
]);

checkTable('a fortnight counts as two weeks', [
  [
    'They met two fortnights ago.',
    'two fortnights ago | DATE | 2018-W21 | 2018-05-21/2018-05-27 | 2018-05-21..2018-05-27 | document',
  ],
  [
    'They will meet a fortnight from now.',
    'a fortnight from now | DATE | 2018-W27 | 2018-07-02/2018-07-08 | 2018-07-02..2018-07-08 | document',
  ],
  ['It rained over the past fortnight.', 'the past fortnight | DURATION | P2W |  |  | none'],
  ['They meet twice a fortnight.', 'twice a fortnight | SET | P2W |  |  | none'],
]);
