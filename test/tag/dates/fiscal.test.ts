import { checkTable, checkUntouched } from './support.js';

checkTable('fiscal years', [
  [
    'Spending rose in U.S. fiscal 2018.',
    'fiscal 2018 | DATE | 2017-10-01/2018-09-30 | 2017-10-01/2018-09-30 | 2017-10-01..2018-09-30 | absolute',
  ],
  [
    'The federal fiscal year 2018 was bad.',
    'fiscal year 2018 | DATE | 2017-10-01/2018-09-30 | 2017-10-01/2018-09-30 | 2017-10-01..2018-09-30 | absolute',
  ],
  [
    "Spending rose in Japan's fiscal 2018.",
    'fiscal 2018 | DATE | 2018-04-01/2019-03-31 | 2018-04-01/2019-03-31 | 2018-04-01..2019-03-31 | absolute',
  ],
  [
    "It was in India's financial year 2017-18.",
    'financial year 2017-18 | DATE | 2017-04-01/2018-03-31 | 2017-04-01/2018-03-31 | 2017-04-01..2018-03-31 | absolute',
  ],
  [
    'Spending rose in Chinese fiscal 2018.',
    'fiscal 2018 | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | absolute',
  ],
  [
    "Borrowing rose in Britain's financial year 2017-18.",
    'financial year 2017-18 | DATE | 2017-04-01/2018-03-31 | 2017-04-01/2018-03-31 | 2017-04-01..2018-03-31 | absolute',
  ],
  [
    "Spending rose in Egypt's fiscal 2018 and in Singapore's 2017 financial year.",
    'fiscal 2018 | DATE | 2017-07-01/2018-06-30 | 2017-07-01/2018-06-30 | 2017-07-01..2018-06-30 | absolute',
    '2017 financial year | DATE | 2017-04-01/2018-03-31 | 2017-04-01/2018-03-31 | 2017-04-01..2018-03-31 | absolute',
  ],
  [
    'Sales rose in the 2018 fiscal year.',
    'the 2018 fiscal year | DATE | 2018 APPROX | 2018~ | 2018-01-01..2018-12-31 | absolute',
  ],
  [
    'Sales rose in fiscal 2018.',
    'fiscal 2018 | DATE | 2018 APPROX | 2018~ | 2018-01-01..2018-12-31 | absolute',
  ],
  [
    'Sales rose in FY 2017-18.',
    'FY 2017-18 | DATE | 2017/2018 | 2017/2018 | 2017-01-01..2018-12-31 | absolute',
  ],
  [
    'Sales rose last fiscal year.',
    'last fiscal year | DATE | 2017 APPROX | 2017~ | 2017-01-01..2017-12-31 | document',
  ],
]);

checkTable('fiscal quarters', [
  [
    'The first quarter of U.S. fiscal 2018 was bad.',
    'The first quarter of U.S. fiscal 2018 | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | absolute',
  ],
  [
    "Growth was 8% in the third quarter of India's fiscal year 2018.",
    "the third quarter of India's fiscal year 2018 | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | absolute",
  ],
  [
    'Exports rose in the second quarter of the Japanese fiscal year 2017.',
    'the second quarter of the Japanese fiscal year 2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
  ],
  [
    'Sales fell in the fourth quarter of fiscal 2018.',
    'the fourth quarter of fiscal 2018 | DATE | 2018-Q4 APPROX | 2018-36 | 2018-10-01..2018-12-31 | absolute',
  ],
  [
    'Sales fell in Q1 FY18 and in FY17 Q4.',
    'Q1 FY18 | DATE | 2018-Q1 APPROX | 2018-33 | 2018-01-01..2018-03-31 | absolute',
    'FY17 Q4 | DATE | 2017-Q4 APPROX | 2017-36 | 2017-10-01..2017-12-31 | absolute',
  ],
  [
    'Sales fell in Q3 FY2017-18.',
    'Q3 FY2017-18 | DATE | 2017-Q3 APPROX | 2017-35 | 2017-07-01..2017-09-30 | absolute',
  ],
  [
    'Profit fell in the fiscal second quarter.',
    'the fiscal second quarter | DATE | 2018-Q2 APPROX | 2018-34 | 2018-04-01..2018-06-30 | document',
  ],
]);

