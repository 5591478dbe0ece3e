import { checkTable } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('durations', [
  ['The war took two years.', 'two years | DURATION | P2Y |  |  | absolute'],
  [
    'The war took two and a half years.',
    'two and a half years | DURATION | P2Y6M |  |  | absolute',
  ],
  ['The war took several years.', 'several years | DURATION | PXY |  |  | absolute'],
  ['The war took a few weeks.', 'a few weeks | DURATION | PXW |  |  | absolute'],
  ['It lasted for decades.', 'decades | DURATION | PXE |  |  | absolute'],
  ['It lasted for months.', 'months | DURATION | PXM |  |  | absolute'],
  ['It took nearly an hour.', 'nearly an hour | DURATION | PT1H LESS_THAN |  |  | absolute'],
  [
    'It took more than 20 years.',
    'more than 20 years | DURATION | P20Y MORE_THAN |  |  | absolute',
  ],
  [
    'It took at least three months.',
    'at least three months | DURATION | P3M EQUAL_OR_MORE |  |  | absolute',
  ],
  ['A three-month programme began.', 'three-month | DURATION | P3M |  |  | absolute'],
  ['A decades-long war ended.', 'decades-long | DURATION | PXE |  |  | absolute'],
  ['It rose over the past three years.', 'the past three years | DURATION | P3Y |  |  | absolute'],
  ['It will take the next few days.', 'the next few days | DURATION | PXD |  |  | absolute'],
  ['It took 90 minutes.', '90 minutes | DURATION | PT90M |  |  | absolute'],
  ['It took 24 hours.', '24 hours | DURATION | PT24H |  |  | absolute'],
  ['It took half an hour.', 'half an hour | DURATION | PT30M |  |  | absolute'],
  ['It took a minute and a half.', 'a minute and a half | DURATION | PT1M30S |  |  | absolute'],
  ['It took two to three weeks.', 'two to three weeks | DURATION | P2W |  |  | absolute'],
  ['It stood for a hundred years.', 'a hundred years | DURATION | P100Y |  |  | absolute'],
  [
    'It stood for a quarter of a century.',
    'a quarter of a century | DURATION | P25Y |  |  | absolute',
  ],
  ['It stood for half a century.', 'half a century | DURATION | P50Y |  |  | absolute'],
  [
    'In the nine months to June it rose.',
    'the nine months | DURATION | P9M |  |  | absolute',
    'June | DATE | 2018-06 | 2018-06 | 2018-06-01..2018-06-30 | document',
  ],
  ['It took a week.', 'a week | DURATION | P1W |  |  | absolute'],
  ['It stood for a dozen years.', 'a dozen years | DURATION | P12Y |  |  | absolute'],
  ['It lasted some 30 days.', 'some 30 days | DURATION | P30D APPROX |  |  | absolute'],
  ['For years he slept.', 'years | DURATION | PXY |  |  | absolute'],
  ['It fell within days.', 'days | DURATION | PXD |  |  | absolute'],
  ['The 18-month-old war ended.'],
]);

checkTable('sets', [
  ['It rains every day.', 'every day | SET | P1D |  |  | absolute'],
  ['It rains every Monday.', 'every Monday | SET | XXXX-WXX-1 |  |  | absolute'],
  ['It rains on Mondays.', 'Mondays | SET | XXXX-WXX-1 |  |  | absolute'],
  ['It rains each season.', 'each season | SET | XXXX |  |  | absolute'],
  ['They meet annually.', 'annually | SET | P1Y |  |  | absolute'],
  ['They meet twice a week.', 'a week | SET | P1W |  |  | absolute'],
  ['They meet weekly.', 'weekly | SET | P1W |  |  | absolute'],
  ['It rains every two years.', 'every two years | SET | P2Y |  |  | absolute'],
  ['It rains every other day.', 'every other day | SET | P2D |  |  | absolute'],
  ['It rains every summer.', 'every summer | SET | XXXX-SU |  |  | absolute'],
  ['It rains every July.', 'every July | SET | XXXX-07 |  |  | absolute'],
  ['It rains every morning.', 'every morning | SET | XXXX-XX-XXTMO |  |  | absolute'],
  ['They meet on Monday mornings.', 'Monday mornings | SET | XXXX-WXX-1TMO |  |  | absolute'],
  ['They meet each month.', 'each month | SET | P1M |  |  | absolute'],
  ['They pay quarterly.', 'quarterly | SET | P3M |  |  | absolute'],
  ['They meet every four years.', 'every four years | SET | P4Y |  |  | absolute'],
]);

checkTable('references', [
  ['They are now rich.', 'now | DATE | PRESENT_REF |  |  | absolute'],
  ['They are currently rich.', 'currently | DATE | PRESENT_REF |  |  | absolute'],
  ['Nowadays they are rich.', 'Nowadays | DATE | PRESENT_REF |  |  | absolute'],
  ['They met recently.', 'recently | DATE | PAST_REF |  |  | absolute'],
  ['They will soon meet.', 'soon | DATE | FUTURE_REF |  |  | absolute'],
  ['They will meet in the future.', 'the future | DATE | FUTURE_REF |  |  | absolute'],
  ['The current price is low.', 'current | DATE | PRESENT_REF |  |  | absolute'],
  ['They met in the past.', 'the past | DATE | PAST_REF |  |  | absolute'],
  ['At the time he was ill.', 'the time | DATE | PAST_REF |  |  | absolute'],
  ['He met them in recent years.', 'recent years | DATE | PAST_REF |  |  | absolute'],
  ['It will grow in coming years.', 'coming years | DATE | FUTURE_REF |  |  | absolute'],
  ['They met long ago.', 'long ago | DATE | PAST_REF |  |  | absolute'],
  ['They met several years ago.', 'several years ago | DATE | PAST_REF |  |  | absolute'],
  ['They will one day meet.', 'one day | DATE | FUTURE_REF |  |  | absolute'],
  ['The future looks dark.', 'The future | DATE | FUTURE_REF |  |  | absolute'],
  ['These days they are rich.', 'These days | DATE | PRESENT_REF |  |  | absolute'],
]);
