import { describe, expect, it } from 'vitest';
import { assertion } from '../../../pipeline/segment/claims/assertion.js';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { marked } from './marked.js';

/** A statement of the author, its certainty, the words that made it so. */
const ASSERTED: readonly (readonly [string, string, string])[] = [
  ['<The harvest failed in May>.', 'certain', ''],
  ['<The harvest will fail>.', 'certain', ''],
  // modals
  ['<The harvest may fail>.', 'possible', 'may'],
  ['<The harvest might fail>.', 'possible', 'might'],
  ['<The harvest could fail>.', 'possible', 'could'],
  ['<The river can flood the town>.', 'possible', 'can'],
  ['<The plan would cut taxes>.', 'possible', 'would'],
  ['<The harvest should be better next year>.', 'probable', 'should'],
  // what is foretold; a demand is put as firmly as with "must"
  ['<The ship should arrive by noon>.', 'probable', 'should'],
  ['<Prices ought to fall next year>.', 'probable', 'ought'],
  ['<The money should be enough for a year>.', 'probable', 'should'],
  ['<The farmers should be able to pay>.', 'probable', 'should'],
  ['<The owner ought to be a rich man>.', 'probable', 'ought'],
  ['<The council should close the bridge>.', 'certain', ''],
  ['<The council ought to close the bridge>.', 'certain', ''],
  ['<The bridge should be closed>.', 'certain', ''],
  ['<The rules should cover the bridge>.', 'certain', ''],
  ['<The council should improve the road>.', 'certain', ''],
  ['<The mayor should have resigned>.', 'certain', ''],
  // a judgement is none the less sure for "would"
  ['<It would be a mistake to close the bridge>.', 'certain', ''],
  ['<To close the bridge would be wrong>.', 'certain', ''],
  ['<The council would be wise to close the bridge>.', 'certain', ''],
  ['<The council would do well to close the bridge>.', 'certain', ''],
  ['<To be clear, the tax would be paid by all>.', 'possible', 'would'],
  ['<It would be a long bridge>.', 'possible', 'would'],
  ['<The driver must have known the road>.', 'probable', 'must'],
  ['<The owner must pay a fine>.', 'certain', ''],
  ['<The dam cannot hold the water>.', 'certain', ''],
  ['<The town is at risk>.', 'certain', ''],
  ['<There is a risk that the dam breaks>.', 'possible', 'risk'],
  ['<The dam may not hold the water>.', 'possible', 'may'],
  ['<The farmers would like to sell their land>.', 'certain', ''],
  ['<The harvest failed in May and again in June>.', 'certain', ''],
  ['<Smoke could be seen from the road>.', 'certain', ''],
  ['<The dam could be hit again>.', 'possible', 'could'],
  // behind the clause of a noun
  ['<The bill that the house passed could be vetoed>.', 'possible', 'could'],
  ['<The silt that still reaches the sea may fall to a tenth>.', 'possible', 'may'],
  ['<The bill that may fail was passed>.', 'certain', ''],
  ['<This is a bill that the house may pass and the king could stop>.', 'certain', ''],
  // adverbs and adjectives
  ['<The harvest probably failed>.', 'probable', 'probably'],
  ['<Perhaps the harvest failed>.', 'possible', 'perhaps'],
  ['<The harvest has possibly failed>.', 'possible', 'possibly'],
  ['<The harvest apparently failed>.', 'probable', 'apparently'],
  ['<The harvest allegedly failed>.', 'unknown', 'allegedly'],
  ['<The harvest is likely to fail>.', 'probable', 'likely'],
  ['<It is likely that the harvest will fail>.', 'probable', 'likely'],
  ['<It is possible that the harvest will fail>.', 'possible', 'possible'],
  ['<The flood is likely due to the rain>.', 'probable', 'likely'],
  ['<The likely cause is a leak>.', 'probable', 'likely'],
  ['<The likeliest explanation is that the dam leaks>.', 'probable', 'likeliest'],
  ['<Dams built in haste tend to leak>.', 'probable', 'tend'],
  ['<The farmers tend to their sheep>.', 'certain', ''],
  ['<Whether the dam will hold is anybody’s guess>.', 'unknown', 'guess'],
  ['<What happens next is unclear>.', 'unknown', 'unclear'],
  ['<The water is unclear>.', 'unknown', 'unclear'],
  ['<Nor can the farmers pay>.', 'certain', ''],
  ['<Not even the mayor could pay>.', 'certain', ''],
  ['<The dam would probably break>.', 'probable', 'probably'],
  ['<Few farmers can pay>.', 'certain', ''],
  ['<A few farmers can pay>.', 'possible', 'can'],
  ['<It is unclear whether the harvest will fail>.', 'unknown', 'unclear'],
  ['<The harvest is unlikely to fail>.', 'probable', 'unlikely'],
  ['<Olsen is a likely candidate>.', 'certain', ''],
  ['<The firm closed a possible source of income>.', 'certain', ''],
  ['<Unless the dam is mended, further floods cannot be ruled out>.', 'unknown', 'not ruled'],
  // verbs and nouns
  ['<The harvest seems to have failed>.', 'probable', 'seems'],
  ['<The harvest appears to be failing>.', 'probable', 'appears'],
  ['<Olsen appeared on the balcony>.', 'certain', ''],
  ['<There is a risk that the harvest will fail>.', 'possible', 'risk'],
  ['<There is a danger that the dam will break>.', 'possible', 'danger'],
  ['<The farmers took the risk>.', 'certain', ''],
  ['<There is a good chance that the dam will break>.', 'possible', 'chance'],
  ['<There is a second chance for the farmers>.', 'certain', ''],
  ['<There is no chance that the dam will break>.', 'certain', ''],
  ['<The council took the chance to speak>.', 'certain', ''],
  ['<The new bridge is expected to open in May>.', 'probable', 'expected'],
  ['<The money is said to be lost>.', 'unknown', 'said'],
  ['<The harvest, it seems, has failed>.', 'probable', 'seems'],
  ['<The harvest has failed, I think>.', 'probable', 'think'],
  ['<I think the harvest will fail>.', 'probable', 'think'],
  // conditions and open questions
  ['<If the rains fail, the farmers will leave>.', 'unknown', 'if'],
  ['<The farmers will leave unless the rains come>.', 'unknown', 'unless'],
  ['<If the rains fail, the farmers may leave>.', 'possible', 'may'],
  ['<As long as the rains come, the farmers will stay>.', 'unknown', 'as long as'],
  ['<The farmers will stay provided that the rains come>.', 'unknown', 'provided that'],
  ['<The firm will pay on condition that the town agrees>.', 'unknown', 'on condition that'],
  ['<The dam is as long as the river>.', 'certain', ''],
  ['<The firm provided that service>.', 'certain', ''],
  ['<Should the rains fail, the farmers will leave>.', 'unknown', 'should'],
  ['<Had the rains failed, the farmers might have left>.', 'possible', 'might'],
  ['<Even if the rains fail, the farmers will stay>.', 'certain', ''],
  ['<Time will tell whether the dam holds>.', 'unknown', 'tell'],
  ['<It remains to be seen whether the dam holds>.', 'unknown', 'remains'],
  ['<It was not immediately clear whether the dam would hold>.', 'unknown', 'not clear'],
  ['<Whether the dam will hold is not yet known>.', 'unknown', 'not known'],
  ['<It is not known who paid for the dam>.', 'unknown', 'not known'],
  ['<The water is not clear>.', 'certain', ''],
  ['<It remains unclear how the dam broke>.', 'unknown', 'unclear'],
  ['<The dam remains closed>.', 'certain', ''],
  ['<A flood cannot be ruled out>.', 'unknown', 'not ruled'],
  ['<The court did not rule on the flood>.', 'certain', ''],
  ['<There is no doubt that the dam is old>.', 'certain', ''],
  ['<Under a plan announced in May, the state would pay for the dam>.', 'possible', 'would'],
  // what stands in another clause does not reach the main one
  ['<The boy, who may be ill, went home>.', 'certain', ''],
  ['<The firm that could not pay was closed>.', 'certain', ''],
  ['<The bridge was closed because it might fall>.', 'certain', ''],
  ['<While the plan may work, the mayor is against it>.', 'certain', ''],
  ['<While the plan works, the mayor may be against it>.', 'possible', 'may'],
  ['<If there is a leak they did not find, it is not a good sign>.', 'unknown', 'if'],
  ['<The farmers can no longer pay>.', 'certain', ''],
  ['<The farmers could no doubt pay>.', 'possible', 'could'],
  ['<None of the farmers could be reached>.', 'certain', ''],
  ['<Neither side can pay>.', 'certain', ''],
  ['<No doubt the dam could break>.', 'possible', 'could'],
  ['<With no farmer there, the dam could break>.', 'possible', 'could'],
  // approximators tell how exact a figure is, not how sure the source
  ['<About 300 people came>.', 'certain', ''],
  ['<Nearly 40 houses burned down>.', 'certain', ''],
];