checkTable('quarters and halves in the hand of analysts', [
  [
    'Sales fell in 3Q2017 and 4Q17.',
    '3Q2017 | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | absolute',
    '4Q17 | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | absolute',
  ],
  [
    "Sales rose in Q2 '18.",
    "Q2 '18 | DATE | 2018-Q2 | 2018-34 | 2018-04-01..2018-06-30 | absolute",
  ],
  [
    'Sales rose in 2018-Q1 and 1H18.',
    '2018-Q1 | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | absolute',
    '1H18 | DATE | 2018-H1 | 2018-40 | 2018-01-01..2018-06-30 | absolute',
  ],
  [
    'Sales rose in H1 2017.',
    'H1 2017 | DATE | 2017-H1 | 2017-40 | 2017-01-01..2017-06-30 | absolute',
  ],
  [
    'Sales rose in the first and second quarters of 2017.',
    'the first | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
    'second quarters of 2017 | DATE | 2017-Q2 | 2017-34 | 2017-04-01..2017-06-30 | absolute',
  ],
]);

checkTable('quarters by their last day', [
  [
    'Profit for the quarter ended March 31 rose.',
    'the quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
    'March 31 | DATE | 2018-03-31 | 2018-03-31 | 2018-03-31 | document',
  ],
  [
    'Profit for the quarter ended Jan. 31, 2018, rose.',
    'the quarter | DATE | 2017-Q4 APPROX | 2017-36 | 2017-10-01..2017-12-31 | absolute',
    'Jan. 31, 2018 | DATE | 2018-01-31 | 2018-01-31 | 2018-01-31 | absolute',
  ],
  [
    'Profit for the quarter ended April 30 rose.',
    'the quarter | DATE | 2018-Q1 APPROX | 2018-33 | 2018-01-01..2018-03-31 | document',
    'April 30 | DATE | 2018-04-30 | 2018-04-30 | 2018-04-30 | document',
  ],
  [
    'Sales for the year-earlier six months were flat.',
    'the year-earlier six months | DURATION | P6M |  |  | none',
  ],
]);

checkTable(
  'the quarter that is reported is the latest one that has ended',
  [
    [
      'Third-quarter profit fell in London. A fourth-quarter charge is expected. Sales rose in the latest quarter from a year earlier.',
      'Third-quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | document',
      'fourth-quarter | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | document',
      'the latest quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | 0',
      'a year earlier | DATE | 2016-Q3 | 2016-35 | 2016-07-01..2016-09-30 | 0',
    ],
    [
      'Third-quarter profit fell after a flat second quarter. Sales rose from the year-earlier period.',
      'Third-quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | document',
      'second quarter | DATE | 2017-Q2 | 2017-34 | 2017-04-01..2017-06-30 | document',
      'the year-earlier period | DATE | 2016-Q3 | 2016-35 | 2016-07-01..2016-09-30 | 0',
    ],
    [
      'Output grew in the third quarter of 2016 after a fall in the previous quarter.',
      'the third quarter of 2016 | DATE | 2016-Q3 | 2016-35 | 2016-07-01..2016-09-30 | absolute',
      'the previous quarter | DATE | 2016-Q2 | 2016-34 | 2016-04-01..2016-06-30 | 0',
    ],
    [
      'Fourth-quarter profit fell at the brewer. Sales rose from a year earlier.',
      'Fourth-quarter | DATE | 2017-Q4 | 2017-36 | 2017-10-01..2017-12-31 | document',
      'a year earlier | DATE | 2016-Q4 | 2016-36 | 2016-10-01..2016-12-31 | 0',
    ],
    [
      'Third-quarter profit fell in London. In the first nine months it rose, from a loss in the 2016 period.',
      'Third-quarter | DATE | 2017-Q3 | 2017-35 | 2017-07-01..2017-09-30 | document',
      'the first nine months | DURATION | P9M |  |  | none',
      'the 2016 period | DATE | 2016 | 2016 | 2016-01-01..2016-12-31 | absolute',
    ],
    [
      'It rose in the first quarter of 2017. It had fallen in the second quarter of 2016. That quarter was dry.',
      'the first quarter of 2017 | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | absolute',
      'the second quarter of 2016 | DATE | 2016-Q2 | 2016-34 | 2016-04-01..2016-06-30 | absolute',
      'That quarter | DATE | 2016-Q2 | 2016-34 | 2016-04-01..2016-06-30 | 1',
    ],
  ],
  '2017-11-02',
);

checkUntouched('quarters, halves and fiscal words that are none', [
  'Its fiscal policy is loose.',
  'The financial markets fell.',
  'He took a Q and A.',
  'They won 3 Q cups.',
  'The H1 visa was refused.',
  'Fiscal 20 is a firm.',
  'He scored in the second quarter-final.',
  'The third quarter-mile was slow.',
  'He is a fiscal hawk.',
  'The FY is long.',
]);
