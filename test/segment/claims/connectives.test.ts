import { describe, expect, it } from 'vitest';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { fullClaims } from './helpers.js';
import { marked } from './marked.js';

/** A statement, the connective of each claim that the author makes in it. */
const ASSERTED: readonly (readonly [string, readonly string[]])[] = [
  // contrast
  ['However, the bridge was closed.', ['Comparison.Contrast:however']],
  ['The bridge, however, was closed.', ['Comparison.Contrast:however']],
  ['But the bridge was closed.', ['Comparison.Contrast:but']],
  ['By contrast, the road was open.', ['Comparison.Contrast:by contrast']],
  ['On the other hand, the road was open.', ['Comparison.Contrast:on the other hand']],
  ['The road was open, but the bridge was closed.', ['', 'Comparison.Contrast:but']],
  ['While the road was open, the bridge was closed.', ['Comparison.Contrast:while']],
  // concession
  ['Although it rained, the bridge was open.', ['Comparison.Concession:although']],
  ['Even though it rained, the bridge was open.', ['Comparison.Concession:even though']],
  ['Despite the rain, the bridge was open.', ['Comparison.Concession:despite']],
  ['Nevertheless, the bridge was open.', ['Comparison.Concession:nevertheless']],
  ['Still, the bridge was open.', ['Comparison.Concession:still']],
  // cause
  ['Therefore, the bridge was closed.', ['Contingency.Cause:therefore']],
  ['Thus, the bridge was closed.', ['Contingency.Cause:thus']],
  ['Accordingly, the bridge was closed.', ['Contingency.Cause:accordingly']],
  ['As a result, the bridge was closed.', ['Contingency.Cause:as a result']],
  ['Because the river rose, the bridge was closed.', ['Contingency.Cause:because']],
  ['Since the bridge is old, it was closed.', ['Contingency.Cause:since']],
  ['So the bridge was closed.', ['Contingency.Cause:so']],
  ['The river rose, so the bridge was closed.', ['', 'Contingency.Cause:so']],
  ['The bridge was therefore closed.', ['Contingency.Cause:therefore']],
  // condition
  ['If it rains, the bridge will close.', ['Contingency.Condition:if']],
  ['Unless it rains, the bridge will open.', ['Contingency.Condition:unless']],
  ['In case of rain, the bridge will close.', ['Contingency.Condition:in case of']],
  ['Unless these steps are taken, the gap could grow.', ['Contingency.Condition:unless']],
  ['Had it rained, the bridge would have closed.', ['Contingency.Condition:had']],
  ['Should the talks fail, prices will rise.', ['Contingency.Condition:should']],
  // behind the main clause
  ['The bridge will close if it rains.', ['Contingency.Condition:if']],
  ['The bridge may close unless the town pays.', ['Contingency.Condition:unless']],
  ['The bridge was closed because the river rose.', ['Contingency.Cause:because']],
  ['The bridge was open although it rained.', ['Comparison.Concession:although']],
  ['The bridge was open even though it rained.', ['Comparison.Concession:even though']],
  ['The bridge was kept open, whereas the road was closed.', ['Comparison.Contrast:whereas']],
  ['The bridge may fall, since it is old.', ['Contingency.Cause:since']],
  ['The bridge has been closed since it broke.', ['']],
  // conclusion
  ['In conclusion, the bridge is too old.', ['Expansion.Conclusion:in conclusion']],
  ['Summing up, the bridge is too old.', ['Expansion.Conclusion:summing up']],
  ['In short, the bridge is too old.', ['Expansion.Conclusion:in short']],
  // enumerators
  ['First, the bridge is too old.', ['Expansion.Enumeration:first']],
  ['Second, the road is too narrow.', ['Expansion.Enumeration:second']],
  ['Third, of all towns ours is the poorest.', ['Expansion.Enumeration:third']],
  ['Finally, the bridge is too old.', ['Expansion.Enumeration:finally']],
  // expansion and time
  ['Moreover, the bridge is too old.', ['Expansion.Conjunction:moreover']],
  ['For example, the bridge at Orle is too old.', ['Expansion.Instantiation:for example']],
  ['Meanwhile, the bridge was closed.', ['Temporal.Synchronous:meanwhile']],
  ['After the war ended, the bridge was closed.', ['Temporal.Asynchronous:after']],
  ['Prices fell, and the council met again.', ['', 'Expansion.Conjunction:and']],
  // more of each
  ['Owing to the rain, the bridge was closed.', ['Contingency.Cause:owing to']],
  ['Thanks to the rain, the bridge was closed.', ['Contingency.Cause:thanks to']],
  ['Given that it is old, the bridge was closed.', ['Contingency.Cause:given that']],
  ['In contrast, the road was open.', ['Comparison.Contrast:in contrast']],
  ['That said, the bridge is old.', ['Comparison.Concession:that said']],
  ['Even so, the bridge was open.', ['Comparison.Concession:even so']],
  ['In spite of the rain, the bridge was open.', ['Comparison.Concession:in spite of']],
  ['Admittedly, the bridge is old.', ['Comparison.Concession:admittedly']],
  ['Provided that it rains, the bridge will close.', ['Contingency.Condition:provided that']],
  ['As long as it rains, the bridge will stay closed.', ['Contingency.Condition:as long as']],
  ['Otherwise, the bridge will close.', ['Contingency.Condition:otherwise']],
  ['In the end, the bridge was closed.', ['Expansion.Conclusion:in the end']],
  ['To sum up, the bridge is too old.', ['Expansion.Conclusion:to sum up']],
  ['Overall, the bridge is too old.', ['Expansion.Conclusion:overall']],
  ['To begin with, the bridge is too old.', ['Expansion.Enumeration:to begin with']],
  ['Last but not least, the bridge is too old.', ['Expansion.Enumeration:last but not least']],
  ['Instead, the bridge was closed.', ['Expansion.Substitution:instead']],
  ['Rather than repair the bridge, the town closed it.', ['Expansion.Substitution:rather than']],
  ['Apart from the bridge, the town is in good repair.', ['Expansion.Exception:apart from']],
  ['In other words, the bridge is too old.', ['Expansion.Equivalence:in other words']],
  ['That is, the bridge is too old.', ['Expansion.Equivalence:that is']],
  ['In fact, the bridge is too old.', ['Expansion.Level-of-detail:in fact']],
  ['Furthermore, the bridge is too old.', ['Expansion.Conjunction:furthermore']],
  ['Likewise, the road was closed.', ['Comparison.Similarity:likewise']],
  ['As soon as it rained, the bridge was closed.', ['Temporal.Asynchronous:as soon as']],
  ['In order to save money, the town closed the bridge.', ['Contingency.Purpose:in order to']],
  // between commas
  ['Today, by contrast, the road is open.', ['Comparison.Contrast:by contrast']],
  ['The bridge at Orle, for example, is too old.', ['Expansion.Instantiation:for example']],
  // the same words, but no connectives
  ['That road, then, was closed.', ['']],
  ['The mayor who left because he was ill was back.', ['']],
  ['The mayor had the bridge closed.', ['']],
  ['The bridge lasted after all.', ['']],
  ['The town paid a given sum.', ['']],
  ['Otherwise known as Old Bess, the bridge is a ruin.', ['']],
  ['First Minister Nora Hale opened the bridge.', ['']],
  ['Third parties lost the vote.', ['']],
  ['Since 2010 the bridge has been closed.', ['']],
  ['After the war the bridge was closed.', ['']],
  ['So many people came that the hall was full.', ['']],
  ['The owner was wrong. So was the mayor.', ['', '']],
  ['Yet another bridge was closed.', ['']],
  ['Still waters fill the old quarry.', ['']],
  ['The bridge was closed.', ['']],
];

