import { checkTable, checkUntouched } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('stamps, phases and spans', [
  [
    'The work will begin in the new year.',
    'the new year | DATE | 2019 START | 2019 | 2019-01-01..2019-12-31 | document',
  ],
  [
    'The work began early in the new year.',
    'the new year | DATE | 2018 START | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'The letter is dated 20180612 and signed.',
    '20180612 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  ['Date: 20180612', '20180612 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute'],
  ['20180612 - Board meeting', '20180612 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute'],
  [
    'See IMG_20180612_1035.jpg and notes-2018-06-12.md there.',
    '20180612 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
    '2018-06-12 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'Stamp 20180612T103500Z is shown.',
    '20180612T103500Z | TIME | 2018-06-12T10:35:00 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'As of 20180612 there were two.',
    '20180612 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'Houses of the late 19th and early 20th centuries stand here.',
    'the late 19th | DATE | 18 END | 18XX | 1800-01-01..1899-12-31 | absolute',
    'early 20th centuries | DATE | 19 START | 19XX | 1900-01-01..1999-12-31 | absolute',
  ],
  [
    'Prices rose in the late eighties and early nineties.',
    'the late eighties | DATE | 198 END | 198X | 1980-01-01..1989-12-31 | absolute',
    'early nineties | DATE | 199 START | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'The late 1980s and early 90s were hard.',
    'The late 1980s | DATE | 198 END | 198X | 1980-01-01..1989-12-31 | absolute',
    'early 90s | DATE | 199 START | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'Prices rose in the mid-to-late 2010s.',
    'the mid-to-late 2010s | DATE | 201 END | 201X | 2010-01-01..2019-12-31 | absolute',
  ],
  [
    'Prices rose in the early to mid-1990s.',
    'the early to mid-1990s | DATE | 199 START | 199X | 1990-01-01..1999-12-31 | absolute',
  ],
  [
    'The early-to-mid 19th century was quiet.',
    'The early-to-mid 19th century | DATE | 18 START | 18XX | 1800-01-01..1899-12-31 | absolute',
  ],
  [
    'In mid-to-late May 2017 it rained.',
    'mid-to-late May 2017 | DATE | 2017-05 END | 2017-05 | 2017-05-01..2017-05-31 | absolute',
  ],
  [
    'It was built in the first century.',
    'the first century | DATE | 00 | 00XX | 0001-01-01..0099-12-31 | absolute',
  ],
  [
    'In the year 79 the town was buried.',
    'the year 79 | DATE | 0079 | 0079 | 0079-01-01..0079-12-31 | absolute',
  ],
  [
    'Paris at the turn of the 20th century was lively.',
    'the turn of the 20th century | DATE | 19 START | 19XX | 1900-01-01..1999-12-31 | absolute',
  ],
  [
    'It fell at the turn of the millennium.',
    'the turn of the millennium | DATE | 2000 APPROX | 2000~ | 2000-01-01..2000-12-31 | absolute',
  ],
  [
    "The students of May '68 were there.",
    "May '68 | DATE | 1968-05 | 1968-05 | 1968-05-01..1968-05-31 | absolute",
  ],
  [
    "The summer of '69 was hot.",
    "The summer of '69 | DATE | 1969-SU | 1969-22 | 1969-06-01..1969-08-31 | absolute",
  ],
  [
    "He served from '39 to '45.",
    "'39 | DATE | 1939 | 1939 | 1939-01-01..1939-12-31 | absolute",
    "'45 | DATE | 1945 | 1945 | 1945-01-01..1945-12-31 | absolute",
  ],
  [
    "The deal runs from '18 to '25.",
    "'18 | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | absolute",
    "'25 | DATE | 2025 | 2025 | 2025-01-01..2025-12-31 | absolute",
  ],
  [
    'He was the best player of the 2019-20 season.',
    'the 2019-20 season | DATE | 2019/2020 | 2019/2020 | 2019-01-01..2020-12-31 | absolute',
  ],
  [
    'The 2018/19 school year was long.',
    'The 2018/19 school year | DATE | 2018/2019 | 2018/2019 | 2018-01-01..2019-12-31 | absolute',
  ],
  [
    'Shares are up 4% year-to-date.',
    'year-to-date | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'Revenue for Q1-Q3 2017 fell.',
    'Q1 | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
    'Q3 2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
  ],
  [
    'Revenue for Q1–3 2017 fell.',
    'Q1 | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
    '3 2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
  ],
  [
    'Revenue in 1Q-3Q17 fell.',
    '1Q | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
    '3Q17 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
  ],
  [
    'Profit in H1/2017 fell.',
    'H1/2017 | DATE | 2017-H1 | 2017-40 | 2017-01-01..2017-06-30 | absolute',
  ],
  [
    'Sales in 1Q18 and 2H17 rose.',
    '1Q18 | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | absolute',
    '2H17 | DATE | 2017-H2 | 2017-41 | 2017-07-01..2017-12-31 | absolute',
  ],
  [
    'The fair ran 12–14.5.2017 in Oslo.',
    '12 | DATE | 2017-05-12 | 2017-05-12 | 2017-05-12 | absolute',
    '14.5.2017 | DATE | 2017-05-14 | 2017-05-14 | 2017-05-14 | absolute',
  ],
  [
    'The fair ran 28.4.–2.5.2017 in Oslo.',
    '28.4. | DATE | 2017-04-28 | 2017-04-28 | 2017-04-28 | absolute',
    '2.5.2017 | DATE | 2017-05-02 | 2017-05-02 | 2017-05-02 | absolute',
  ],
  [
    'The fair ran from 28.4. to 2.5.2017 in Oslo.',
    '28.4. | DATE | 2017-04-28 | 2017-04-28 | 2017-04-28 | absolute',
    '2.5.2017 | DATE | 2017-05-02 | 2017-05-02 | 2017-05-02 | absolute',
  ],
  [
    'The board meets on 3/4 May.',
    '3 | DATE | 2018-05-03 | 2018-05-03 | 2018-05-03 | document',
    '4 May | DATE | 2018-05-04 | 2018-05-04 | 2018-05-04 | document',
  ],
  [
    'Hearings were set for the week of March 3, 2017.',
    'the week of March 3, 2017 | DATE | 2017-W09 | 2017-02-27/2017-03-05 | 2017-02-27..2017-03-05 | absolute',
  ],
  [
    'It opened in week 32 of 2017.',
    'week 32 of 2017 | DATE | 2017-W32 | 2017-08-07/2017-08-13 | 2017-08-07..2017-08-13 | absolute',
  ],
  [
    'It opens in calendar week 32.',
    'calendar week 32 | DATE | 2018-W32 | 2018-08-06/2018-08-12 | 2018-08-06..2018-08-12 | document',
  ],
  [
    'The report for 2018-W24 is out.',
    '2018-W24 | DATE | 2018-W24 | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | absolute',
  ],
  [
    'Week commencing Sunday 1 July: half term.',
    'Week commencing Sunday 1 July | DATE | 2018-W27 | 2018-07-02/2018-07-08 | 2018-07-02..2018-07-08 | document',
  ],
  [
    'Hours for w/e Monday 9 July 2018 were low.',
    'w/e Monday 9 July 2018 | DATE | 2018-W27 | 2018-07-02/2018-07-08 | 2018-07-02..2018-07-08 | absolute',
  ],
  [
    'Hours for the week ending 9 July 2017 were low.',
    'the week ending 9 July 2017 | DATE | 2017-W27 | 2017-07-03/2017-07-09 | 2017-07-03..2017-07-09 | absolute',
  ],
  ['The deal ended months of talks.', 'months | DURATION | PXM |  |  | none'],
]);

checkUntouched('no stamps and spans', [
  'She wished him a happy new year.',
  'They rang in the new year with a party.',
  'The population was 20180612 in the census.',
  'Order number 20180612 was sent.',
  'The code is ABC-20180612-X.',
  'Part no. 20180612 is sold out.',
  'Tel. 20180612 is busy.',
  'It cost $20180612.',
  'The 20181312 units were sold.',
  'Version 12.5-14.5.20 is out.',
  'It was built in 0AD by them.',
  'It was built in AD 0 by them.',
  'It happened in the year 0 of our era.',
  'Over the year 300 people came.',
  'He is in his mid-to-late fifties.',
  'Bring your papers up to date.',
  'He is the best player to date.',
  'In week 5 of the trial he spoke.',
  'In week 12 of pregnancy it moves.',
  'By week 24 they were well.',
]);
