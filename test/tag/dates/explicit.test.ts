import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('explicit', [
  [
    'The treaty was signed on 12 June 2018.',
    '12 June 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'The treaty was signed on June 12, 2018.',
    'June 12, 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It opened on Tuesday, June 12, 2018.',
    'Tuesday, June 12, 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It opened on Tuesday 12 June 2018.',
    'Tuesday 12 June 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It opened on the 12th of June, 2018.',
    'the 12th of June, 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It opened on June 12th 2018.',
    'June 12th 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It opened on 12th June, 2018.',
    '12th June, 2018 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It fell in March 2016.',
    'March 2016 | DATE | 2016-03 | 2016-03 | 2016-03-01..2016-03-31 | absolute',
  ],
  [
    'It fell in Sept. 2016 and Oct 2016.',
    'Sept. 2016 | DATE | 2016-09 | 2016-09 | 2016-09-01..2016-09-30 | absolute',
    'Oct 2016 | DATE | 2016-10 | 2016-10 | 2016-10-01..2016-10-31 | absolute',
  ],
  ['It fell in 2016.', '2016 | DATE | 2016 | 2016 | 2016-01-01..2016-12-31 | absolute'],
  [
    'It closed on 12 VI 2017 in Warsaw.',
    '12 VI 2017 | DATE | 2017-06-12 | 2017-06-12 | 2017-06-12 | absolute',
  ],
  [
    'It was built in the year 1895.',
    'the year 1895 | DATE | 1895 | 1895 | 1895-01-01..1895-12-31 | absolute',
  ],
  [
    'It was built in nineteen ninety-seven.',
    'nineteen ninety-seven | DATE | 1997 | 1997 | 1997-01-01..1997-12-31 | absolute',
  ],
  ["It was sold in '98.", "'98 | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | absolute"],
  [
    'He left on July, 26, 1999.',
    'July, 26, 1999 | DATE | 1999-07-26 | 1999-07-26 | 1999-07-26 | absolute',
  ],
  [
    'The file is dated 08-Feb-2018.',
    '08-Feb-2018 | DATE | 2018-02-08 | 2018-02-08 | 2018-02-08 | absolute',
  ],
  [
    'He was born on 29 February 2016.',
    '29 February 2016 | DATE | 2016-02-29 | 2016-02-29 | 2016-02-29 | absolute',
  ],
  ['He was born on 29 February 2015.'],
  ['In AD 64 the city burned.', 'AD 64 | DATE | 0064 | 0064 | 0064-01-01..0064-12-31 | absolute'],
  [
    'The city fell in 390 BC.',
    '390 BC | DATE | BC0390 | -0389 | -0389-01-01..-0389-12-31 | absolute',
  ],
  [
    'It dates from the 5th century BC.',
    'the 5th century BC | DATE | BC04 | -0499/-0400 | -0499-01-01..-0400-12-31 | absolute',
  ],
  [
    'It was built about 1850.',
    '1850 | DATE | 1850 APPROX | 1850~ | 1850-01-01..1850-12-31 | absolute',
  ],
  [
    'It was built circa 1850.',
    '1850 | DATE | 1850 APPROX | 1850~ | 1850-01-01..1850-12-31 | absolute',
  ],
  [
    'They met on this January 10, 2022.',
    'this January 10, 2022 | DATE | 2022-01-10 | 2022-01-10 | 2022-01-10 | absolute',
  ],
]);

