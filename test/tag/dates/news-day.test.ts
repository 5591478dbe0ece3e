import { describe, expect, it } from 'vitest';
import { checkTable, datesOf } from './support.js';

const FAR = '12 March 2015 | DATE | 2015-03-12 | 2015-03-12 | 2015-03-12 | absolute';
const TUESDAY = 'Tuesday | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document';

checkTable('"the previous day" behind a day of long ago that is only background', [
  [
    'She said on Tuesday that the mine, which opened on 12 March 2015, was shut the previous day.',
    TUESDAY,
    FAR,
    'the previous day | DATE | 2018-06-11 | 2018-06-11 | 2018-06-11 | 0',
  ],
  [
    'The court heard her on Tuesday.\n\nThe attack of 12 March 2015 killed 20.\n\nThe minister had resigned the previous day.',
    TUESDAY,
    FAR,
    'the previous day | DATE | 2018-06-11 | 2018-06-11 | 2018-06-11 | 0',
  ],
]);

checkTable('"the previous day" of the story of long ago', [
  [
    'The court heard her on Tuesday.\n\nThe attack came on 12 March 2015. He had left the previous day.',
    TUESDAY,
    FAR,
    'the previous day | DATE | 2015-03-11 | 2015-03-11 | 2015-03-11 | 1',
  ],
  [
    'The attack came on 12 March 2015.\n\nHe had left the previous day.',
    FAR,
    'the previous day | DATE | 2015-03-11 | 2015-03-11 | 2015-03-11 | 0',
  ],
  [
    'She said on Tuesday that the mine, which opened on 12 March 2015, was shut the following day.',
    TUESDAY,
    FAR,
    'the following day | DATE | 2015-03-13 | 2015-03-13 | 2015-03-13 | 1',
  ],
  [
    'She said on Tuesday that the mine opened on 12 March 2015 and burnt the previous day.',
    TUESDAY,
    FAR,
    'the previous day | DATE | 2015-03-11 | 2015-03-11 | 2015-03-11 | 1',
  ],
]);

checkTable('years on, up to now', [
  [
    'They met last week. Seven decades on, the two states will still not talk.',
    'last week | DATE | 2018-W24 | 2018-06-11/2018-06-17 | 2018-06-11..2018-06-17 | document',
    'Seven decades on | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'Seven decades on, survivors met at the camp.',
    'Seven decades on | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'They met on Tuesday. Seven decades on, survivors came to the camp.',
    TUESDAY,
    'Seven decades on | DATE | 2018 | 2018 | 2018-01-01..2018-12-31 | document',
  ],
  [
    'It began in 1994. Five years on, nothing had changed.',
    '1994 | DATE | 1994 | 1994 | 1994-01-01..1994-12-31 | absolute',
    'Five years on | DATE | 1999 | 1999 | 1999-01-01..1999-12-31 | 0',
  ],
  [
    'It will open in 2020. Ten years on, it will be paid.',
    '2020 | DATE | 2020 | 2020 | 2020-01-01..2020-12-31 | absolute',
    'Ten years on | DATE | 2030 | 2030 | 2030-01-01..2030-12-31 | 0',
  ],
]);

checkTable('"over" that goes with the verb before it', [
  [
    'The minister, who took over nine days ago, resigned.',
    'nine days ago | DATE | 2018-06-09 | 2018-06-09 | 2018-06-09 | document',
  ],
  [
    'She handed over three years ago.',
    'three years ago | DATE | 2015 | 2015 | 2015-01-01..2015-12-31 | document',
  ],
  [
    'She left over three years ago.',
    'over three years ago | DATE | 2015 | 2015 | 2015-01-01..2015-12-31 | document',
  ],
  ['It took over two years.', 'over two years | DURATION | P2Y MORE_THAN |  |  | none'],
]);

describe('"last" and "next" with a day of the week of the document', () => {
  it.each([
    ['They met last Tuesday.', '2018-06-12', '2018-06-05'],
    ['They meet next Saturday.', '2018-06-16', '2018-06-23'],
    ['They met last Sunday.', '2018-06-10', ''],
    ['They meet next Monday.', '2018-06-18', ''],
    ['They met on Tuesday.', '2018-06-12', ''],
    ['They meet this Saturday.', '2018-06-16', ''],
  ])('%s', (text, value, other) => {
    const [first] = datesOf(text, '2018-06-14');
    expect([first?.value, first?.ambiguousWith]).toEqual([value, other]);
  });
});
