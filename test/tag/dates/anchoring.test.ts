import { describe, expect, it } from 'vitest';
import { checkTable, datesOf, shown } from './support.js';

checkTable(
  'nothing is resolved without a date of the document',
  [
    ['They met on Friday.', 'Friday | DATE |  |  |  | none'],
    ['They met in March.', 'March | DATE |  |  |  | none'],
    ['They met last week.', 'last week | DATE |  |  |  | none'],
    ['They met three years ago.', 'three years ago | DATE |  |  |  | none'],
    ['They met today at noon.', 'today | DATE |  |  |  | none', 'noon | TIME |  |  |  | none'],
    ['They met on 3 March.', '3 March | DATE |  |  |  | none'],
    ['They met at Easter.', 'Easter | DATE |  |  |  | none'],
    ['They met this quarter.', 'this quarter | DATE |  |  |  | none'],
    ['They met in 2016.', '2016 | DATE | 2016 | 2016 | 2016-01-01..2016-12-31 | absolute'],
    [
      'It was 10 May 2016. Two days later he left.',
      '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
      'Two days later | DATE | 2016-05-12 | 2016-05-12 | 2016-05-12 | 0',
    ],
  ],
  '',
);

checkTable(
  'a date of the document that is known to the month resolves months and years, not days',
  [
    ['They met on Friday.', 'Friday | DATE |  |  |  | none'],
    ['They met last week.', 'last week | DATE |  |  |  | none'],
    [
      'They met last month.',
      'last month | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document',
    ],
    ['They met last year.', 'last year | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document'],
    ['They met in April.', 'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document'],
  ],
  '2018-06',
);

checkTable(
  'a date of the document in the terms of EDTF',
  [['They met last year.', 'last year | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document']],
  '2018-21',
);

checkTable('an hour is of no known day where a day far from that of the document is told of', [
  [
    'The tremor came on 6 December 2016. The bulletin was sent at 4 a.m.',
    '6 December 2016 | DATE | 2016-12-06 | 2016-12-06 | 2016-12-06 | absolute',
    '4 a.m. | TIME |  |  |  | none',
  ],
  [
    'The tremor came on 6 December 2016, and at 4 a.m. the bulletin was sent.',
    '6 December 2016 | DATE | 2016-12-06 | 2016-12-06 | 2016-12-06 | absolute',
    '4 a.m. | TIME | 2016-12-06T04:00 | 2016-12-06 | 2016-12-06 | 0',
  ],
  // In the news it is of the day that the sentence before tells of, unless it lies ahead.
  [
    'The tremor came on Friday. The bulletin was sent at 4 a.m. to all.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    '4 a.m. | TIME | 2018-06-15T04:00 | 2018-06-15 | 2018-06-15 | 0',
  ],
  [
    'The tremor came on Friday. The office will open at 4 p.m. for all.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    '4 p.m. | TIME | 2018-06-18T16:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The tremor came on Friday.\n\nThe bulletin was sent at 4 a.m. to all.',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    '4 a.m. | TIME | 2018-06-18T04:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The tremor came on 11 June 2018. The bulletin was sent at noon here.',
    '11 June 2018 | DATE | 2018-06-11 | 2018-06-11 | 2018-06-11 | absolute',
    'noon | TIME | 2018-06-18T12:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The tremor came on 6 December 2016. Today we met. It ended at noon here.',
    '6 December 2016 | DATE | 2016-12-06 | 2016-12-06 | 2016-12-06 | absolute',
    'Today | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
    'noon | TIME | 2018-06-18T12:00 | 2018-06-18 | 2018-06-18 | document',
  ],
]);

checkTable('expressions hang on the last time mentioned, which can hang on another', [
  [
    'He came in May 2012. Two months later he fell ill. The following month he died.',
    'May 2012 | DATE | 2012-05 | 2012-05 | 2012-05-01..2012-05-31 | absolute',
    'Two months later | DATE | 2012-07 | 2012-07 | 2012-07-01..2012-07-31 | 0',
    'The following month | DATE | 2012-08 | 2012-08 | 2012-08-01..2012-08-31 | 1',
  ],
  [
    'The war began in 1914. Four years later it ended.\n\nThe house was built last year.',
    '1914 | DATE | 1914 | 1914 | 1914-01-01..1914-12-31 | absolute',
    'Four years later | DATE | 1918 | 1918 | 1918-01-01..1918-12-31 | 0',
    'last year | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document',
  ],
  [
    'Profit rose in the first quarter of 2018 from the year-earlier quarter. Sales fell in the latest quarter.',
    'the first quarter of 2018 | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | absolute',
    'the year-earlier quarter | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | 0',
    'the latest quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | 0',
  ],
  [
    'On 10 May 2016 he left at 9 p.m. for Rome.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    '9 p.m. | TIME | 2016-05-10T21:00 | 2016-05-10 | 2016-05-10 | 0',
  ],
  [
    'He came today. He left on 10 May 2016. They met at 9 p.m. in Rome.',
    'today | DATE | 2018-06-18 | 2018-06-18 | 2018-06-18 | document',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    '9 p.m. | TIME | 2018-06-18T21:00 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'Floods came in 2009, and in March the dam broke.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'March | DATE | 2009-03 | 2009-03 | 2009-03-01..2009-03-31 | 0',
  ],
  [
    'Floods came in 2009. In March the dam broke.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'March | DATE | 2018-03 | 2018-03 | 2018-03-01..2018-03-31 | document',
  ],
  [
    'Since the floods of 2009 the dam is weak, and in November it will close.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'November | DATE | 2018-11 | 2018-11 | 2018-11-01..2018-11-30 | document',
  ],
  [
    'He left in 2009. It will grow over the next year.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'the next year | DATE | 2019 | 2019 | 2019-01-01..2019-12-31 | document',
  ],
  [
    'They met on 10 May 2016 and again on the 12th. That summer he left.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    'the 12th | DATE | 2016-05-12 | 2016-05-12 | 2016-05-12 | 0',
    'That summer | DATE | 2016-SU | 2016-22 | 2016-06-01..2016-08-31 | 1',
  ],
  [
    'He arrived on Tuesday. The next day he left, and that night it rained.',
    'Tuesday | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
    'The next day | DATE | 2018-06-13 | 2018-06-13 | 2018-06-13 | 0',
    'that night | TIME | 2018-06-13TNI | 2018-06-13 | 2018-06-13 | 1',
  ],
]);

