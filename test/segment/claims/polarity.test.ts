import { describe, expect, it } from 'vitest';
import { assertion } from '../../../pipeline/segment/claims/assertion.js';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { marked } from './marked.js';

/** A statement of the author, the negations that reach it. */
const ASSERTED: readonly (readonly [string, string])[] = [
  ['<The harvest did not fail>.', 'not'],
  ["<The harvest didn't fail>.", "n't"],
  ['<The harvest didn’t fail>.', 'n’t'],
  ['<The harvest never failed>.', 'never'],
  ['<The bridge is not safe>.', 'not'],
  ['<The dam cannot hold the water>.', 'not'],
  ['<The bridge will not be opened>.', 'not'],
  ['<No agreement was reached>.', 'no'],
  ['<There is no evidence of fraud>.', 'no'],
  ['<The firm has no plans to close the plant>.', 'no'],
  ['<Nobody was hurt>.', 'nobody'],
  ['<The mayor does not and will not pay>.', 'not'],
  ['<They cannot and should not pay>.', 'not'],
  ['<Nothing was found in the cellar>.', 'nothing'],
  ['<None of the drivers was hurt>.', 'none'],
  ['<Neither side won the vote>.', 'neither'],
  ['<Not all members agreed>.', 'not'],
  ['<The firm attacked a ruling by which the court refused its plea>.', ''],
  ['<The dam will be filled slowly, so that the river would not fall>.', ''],
  // what is left open is not denied
  ['<It is not clear whether the harvest failed>.', ''],
  ['<It is not clear that the harvest failed>.', 'not'],
  ['<Not a single house was left>.', 'not'],
  ['<The bridge is no longer safe>.', 'no'],
  ['<The council has no money and no plan>.', 'no'],
  ['<Under no circumstances will the army retreat>.', 'no'],
  ['<The river hardly moved>.', 'hardly'],
  ['<The town no longer supports the plan>.', 'no'],
  ['<The owner has yet to reply>.', 'yet'],
  ['<The money is yet to be found>.', 'yet'],
  ['<Yet the owner came to the town>.', ''],
  ['<The best is yet another bridge>.', ''],
  ['<I doubt that the bridge is safe>.', 'doubt'],
  ['<The doubts of the mayor were heard>.', ''],
  ['<A flood cannot be ruled out>.', ''],
  ['<Although it is not new, the bridge is safe>.', ''],
  ['<If the dam did not break then, it will not break now>.', 'not'],
  ['<The firm was late since the court had yet to rule>.', ''],
  ['<The firm has not paid since the court ruled>.', 'not'],
  // too little to say that there is any
  ['<Few farmers came>.', 'few'],
  ['<Very few of them came>.', 'few'],
  ['<The plan has few friends>.', 'few'],
  ['<There is little hope for the town>.', 'little'],
  ['<The plan does little for the town>.', 'little'],
  ['<The plan does little to help>.', 'little'],
  ['<The council seldom meets>.', 'seldom'],
  ['<The mayor rarely smiles>.', 'rarely'],
  ['<The plan brought nothing or very little to the town>.', 'nothing'],
  ['<He is doing so not because of the dam>.', ''],
  ['<A few farmers came>.', ''],
  ['<Too few farmers came>.', ''],
  ['<The few farmers came>.', ''],
  ['<The rain fell for the next few days>.', ''],
  ['<There is little doubt that the dam is old>.', ''],
  ['<The little bridge was closed>.', ''],
  ['<Little more than a wall was left>.', ''],
  ['<The harvest fell a little>.', ''],
  // with its verb alone, or behind an adverb
  ['<It did not>.', 'not'],
  ['<The farmers cannot simply leave>.', 'not'],
  ['<The farmers did not simply leave>.', ''],
  ['<It has yet to pass a law>.', 'yet'],
  ['<The bridge need not be closed>.', 'not'],
  ['<It is therefore not the dam that leaks>.', 'not'],
  ['<Nor can the farmers pay>.', 'nor'],
  // predicates that imply it
  ['<The town lacks a bridge>.', 'lacks'],
  ['<The lack of a bridge hurt the town>.', ''],
  ['<The town that lacked a bridge was poor>.', ''],
  ['<It is doubtful that the dam is safe>.', 'doubtful'],
  ['<They found a doubtful stone>.', ''],
  ['<The talks failed to produce an agreement>.', 'failed'],
  ['<The firm refused to pay>.', 'refused'],
  ['<The firm is unable to pay its debts>.', 'unable'],
  ['<It is impossible to cross the river>.', 'impossible'],
  ['<The deal is unlikely to survive>.', 'unlikely'],
  // two cancel out
  ['<The firm did not fail to pay>.', 'not fail'],
  // what is not denied
  ['<The harvest failed>.', ''],
  ['<The talks failed in March>.', ''],
  ['<There is no doubt that the bridge is safe>.', ''],
  ['<The deal is not only cheap but also quick>.', ''],
  ['<The team won with no trouble>.', ''],
  ['<The firm got the land for nothing>.', ''],
  ['<The firm that did not pay was closed>.', ''],
  ['<The bridge was closed because nobody paid>.', ''],
  ['<The mayor, who never smiles, laughed>.', ''],
  ['<If the rains fail, the farmers will leave>.', ''],
  ['<The town must act not in words but in deeds>.', ''],
  ['<The unsafe bridge was closed>.', ''],
  ['<The farmers left without a word>.', ''],
  ['<It is no secret that the dam is old>.', ''],
  ['<Olsen, who has not been seen since, is in Norway>.', ''],
];

