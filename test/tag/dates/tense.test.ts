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
]);
