import { describe, expect, it } from 'vitest';
import { segmented, sentencesOf } from './segmented.js';

/** Paragraphs with `▮` where a sentence ends and another begins. */
const SPLIT: string[] = [
  'Mr. Abe met Dr. Lee. ▮They spoke.',
  'J. K. Marsh came. ▮George W. Hill stayed.',
  'He lives in the U.S. ▮The rest moved.',
  'The U.S. Army left the U.K. for good.',
  'It grew by 3.5 percent. ▮Prices fell 2.25 percent.',
  'They met at 9 a.m. Tuesday. ▮It ended at 5 p.m. ▮Police left.',
  'Apples, pears, etc. are sold. ▮We buy pears, etc. ▮Prices vary.',
  'See Fig. 3 and No. 5. ▮No. ▮They refused.',
  '“We won.” ▮“No, you lost.”',
  '“Stop!” she said. ▮“Why?” he asked.',
  '"Where is it?" Ann Lee asked. ▮"Here!" Bob shouted back.',
  '“I won!” ▮He added, “So did we.” ▮They said, “No.”',
  'It sold in the U.S. ▮Initially, few came.',
  'Shares of Acme Ltd. ▮Mr. Lee sold his.',
  'Two points. ▮1. They left. ▮2. She left. ▮P.S. We stayed.',
  '... She left. ▮He stayed.',
  'They met on Wed. Sept. 5 and Fri. night. ▮It was in 5. ▮The end.',
  'He paused. ▮"It is over." ▮Ann said the vote was off.',
  'She said: "It is over. ▮We lost." ▮Then she left.',
  '(He was wrong.) ▮Then it rained.',
  'He said (in the U.S.) Congress was wrong.',
  'It was late… ▮Nobody came. ▮He waited... and waited.',
  'He works for Acme Inc. and Beta Corp. in Ohio. ▮Its shares fell.',
  'It passed.[3] ▮Others failed.[4][5] ▮The end.¹ ▮Last one.',
  'The law changed.12 ▮It was 3.5 then.',
  'Q. And now? ▮Nothing.',
  'A. Now I teach. ▮I like it.',
  'The hon. Lady rose. ▮Several hon. Members left.',
  'See pp. 3-5, cf. Smith et al. ▮They left.',
  'What? ▮No! ▮Really?! ▮Yes.',
  'She moved to Boston, Mass. in May. ▮Mass. ▮Prayer.',
  'They took vitamin C. ▮It helped.',
  'i went home. ▮then i slept.',
  'An iPhone broke. ▮iPhones do.',
  'He left . ▮She stayed . "',
  'Prof. St. Clair of St. Louis spoke on Feb. 3. ▮In Feb. and March he wrote.',
  'The shares of R.E.M. fell, e.g. in May, i.e. late, approx. 5 per cent.',
  'MR. LEE CAME TO ST. LOUIS. ▮THEY LEFT.',
  'It closed at $5.50. ▮$5 was lost.',
];

/** Texts of one sentence. */
const WHOLE: string[] = [
  'Gen. Lt. Col. A. B. Smith Jr. spoke vs. the rest.',
  'The Yahoo! site of the E.U. is at example.com. "',
  'Sen. Ann Lee (D-Calif.) left.',
  'The looked . . . her age again',
  'They met on 12.iv.2017 in Orle.',
  'They met on 12.IV.2017 to read v.2 of it.',
  'A',
  '...',
  '?',
];

describe('sentences', () => {
  it('is cut when it has no end, each piece whole words', () => {
    const text = `${'so we went on, '.repeat(50)}${'and then '.repeat(900)}`.trim();
    const sentences = sentencesOf(segmented(text));
    expect(sentences.join(' ')).toBe(text);
    expect(sentences.length).toBeGreaterThan(4);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(3000);
  });

  it.each(SPLIT)('%s', (marked) => {
    const text = marked.replaceAll('▮', '');
    const parts = marked.split('▮').map((part) => part.trim());
    expect(sentencesOf(segmented(text))).toEqual(parts);
  });

  it.each(WHOLE)('keeps whole: %s', (text) => {
    expect(sentencesOf(segmented(text))).toEqual([text]);
  });

  it.each([
    ['They left.', 'statement'],
    ['Did they leave?', 'question'],
    ['“Did they leave?”', 'question'],
    ['They left!', 'exclamation'],
    ['He said:', 'statement'],
    ['Photo: Ann Lee/Acme', 'fragment'],
    ['Getty/Acme.', 'fragment'],
    ['http://example.org/polls.', 'fragment'],
    ['EMAIL: desk@example.org.', 'fragment'],
    ['Write to desk@example.org.', 'statement'],
    ['They were told that it would end:', 'statement'],
  ])('%s is a %s', (text, type) => {
    const opening = 'This is the paragraph that opens the text, so that the next is no title.';
    const { sentences } = segmented(`${opening}\n\n${text}`);
    expect(sentences[1]!.type).toBe(type);
  });
});
