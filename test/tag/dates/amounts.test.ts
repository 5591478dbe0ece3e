import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('durations', [
  ['The war took two years.', 'two years | DURATION | P2Y |  |  | none'],
  [
    'The war took two and a half years.',
    'two and a half years | DURATION | P2Y6M |  |  | none',
  ],
  ['The war took several years.', 'several years | DURATION | PXY |  |  | none'],
  ['The war took a few weeks.', 'a few weeks | DURATION | PXW |  |  | none'],
  ['It lasted for decades.', 'decades | DURATION | PXE |  |  | none'],
  ['It lasted for months.', 'months | DURATION | PXM |  |  | none'],
  ['It took nearly an hour.', 'nearly an hour | DURATION | PT1H LESS_THAN |  |  | none'],
  [
    'It took more than 20 years.',
    'more than 20 years | DURATION | P20Y MORE_THAN |  |  | none',
  ],
  [
    'It took at least three months.',
    'at least three months | DURATION | P3M EQUAL_OR_MORE |  |  | none',
  ],
  ['A three-month programme began.', 'three-month | DURATION | P3M |  |  | none'],
  ['A decades-long war ended.', 'decades-long | DURATION | PXE |  |  | none'],
  ['It rose over the past three years.', 'the past three years | DURATION | P3Y |  |  | none'],
  ['It will take the next few days.', 'the next few days | DURATION | PXD |  |  | none'],
  ['It took 90 minutes.', '90 minutes | DURATION | PT90M |  |  | none'],
  ['It took 24 hours.', '24 hours | DURATION | PT24H |  |  | none'],
  ['It took half an hour.', 'half an hour | DURATION | PT30M |  |  | none'],
  ['It took a minute and a half.', 'a minute and a half | DURATION | PT1M30S |  |  | none'],
  ['It took two to three weeks.', 'two to three weeks | DURATION | P2W |  |  | none'],
  ['It stood for a hundred years.', 'a hundred years | DURATION | P100Y |  |  | none'],
  [
    'It stood for a quarter of a century.',
    'a quarter of a century | DURATION | P25Y |  |  | none',
  ],
  ['It stood for half a century.', 'half a century | DURATION | P50Y |  |  | none'],
  [
    'In the nine months to June it rose.',
    'the nine months | DURATION | P9M |  |  | none',
    'June | DATE | 2018-06 | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  ['It took a week.', 'a week | DURATION | P1W |  |  | none'],
  ['It stood for a dozen years.', 'a dozen years | DURATION | P12Y |  |  | none'],
  ['It lasted some 30 days.', 'some 30 days | DURATION | P30D APPROX |  |  | none'],
  ['For years he slept.', 'years | DURATION | PXY |  |  | none'],
  ['It fell within days.', 'days | DURATION | PXD |  |  | none'],
  ['The 18-month-old war ended.'],
]);

checkTable('sets', [
  ['It rains every day.', 'every day | SET | P1D |  |  | none'],
  ['It rains every Monday.', 'every Monday | SET | XXXX-WXX-1 |  |  | none'],
  ['It rains on Mondays.', 'Mondays | SET | XXXX-WXX-1 |  |  | none'],
  ['It rains each season.', 'each season | SET | XXXX |  |  | none'],
  ['They meet annually.', 'annually | SET | P1Y |  |  | none'],
  ['They meet twice a week.', 'a week | SET | P1W |  |  | none'],
  ['They meet weekly.', 'weekly | SET | P1W |  |  | none'],
  ['It rains every two years.', 'every two years | SET | P2Y |  |  | none'],
  ['It rains every other day.', 'every other day | SET | P2D |  |  | none'],
  ['It rains every summer.', 'every summer | SET | XXXX-SU |  |  | none'],
  ['It rains every July.', 'every July | SET | XXXX-07 |  |  | none'],
  ['It rains every morning.', 'every morning | SET | XXXX-XX-XXTMO |  |  | none'],
  ['They meet on Monday mornings.', 'Monday mornings | SET | XXXX-WXX-1TMO |  |  | none'],
  ['They meet each month.', 'each month | SET | P1M |  |  | none'],
  ['They pay quarterly.', 'quarterly | SET | P3M |  |  | none'],
  ['They meet every four years.', 'every four years | SET | P4Y |  |  | none'],
]);

checkTable('references', [
  ['They are now rich.', 'now | DATE | PRESENT_REF |  |  | none'],
  ['They are currently rich.', 'currently | DATE | PRESENT_REF |  |  | none'],
  ['Nowadays they are rich.', 'Nowadays | DATE | PRESENT_REF |  |  | none'],
  ['They met recently.', 'recently | DATE | PAST_REF |  |  | none'],
  ['They will soon meet.', 'soon | DATE | FUTURE_REF |  |  | none'],
  ['They will meet in the future.', 'the future | DATE | FUTURE_REF |  |  | none'],
  ['The current price is low.', 'current | DATE | PRESENT_REF |  |  | none'],
  ['They met in the past.', 'the past | DATE | PAST_REF |  |  | none'],
  ['At the time he was ill.', 'the time | DATE | PAST_REF |  |  | none'],
  ['He met them in recent years.', 'recent years | DATE | PAST_REF |  |  | none'],
  ['It will grow in coming years.', 'coming years | DATE | FUTURE_REF |  |  | none'],
  ['They met long ago.', 'long ago | DATE | PAST_REF |  |  | none'],
  ['They met several years ago.', 'several years ago | DATE | PAST_REF |  |  | none'],
  ['They will one day meet.', 'one day | DATE | FUTURE_REF |  |  | none'],
  ['The future looks dark.', 'The future | DATE | FUTURE_REF |  |  | none'],
  ['These days they are rich.', 'These days | DATE | PRESENT_REF |  |  | none'],
]);
