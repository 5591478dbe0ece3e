import { checkTable, checkUntouched } from './support.js';

// Document date 2018-06-18, a Monday; see `support.ts` for what a row says.

checkTable('parts of a day and hours', [
  [
    'He died on the night of 12 May.',
    'the night of 12 May | TIME | 2018-05-12TNI | 2018-05-12 | 2018-05-12 | document',
  ],
  [
    'They met on the evening of May 3, 2017 in Oslo.',
    'the evening of May 3, 2017 | TIME | 2017-05-03TEV | 2017-05-03 | 2017-05-03 | absolute',
  ],
  [
    'On 10 March 2015 they met, and on the morning of the 14th they left.',
    '10 March 2015 | DATE | 2015-03-10 | 2015-03-10 | 2015-03-10 | absolute',
    'the morning of the 14th | TIME | 2015-03-14TMO | 2015-03-14 | 2015-03-14 | 0',
  ],
  [
    'By the afternoon of the 3rd the army had gone.',
    'the afternoon of the 3rd | TIME | 2018-06-03TAF | 2018-06-03 | 2018-06-03 | document',
  ],
  [
    'In the late evening of Sunday, 3 June 2018 the power failed.',
    'the late evening of Sunday, 3 June 2018 | TIME | 2018-06-03TEV END | 2018-06-03 | 2018-06-03 | absolute',
  ],
  [
    'She arrived in the afternoon of Tuesday.',
    'the afternoon of Tuesday | TIME | 2018-06-12TAF | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'The raid came in the early hours of Tuesday.',
    'the early hours of Tuesday | TIME | 2018-06-12TMO START | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'They talked until the small hours of 5 May 2017.',
    'the small hours of 5 May 2017 | TIME | 2017-05-05TMO START | 2017-05-05 | 2017-05-05 | absolute',
  ],
  [
    'They talked into the small hours.',
    'the small hours | TIME | 2018-06-18TMO START | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They left in the early hours of Sunday morning.',
    'Sunday morning | TIME | 2018-06-17TMO | 2018-06-17 | 2018-06-17 | document',
  ],
  [
    'The talks ended by mid-morning on Tuesday.',
    'mid-morning | TIME | 2018-06-12TMO MID | 2018-06-12 | 2018-06-12 | document',
    'Tuesday | DATE | 2018-06-12 | 2018-06-12 | 2018-06-12 | document',
  ],
  [
    'It was mid to late afternoon.',
    'mid to late afternoon | TIME | 2018-06-18TAF END | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They met on 10 May 2016 and left at 8 p.m. on the following day.',
    '10 May 2016 | DATE | 2016-05-10 | 2016-05-10 | 2016-05-10 | absolute',
    '8 p.m. on the following day | TIME | 2016-05-11T20:00 | 2016-05-11 | 2016-05-11 | 0',
  ],
  [
    'The shop is open between 8 and 10 p.m. on 4 May 2017.',
    '8 | TIME | 2017-05-04T20:00 | 2017-05-04 | 2017-05-04 | absolute',
    '10 p.m. | TIME | 2017-05-04T22:00 | 2017-05-04 | 2017-05-04 | absolute',
    '4 May 2017 | DATE | 2017-05-04 | 2017-05-04 | 2017-05-04 | absolute',
  ],
  [
    'The bus left at 3 p.m. On Saturday it rained.',
    '3 p.m. | TIME | 2018-06-18T15:00 | 2018-06-18 | 2018-06-18 | document',
    'Saturday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
  ],
  [
    'The siren sounded at noon on Saturday.',
    'noon | TIME | 2018-06-16T12:00 | 2018-06-16 | 2018-06-16 | document',
    'Saturday | DATE | 2018-06-16 | 2018-06-16 | 2018-06-16 | document',
  ],
  [
    'They left at half past nine.',
    'half past nine | TIME | 2018-06-18T09:30 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They left at a quarter to six.',
    'a quarter to six | TIME | 2018-06-18T05:45 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The clock struck ten past nine.',
    'ten past nine | TIME | 2018-06-18T09:10 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'They left at twenty minutes to five in the afternoon.',
    'twenty minutes to five in the afternoon | TIME | 2018-06-18T16:40 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The bell rang at half four.',
    'half four | TIME | 2018-06-18T04:30 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'Doors open at 9.30am and close at 5.15pm.',
    '9.30am | TIME | 2018-06-18T09:30 | 2018-06-18 | 2018-06-18 | document',
    '5.15pm | TIME | 2018-06-18T17:15 | 2018-06-18 | 2018-06-18 | 0',
  ],
  [
    'The patrol left at 0900 hrs on 3 May.',
    '0900 hrs | TIME | 2018-05-03T09:00 | 2018-05-03 | 2018-05-03 | document',
    '3 May | DATE | 2018-05-03 | 2018-05-03 | 2018-05-03 | document',
  ],
  [
    'The film starts at 21h30 tonight.',
    '21h30 tonight | TIME | 2018-06-18T21:30 | 2018-06-18 | 2018-06-18 | document',
  ],
  [
    'The bus left at 14h on 4 May 2017.',
    '14h | TIME | 2017-05-04T14:00 | 2017-05-04 | 2017-05-04 | absolute',
    '4 May 2017 | DATE | 2017-05-04 | 2017-05-04 | 2017-05-04 | absolute',
  ],
  [
    'The quake struck at 10:35 a.m. (0735 GMT) on Friday.',
    '10:35 a.m. | TIME | 2018-06-15T10:35 | 2018-06-15 | 2018-06-15 | document',
    '0735 GMT | TIME | 2018-06-15T07:35 | 2018-06-15 | 2018-06-15 | document',
    'Friday | DATE | 2018-06-15 | 2018-06-15 | 2018-06-15 | document',
  ],
]);

checkUntouched('no parts of a day', [
  'The morning of the attack was calm.',
  'She woke on the morning of her wedding.',
  'The vote was ten to six.',
  'It rose from five to six percent.',
  'At half four-star prices they bought it.',
  'Half four hundred is two hundred.',
  'A third past ten people fell.',
  'It took 2h30 to get there.',
  'The trip took 21h30.',
  'The battery lasts for 10h.',
  'He ran 12h races.',
  'The chemical 2h2o is no date.',
  'After 10h of rain the road was closed.',
]);