/** An attribution and the connective of its claim. */
const ATTRIBUTED: readonly (readonly [string, string])[] = [
  ['However, {the mayor} [said] <that the bridge was closed>.', 'Comparison.Contrast:however'],
  ['As {the mayor} [has said], <the bridge is closed>.', ''],
  [
    '{The mayor} opened the road and [promised] <that the bridge would follow>.',
    'Expansion.Conjunction:and',
  ],
  ['{The mayor}, however, [said] <that the bridge was closed>.', 'Comparison.Contrast:however'],
  ['{The mayor} [also said] <that the bridge was closed>.', 'Expansion.Conjunction:also'],
  ['Thus, {the mayor} [said] <that the bridge was closed>.', 'Contingency.Cause:thus'],
  [
    'The road was open, but {the mayor} [said] <that the bridge was closed>.',
    'Comparison.Contrast:but',
  ],
  ['{The mayor} [said] <that if it rained the bridge would close>.', 'Contingency.Condition:if'],
  [
    '{The mayor} [said] <that because of the rain the bridge was closed>.',
    'Contingency.Cause:because of',
  ],
  ['{The mayor} [said] <that the bridge was closed>.', ''],
  ['{The mayor} [noted], however, <that the bridge was closed>.', 'Comparison.Contrast:however'],
  ['{Hall, also a farmer,} [said] <that the bridge was closed>.', ''],
  [
    '{The mayor} [said] <that the bridge was closed because the river rose>.',
    'Contingency.Cause:because',
  ],
  [
    'However, {the mayor} [said] <that the bridge was closed because the river rose>.',
    'Comparison.Contrast:however',
  ],
  ['{The mayor} [said]: <“The bridge is old. It was closed because the river rose.”>', ''],
  ['{The mayor} [did not know] <if the bridge was closed>.', ''],
  // questions and amounts join nothing
  ['{The mayor} [did not say] <when the bridge would open>.', ''],
  ['{The mayor} [asked] <if the bridge would open>.', ''],
  ['{The mayor} [said] <when it rained, the bridge was closed>.', 'Temporal.Synchronous:when'],
  ['{The mayor} [concedes] <as much>.', ''],
  ['{The mayor} [said] <as it rained, the bridge was closed>.', 'Temporal.Synchronous:as'],
  ['First, {the mayor} [said] <that the bridge was closed>.', 'Expansion.Enumeration:first'],
  [
    'Although {the mayor} [said] <that the bridge was open>, the drivers waited.',
    'Comparison.Concession:although',
  ],
  ['Although the drivers waited, {the mayor} [said] <that the bridge was closed>.', ''],
];

describe('connectives', () => {
  it.each(ASSERTED)('%s', (text, connectives) => {
    const [, ...claims] = fullClaims(`The council met on Monday.\n\n${text}`);
    expect(claims.map(({ connective }) => connective)).toEqual(connectives);
  });

  it.each(ATTRIBUTED)('%s', (notation, connective) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    expect(claim.connective).toBe(connective);
    const words = connective.split(':')[1];
    if (words) expect(claim.rule).toContain(`connective=${words}`);
  });
});