describe('day and month of dates in digits', () => {
  const ORDERS: [text: string, value: string, rival: string][] = [
    ['It was filed on 03/04/2018.', '2018-03-04', '2018-04-03'],
    ['It was filed on 03/04/2018 and on 25/03/2018.', '2018-04-03', ''],
    ['It was filed on 03/04/2018 and on 03/25/2018.', '2018-03-04', ''],
    ['It was filed on 03/04/2018, as on 12 June 2017.', '2018-04-03', ''],
    ['It was filed on 03/04/2018, as on June 12, 2017.', '2018-03-04', ''],
    ['The harbour programme was filed on 03/04/2018.', '2018-04-03', ''],
    ['The color of the harbor was filed on 03/04/2018.', '2018-03-04', ''],
    ['It was filed at 10:30 on 03/04/2018.', '2018-03-04T10:30', '2018-04-03'],
    ['It was filed on 05/05/2018.', '2018-05-05', ''],
    ['It was filed on 03.04.2018.', '2018-04-03', ''],
  ];
  it.each(ORDERS)('%s', (text, value, rival) => {
    const [first] = datesOf(text);
    expect([first?.value, first?.ambiguousWith]).toEqual([value, rival]);
  });

  const TEXT = 'It was filed on 03/04/2018.';
  it.each([
    ['BBC News', '', '2018-04-03'],
    ['The New York Times', '', '2018-03-04'],
    ['', 'https://www.example.co.uk/a', '2018-04-03'],
    ['', 'https://www.example.gov/a', '2018-03-04'],
  ])('publisher %s %s', (publisher, url, value) => {
    const [first] = datesOf(TEXT, '2018-06-18', {
      ...(publisher && { publisher: { value: publisher, source: 'metadata_file' } }),
      ...(url && { url: { value: url, source: 'metadata_file' } }),
    });
    expect([first?.value, first?.ambiguousWith]).toEqual([value, '']);
  });

  it('takes the configuration when nothing else tells', () => {
    expect(datesOf(TEXT, '2018-06-18', {}, 'day-first')[0]?.value).toBe('2018-04-03');
    expect(datesOf(TEXT, '2018-06-18', {}, 'month-first')[0]?.value).toBe('2018-03-04');
  });

  it('keeps the text before the configuration', () => {
    const text = 'It was filed on 03/04/2018 and on 03/25/2018.';
    expect(datesOf(text, '2018-06-18', {}, 'day-first')[0]?.value).toBe('2018-03-04');
  });
});

it('does not read across a blank line', () => {
  expect(shown('Report of 12\n\nJune is warm.')).not.toContainEqual(
    expect.stringContaining('12\n\nJune'),
  );
});

checkTable('a year or month earlier counts from what the sentence or the story tells of', [
  [
    'Exports fell 3 percent in May from a month earlier and 7 percent from a year earlier.',
    'May | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document',
    'a month earlier | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | 0',
    'a year earlier | DATE | 2017-05 | 2017-05 | 2017-05-01..2017-05-31 | 0',
  ],
  [
    'Sales rose in May, the office said on Friday, after a fall a month earlier.',
    'May | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
    'a month earlier | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | 0',
  ],
  [
    'The rate was 4 percent in March 2011, against 5 percent a year ago.',
    'March 2011 | DATE | 2011-03 | 2011-03 | 2011-03-01..2011-03-31 | absolute',
    'a year ago | DATE | 2010-03 | 2010-03 | 2010-03-01..2010-03-31 | 0',
  ],
  [
    'In 2009 the mine closed. A year earlier it had hired 300. That year it made a loss.',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
    'A year earlier | DATE | 2008 | 2008 | 2008-01-01..2008-12-31 | 0',
    'That year | DATE | 2008 | 2008 | 2008-01-01..2008-12-31 | 1',
  ],
  // Of two months the sentence does not say which one; in another sentence the month is over.
  [
    'The rate was 2.4 in May, after 2.1 in April and 1.9 a year ago. It was 3 a year earlier.',
    'May | DATE | 2018-05 | 2018-05 | 2018-05-01..2018-05-31 | document',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document',
    'a year ago | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document',
    'a year earlier | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document',
  ],
  // The quarter that was named last stands.
  [
    'In April it said that first-quarter profit rose to $5 million from $4 million a year earlier.',
    'April | DATE | 2018-04 | 2018-04 | 2018-04-01..2018-04-30 | document',
    'first-quarter | DATE | 2018-Q1 | 2018-33 | 2018-01-01..2018-03-31 | document',
    'a year earlier | DATE | 2017-Q1 | 2017-33 | 2017-01-01..2017-03-31 | 1',
  ],
  [
    'He left a year ago. In 2009 he had come.',
    'a year ago | DATE | 2017 | 2017 | 2017-01-01..2017-12-31 | document',
    '2009 | DATE | 2009 | 2009 | 2009-01-01..2009-12-31 | absolute',
  ],
]);