checkTable('numeric', [
  [
    'The file was saved on 2018-06-12.',
    '2018-06-12 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It was saved at 2018-06-12T10:35Z.',
    '2018-06-12T10:35Z | TIME | 2018-06-12T10:35 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It was filed on 25/03/2018.',
    '25/03/2018 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'It was filed on 03/25/2018.',
    '03/25/2018 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'It was filed on 25.03.2018.',
    '25.03.2018 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  ['It was filed on 25.3.18.', '25.3.18 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute'],
  [
    'It was filed on 25-03-2018.',
    '25-03-2018 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'It was filed on 2018/03/25.',
    '2018/03/25 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  [
    'It was filed on 2018.03.25.',
    '2018.03.25 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute',
  ],
  ['It was filed on 25/3/18.', '25/3/18 | DATE | 2018-03-25 | 2018-03-25 | 2018-03-25 | absolute'],
  [
    'Since 9/11 things have changed.',
    '9/11 | DATE | 2001-09-11 | 2001-09-11 | 2001-09-11 | absolute',
  ],
  ['He survived the 7/7 bombings.', '7/7 | DATE | 2005-07-07 | 2005-07-07 | 2005-07-07 | absolute'],
  [
    'Date: Tue, 12 Jun 2018 10:35:00 +0200',
    'Tue, 12 Jun 2018 10:35:00 +0200 | TIME | 2018-06-12T10:35:00 | 2018-06-12 | 2018-06-12 | absolute',
  ],
  [
    'It was filed on 31/12/1999.',
    '31/12/1999 | DATE | 1999-12-31 | 1999-12-31 | 1999-12-31 | absolute',
  ],
  [
    'It was filed on 05/05/2018.',
    '05/05/2018 | DATE | 2018-05-05 | 2018-05-05 | 2018-05-05 | absolute',
  ],
  ['Filed on 2018-02-30.'],
  ['Filed on 32/03/2018.'],
]);

checkTable('ranges', [
  [
    'The fair runs June 7–12 in Oslo.',
    'June 7 | DATE | 2018-06-07 | 2018-06-07 | 2018-06-07 | document',
    '12 | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'The fair ran June 7-12, 2015.',
    'June 7 | DATE | 2015-06-07 | 2015-06-07 | 2015-06-07 | absolute',
    '12, 2015 | DATE | 2015-06-12 | 2015-06-12 | 2015-06-12 | absolute',
  ],
  [
    'The fair ran 7–12 June 2015.',
    '7 | DATE | 2015-06-07 | 2015-06-07 | 2015-06-07 | absolute',
    '12 June 2015 | DATE | 2015-06-12 | 2015-06-12 | 2015-06-12 | absolute',
  ],
  [
    'The fair ran from 7 to 12 June 2015.',
    '7 | DATE | 2015-06-07 | 2015-06-07 | 2015-06-07 | absolute',
    '12 June 2015 | DATE | 2015-06-12 | 2015-06-12 | 2015-06-12 | absolute',
  ],
  [
    'The fair ran from 30 May to 2 June 2015.',
    '30 May | DATE | 2015-05-30 | 2015-05-30 | 2015-05-30 | absolute',
    '2 June 2015 | DATE | 2015-06-02 | 2015-06-02 | 2015-06-02 | absolute',
  ],
  [
    'The fair ran May 30 to June 2, 2015.',
    'May 30 | DATE | 2015-05-30 | 2015-05-30 | 2015-05-30 | absolute',
    'June 2, 2015 | DATE | 2015-06-02 | 2015-06-02 | 2015-06-02 | absolute',
  ],
  [
    'Between 2010 and 2015 it grew.',
    '2010 | DATE | 2010 | 2010 | 2010-01-01..2010-12-31 | absolute',
    '2015 | DATE | 2015 | 2015 | 2015-01-01..2015-12-31 | absolute',
  ],
  [
    'The 1998-2002 plan failed.',
    '1998 | DATE | 1998 | 1998 | 1998-01-01..1998-12-31 | absolute',
    '2002 | DATE | 2002 | 2002 | 2002-01-01..2002-12-31 | absolute',
  ],
  [
    'The 2014-15 season was dull.',
    'The 2014-15 season | DATE | 2014/2015 | 2014/2015 | 2014-01-01..2015-12-31 | absolute',
  ],
  [
    'The 2014/15 season was dull.',
    'The 2014/15 season | DATE | 2014/2015 | 2014/2015 | 2014-01-01..2015-12-31 | absolute',
  ],
  [
    'From 1914 to 1918 there was war.',
    '1914 | DATE | 1914 | 1914 | 1914-01-01..1914-12-31 | absolute',
    '1918 | DATE | 1918 | 1918 | 1918-01-01..1918-12-31 | absolute',
  ],
  [
    'It grew in March and April 2016.',
    'March | DATE | 2016-03 | 2016-03 | 2016-03-01..2016-03-31 | absolute',
    'April 2016 | DATE | 2016-04 | 2016-04 | 2016-04-01..2016-04-30 | absolute',
  ],
  [
    'They met from Monday to Friday.',
    'Monday | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
    'Friday | DATE | 2018-06-22 | 2018-06-22 | 2018-06-22 | 0',
  ],
  [
    'They met on June 5, 6 and 7.',
    'June 5 | DATE | 2018-06-05 | 2018-06-05 | 2018-06-05 | document',
    '6 | DATE | 2018-06-06 | 2018-06-06 | 2018-06-06 | document',
    '7 | DATE | 2018-06-07 | 2018-06-07 | 2018-06-07 | document',
  ],
  [
    'They met on 5, 6 and 7 May 2015.',
    '5 | DATE | 2015-05-05 | 2015-05-05 | 2015-05-05 | absolute',
    '6 | DATE | 2015-05-06 | 2015-05-06 | 2015-05-06 | absolute',
    '7 May 2015 | DATE | 2015-05-07 | 2015-05-07 | 2015-05-07 | absolute',
  ],
  [
    'It runs from March to May.',
    'March | DATE | 2019-03 | 2019-03 | 2019-03-01..2019-03-31 | document',
    'May | DATE | 2019-05 | 2019-05 | 2019-05-01..2019-05-31 | 0',
  ],
  [
    'It ran from 12th to 17th July, 2015.',
    '12th | DATE | 2015-07-12 | 2015-07-12 | 2015-07-12 | absolute',
    '17th July, 2015 | DATE | 2015-07-17 | 2015-07-17 | 2015-07-17 | absolute',
  ],
  [
    'It ran on 29th & 30th December 2015.',
    '29th | DATE | 2015-12-29 | 2015-12-29 | 2015-12-29 | absolute',
    '30th December 2015 | DATE | 2015-12-30 | 2015-12-30 | 2015-12-30 | absolute',
  ],
  [
    'He ruled from 1293 to 1327.',
    '1293 | DATE | 1293 | 1293 | 1293-01-01..1293-12-31 | absolute',
    '1327 | DATE | 1327 | 1327 | 1327-01-01..1327-12-31 | absolute',
  ],
  [
    'The Convention (1856–1861) failed.',
    '1856 | DATE | 1856 | 1856 | 1856-01-01..1856-12-31 | absolute',
    '1861 | DATE | 1861 | 1861 | 1861-01-01..1861-12-31 | absolute',
  ],
]);