/** An attribution, polarity and certainty of its content. */
const ATTRIBUTED: readonly (readonly [string, string, string])[] = [
  ['{The mayor} [said] <that taxes would rise>.', 'positive', 'certain'],
  ['{The mayor} [said] <that taxes would not rise>.', 'negative', 'certain'],
  ['{The mayor} [did not say] <that taxes would rise>.', 'positive', 'unknown'],
  ['{The mayor} left without [saying] <that taxes would rise>.', 'positive', 'unknown'],
  ['{The mayor} [did not say] <that taxes would not rise>.', 'negative', 'unknown'],
  ['{The mayor} [never said] <that taxes would rise>.', 'positive', 'unknown'],
  ['{The mayor} has not [said] <that taxes would rise>.', 'positive', 'unknown'],
  ['{The mayor} [does not believe] <that taxes will rise>.', 'negative', 'probable'],
  ['{The mayor} [does not want] <to raise taxes>.', 'negative', 'unknown'],
  ['{The mayor} [does not expect] <taxes to rise>.', 'negative', 'probable'],
  ['{The mayor} [said] <that he left because it was not safe>.', 'positive', 'certain'],
  // who refuses has not done it, which is certain
  ['{He} [declined] <to be named because he was not allowed to speak>.', 'negative', 'certain'],
  ['{The firm} [refused] <to pay>.', 'negative', 'certain'],
  ['{The attorney} [declined] <comment>.', 'negative', 'certain'],
  ['{The board} [declined] <the offer>.', 'positive', 'certain'],
  ['{The mayor} [said] <that because it rained he would not leave>.', 'negative', 'certain'],
  ['The firm was hurt: <old reports>, {it} [noted], <had never been read>.', 'negative', 'certain'],
  ['{The mayor} [said] <the tax was “not fair”>.', 'negative', 'certain'],
  ['{The mayor} [said] <he no longer believes that it is fair>.', 'negative', 'probable'],
  ['{The mayor} [has yet to say] <whether it is fair>.', 'positive', 'unknown'],
  ['{The mayor} [said] <he doubted that taxes would rise>.', 'negative', 'probable'],
  ['{The mayor} [denied] <that taxes would rise>.', 'negative', 'certain'],
  ['{The mayor} [denied] <that taxes would not rise>.', 'positive', 'certain'],
  ['{The mayor} [did not deny] <that taxes would rise>.', 'positive', 'unknown'],
  ['{The mayor} [denies] <a rise of taxes>.', 'negative', 'certain'],
  ['{The mayor} [ruled out] <a rise of taxes>.', 'negative', 'certain'],
  ['{The mayor} [doubts] <that taxes will rise>.', 'negative', 'probable'],
  ['{The mayor} [promised] <not to raise taxes>.', 'negative', 'probable'],
  ['{The mayor} [rejected] <the allegation as “a lie”>.', 'negative', 'certain'],
  ['{The mayor} [dismissed] <reports of a rise>.', 'negative', 'certain'],
  ['<The claims> [were rejected] by {the mayor}.', 'negative', 'certain'],
  ['{The mayor} [did not reject] <the claim>.', 'positive', 'unknown'],
  ['{The mayor} [rejected] <an offer of the firm>.', 'positive', 'certain'],
  ['{The mayor} [dismissed] <the owner of the claim>.', 'positive', 'certain'],
  ['{The mayor} [said] <that the man who did not pay was gone>.', 'positive', 'certain'],
  ['{The mayor}, who did not vote, [said] <that taxes would rise>.', 'positive', 'certain'],
  ["<“I don't think taxes will rise,”> {the mayor} [said].", 'negative', 'probable'],
  ['<“We will not raise taxes,”> {the mayor} [said].', 'negative', 'certain'],
  ['<Nobody> [seems] <to have asked the farmers>.', 'negative', 'probable'],
  ['<Everybody> [seems] <to have asked the farmers>.', 'positive', 'probable'],
  ['<Nor is the dam safe>, {the mayor} [said].', 'negative', 'certain'],
  ['Nowhere does {the mayor} [say] <that it is safe>.', 'positive', 'unknown'],
  ['{Few farmers} [believe] <that it is safe>.', 'negative', 'probable'],
  ['{The mayor} [dismissed] <the findings as prejudice>.', 'negative', 'certain'],
  ['{The mayor} [no longer says] <that it is safe>.', 'positive', 'unknown'],
];

const negations = (rule: string): string =>
  [...rule.matchAll(/polarity=([^;]*)/g)].map(([, word]) => word).join(' ');

describe('polarity', () => {
  it.each(ASSERTED)('%s', (notation, words) => {
    const { reading, attribution } = marked(notation);
    const claim = assertion(reading, attribution.content);
    expect(negations(claim.rule)).toBe(words);
    const odd = words !== '' && words.split(' ').length % 2 === 1;
    expect(claim.polarity).toBe(odd ? 'negative' : 'positive');
  });

  it.each(ATTRIBUTED)('%s', (notation, polarity, certainty) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    expect([claim.polarity, claim.certainty]).toEqual([polarity, certainty]);
  });
});