/** An attribution, the certainty of its content, the words that made it so. */
const ATTRIBUTED: readonly (readonly [string, string, string])[] = [
  ['{The mayor} [said] <that the dam had burst>.', 'certain', ''],
  ['{The mayor} [said]: <“It would burst.”>', 'possible', 'would'],
  ['{The mayor} [said] <the dam “would burst”>.', 'certain', ''],
  ['{I} [understand] <the fear>.', 'certain', ''],
  ['{Police} [reportedly filed] <a case against the mayor>.', 'unknown', 'reportedly'],
  ['{The court} [held] <that it is safe>.', 'certain', ''],
  ['{The mayor} [has long held] <that it is safe>.', 'probable', 'hold'],
  ['{The mayor} [wants to stress] <that it is safe>.', 'certain', ''],
  ['{The mayor} [wants] <to stress that it is safe>.', 'unknown', 'want'],
  ['{The mayor} [said] <that the dam would burst>.', 'certain', ''],
  ['{The mayor} [said] <that the dam might burst>.', 'possible', 'might'],
  ['{The mayor} [said] <that the dam would probably burst>.', 'probable', 'probably'],
  ['{The mayor} [knows] <that the dam is old>.', 'certain', ''],
  ['{The mayor} [believes] <that the dam is old>.', 'probable', 'believe'],
  ['{The mayor} [thinks] <that the dam may burst>.', 'possible', 'may'],
  ['{The mayor} [fears] <that the dam will burst>.', 'possible', 'fear'],
  ['{The mayor} [hopes] <that the dam will hold>.', 'unknown', 'hope'],
  ['{The mayor} [asked] <whether the dam was old>.', 'unknown', 'whether'],
  ['{The mayor} [plans] <to repair the dam>.', 'probable', 'plan'],
  ['{The mayor} [urged] <the farmers to leave>.', 'unknown', 'urge'],
  ['{The mayor} [did not say] <that the dam would burst>.', 'unknown', 'not say'],
  ['{No one} [said] <that the dam would burst>.', 'unknown', 'no say'],
  ['{The mayor} [did not deny] <that the dam was old>.', 'unknown', 'not deny'],
  ['{The mayor} [denied] <that the dam was old>.', 'certain', ''],
  ['<“I think the dam is old,”> {the mayor} [said].', 'probable', 'think'],
  // "would" in somebody's own words is a condition, not the past of "will"
  ['<“The dam would burst,”> {the mayor} [said].', 'possible', 'would'],
  ['<“I would say that the dam is old,”> {the mayor} [said].', 'certain', ''],
  ['<“I would like to leave,”> {the mayor} [said].', 'certain', ''],
  ['{The mayor} [said] <the dam “would never burst”>.', 'certain', ''],
  ['“{He} [told] me <it would burst>,” the mayor said.', 'certain', ''],
  // what is ordered is not yet so
  ['{The court} [ordered] <the owner of the dam to leave>.', 'unknown', 'order'],
  ['{The court} [ordered] <a new trial>.', 'certain', ''],
  // what the source holds itself
  ['{The mayor} [said] <he believes that the dam may burst>.', 'possible', 'may'],
  ['{The mayor} [said] <he expects prices to fall>.', 'probable', 'expects'],
  ['{The mayor} [said] <she hoped the dam would hold>.', 'unknown', 'hoped'],
  ['{The mayor} [said] <the engineer believes that the dam may burst>.', 'probable', 'believes'],
  // a passive without a source
  ['<He> [is said] <to be ill>.', 'unknown', 'said'],
  ['<The firm> [is understood] <to be in talks>.', 'probable', 'understood'],
  ['<The first leak> [was reported] in May.', 'certain', ''],
  ['<The dam> [was said] by {the mayor} <to be safe>.', 'certain', ''],
  // what somebody is told to do
  ['{The mayor} [told] <the farmers to leave>.', 'unknown', 'tell'],
  ['{The mayor} [warned] the farmers <not to go home>.', 'unknown', 'warn'],
  ['{The mayor} [told] <the farmers that they had to leave>.', 'certain', ''],
  ['{The mayor} [warned] <of floods to come>.', 'certain', ''],
  // what stands behind "who" or "that" of a noun does not reach the main clause
  ['{The mayor} [said] <that the man who may have done it was gone>.', 'certain', ''],
  ['{The mayor} [said] <that the plan that could cost millions was ready>.', 'certain', ''],
  ['{The mayor} [said] <that the man who had done it might be gone>.', 'possible', 'might'],
];

function certainty(rule: string): string {
  return /certainty=([^;]*)/.exec(rule)?.[1] ?? '';
}

describe('certainty', () => {
  it.each(ASSERTED)('%s', (notation, level, words) => {
    const { reading, attribution } = marked(notation);
    const claim = assertion(reading, attribution.content);
    expect([claim.certainty, certainty(claim.rule)]).toEqual([level, words]);
  });

  it.each(ATTRIBUTED)('%s', (notation, level, words) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    expect([claim.certainty, certainty(claim.rule)]).toEqual([level, words]);
  });

  it.each([
    ['<About 300 people came>.', 'about'],
    ['<Nearly 40 houses burned down>.', 'nearly'],
    ['<The firm paid about $3 million>.', 'about'],
    ['<The film is about a farmer>.', ''],
    ['<Some farmers left>.', ''],
  ])('names the approximator of %s', (notation, word) => {
    const { reading, attribution } = marked(notation);
    const { rule } = assertion(reading, attribution.content);
    expect(/approximator=(\w+)/.exec(rule)?.[1] ?? '').toBe(word);
  });
});
