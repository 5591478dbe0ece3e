import { checkTable } from './support.js';

const day = (words: string, date: string): string =>
  `${words} | DATE | ${date} | ${date} | ${date} | document`;

checkTable('a day that lies ahead by the words before it', [
  ['The premiere is Friday.', day('Friday', '2018-06-22')],
  ['The vote is on Friday.', day('Friday', '2018-06-22')],
  ['Parliament votes Wednesday on the bill.', day('Wednesday', '2018-06-20')],
  ['The union called a strike for Saturday.', day('Saturday', '2018-06-23')],
  ['A strike was called for Saturday.', day('Saturday', '2018-06-23')],
  ['The judge set a hearing for Tuesday.', day('Tuesday', '2018-06-19')],
  ['The vote, set for July 3, may be close.', day('July 3', '2018-07-03')],
  ['Rain is forecast for Thursday.', day('Thursday', '2018-06-21')],
  ['The launch was delayed to Thursday.', day('Thursday', '2018-06-21')],
  ["The euro fell ahead of Thursday's meeting.", day('Thursday', '2018-06-21')],
  ['He could be freed by Friday.', day('Friday', '2018-06-22')],
  ['The report, to be released Friday, may shake them.', day('Friday', '2018-06-22')],
  ['"We expect an answer Friday," he said.', day('Friday', '2018-06-22')],
  ['It pays for the camp through Sept. 30.', day('Sept. 30', '2018-09-30')],
  ['If she wins Friday, he must go.', day('Friday', '2018-06-22')],
  ['All of it rests on what he has when she arrives Friday.', day('Friday', '2018-06-22')],
  ['The judge asked that the files be released by Friday.', day('Friday', '2018-06-22')],
  ['The party turned toward the June 30 vote.', day('June 30', '2018-06-30')],
  ['She vowed to fight, perhaps until the vote on Friday.', day('Friday', '2018-06-22')],
  ["She'll have a seat at the table Friday.", day('Friday', '2018-06-22')],
  ['Let us meet him on Friday.', day('Friday', '2018-06-22')],
  ['The talks beginning Friday are the last.', day('Friday', '2018-06-22')],
  ['The premier visits Brussels Friday for his last talks.', day('Friday', '2018-06-22')],
  ['A hearing is set Friday.', day('Friday', '2018-06-22')],
  ['On Friday the council votes on a ban.', day('Friday', '2018-06-22')],
  ['The report comes out Friday.', day('Friday', '2018-06-22')],
  ['The row comes ahead of the elections on Friday.', day('Friday', '2018-06-22')],
  ['They hope to win in Ohio this Monday.', day('this Monday', '2018-06-18')],
]);

checkTable('a day that lies back by the words before it', [
  ['They seek a girl missing since Friday.', day('Friday', '2018-06-15')],
  ['It will be his first visit since Friday.', day('Friday', '2018-06-15')],
  ['A strike had been set for Saturday.', day('Saturday', '2018-06-16')],
  ['The figures for Friday were low.', day('Friday', '2018-06-15')],
  ['He could not be located Friday.', day('Friday', '2018-06-15')],
  ['Smoke could be seen Friday.', day('Friday', '2018-06-15')],
  ['They called for calm on Friday.', day('Friday', '2018-06-15')],
  ['The premiere was Friday.', day('Friday', '2018-06-15')],
  ['After votes Friday, they left.', day('Friday', '2018-06-15')],
  ['He would not say Friday how it will end.', day('Friday', '2018-06-15')],
  ['They were hopeful Friday that it would end.', day('Friday', '2018-06-15')],
  ['The attack Friday will change much.', day('Friday', '2018-06-15')],
  ['The results of the Friday vote will be told.', day('Friday', '2018-06-15')],
  ['His point on Friday was that they should go.', day('Friday', '2018-06-15')],
  ['It appears to be calm since Friday.', day('Friday', '2018-06-15')],
  ['He told reporters Friday that it will end.', day('Friday', '2018-06-15')],
  ['Reports Friday say he will go.', day('Friday', '2018-06-15')],
  ['They agreed to sign, following talks Friday in Oslo.', day('Friday', '2018-06-15')],
  ['It was not told to them until Friday.', day('Friday', '2018-06-15')],
  [
    'Earlier Friday, the king, who is to be crowned soon, fell.',
    day('Friday', '2018-06-15'),
    'soon | DATE | FUTURE_REF |  |  | none',
  ],
  [
    'The march Friday comes two weeks after the vote.',
    day('Friday', '2018-06-15'),
    'two weeks | DURATION | P2W |  |  | none',
  ],
  ['He fired a rocket toward the town Friday.', day('Friday', '2018-06-15')],
  ['The pay-to-play ties were told of on Friday.', day('Friday', '2018-06-15')],
]);

checkTable(
  'this weekday and this weekend, told on a Thursday',
  [
    ['They hope to win this Tuesday.', day('this Tuesday', '2018-06-26')],
    ['They won this Tuesday.', day('this Tuesday', '2018-06-19')],
    [
      'It set the stage for a vote this weekend.',
      'this weekend | DATE | 2018-W25-WE | 2018-06-23/2018-06-24 | 2018-06-23..2018-06-24 | document',
    ],
  ],
  '2018-06-21',
);

checkTable('a day of a month that was told of', [
  [
    'It began in March 2016. That day he left.',
    'March 2016 | DATE | 2016-03 | 2016-03 | 2016-03-01..2016-03-31 | absolute',
    'That day | DATE | 2016-03-XX | 2016-03-XX | 2016-03-01..2016-03-31 | 0',
  ],
]);
