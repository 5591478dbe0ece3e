import { describe, expect, it } from 'vitest';
import { readCue } from '../../../pipeline/segment/claims/qualifiers/cue.js';
import { marked } from './marked.js';

/** Text with its attribution, lemma of the cue, its class. */
const TABLE: readonly (readonly [string, string, string])[] = [
  // verbs of saying, in all forms
  ['{The minister} [said] <that taxes would rise>.', 'say', 'statement'],
  ['{The minister} [says] <taxes will rise>.', 'say', 'statement'],
  ['{The minister} [has repeatedly said] <that taxes will rise>.', 'say', 'statement'],
  ['{The minister} [also said] <that taxes would rise>.', 'say', 'statement'],
  ['{The minister} [did not say] <that taxes would rise>.', 'say', 'statement'],
  ['<Taxes would rise>, [added] {the minister}.', 'add', 'statement'],
  ['{The minister} [was quoted as saying] <that taxes would rise>.', 'quote', 'statement'],
  ['<The plan> [was criticised by] {the mayor}.', 'criticise', 'statement'],
  ['{The mayor} [accused] <the firm of fraud>.', 'accuse', 'statement'],
  ['{The mayor} [told] reporters <that the bridge was safe>.', 'tell', 'statement'],
  ['{The mayor} left, [insisting] <that the bridge was safe>.', 'insist', 'statement'],
  ['{The mayor} [tweeted] <that the bridge was safe>.', 'tweet', 'statement'],
  ['{The mayor} [wrote] <that the bridge was safe>.', 'write', 'statement'],
  ['{The mayor} [pointed out] <that the bridge was safe>.', 'point out', 'statement'],
  ['{The union} [called for] <a strike>.', 'call for', 'statement'],
  ['{The union} [called on] <drivers to strike>.', 'call on', 'statement'],
  ['{The mayor} [made clear] <that the bridge would stay>.', 'make clear', 'statement'],
  ['{The lawyer} [ruled out] <a settlement>.', 'rule out', 'statement'],
  ['{The mayor} [denied] <that the bridge was unsafe>.', 'deny', 'statement'],
  ['{The mayor} [asked] <whether the bridge was safe>.', 'ask', 'statement'],
  ['{The mayor} [urged] <the drivers to wait>.', 'urge', 'statement'],
  ['{The mayor} [suggested] <that the drivers wait>.', 'suggest', 'statement'],
  ['{The mayor} [lauded] <the plan>.', 'laud', 'statement'],
  ['{The mayor} came, [underscoring] <the plan>.', 'underscore', 'statement'],
  ['{The mayor} [shares] <the view of the minister>.', 'share', 'statement'],
  ['{The council} [passed] <a law on taxes>.', 'pass', 'decree'],
  ['{The mayor} [washed] <the bridge>.', 'wash', 'other'],
  ['{The mayor} [has ruled] <that out>.', 'rule out', 'statement'],
  ['{The court} [ruled] <that out of fear>.', 'rule', 'decree'],
  // nouns, with and without the verb that carries them
  ['{The minister} repeated his [claim] <that taxes would rise>.', 'claim', 'statement'],
  ['{The minister} [made the claim] <that taxes would rise>.', 'claim', 'statement'],
  ['{The minister} [issued a warning] <that taxes would rise>.', 'warning', 'statement'],
  ['{The ministry} published [a statement] <that the bridge was safe>.', 'statement', 'statement'],
  ["{The bank}'s [prediction] <that prices would rise> was right.", 'prediction', 'belief'],
  ['{The mayor} [expressed hope] <that the strike would end>.', 'hope', 'intention'],
  ['{The mayor} [made a promise] <to repair the bridge>.', 'promise', 'intention'],
  ['{The mayor} [has no plans] <to close the bridge>.', 'plan', 'intention'],
  ["{Norway}'s [main concern] is <that prices will rise>.", 'concern', 'belief'],
  // according to, in the words of, for, marks
  ['[According to] {the report}, <the bridge was never inspected>.', 'according to', 'statement'],
  ['<The bridge was never inspected>, [according to] {the report}.', 'according to', 'statement'],
  ['In {the mayor}’s [view], <the bridge must close>.', 'view', 'belief'],
  ['From {the mayor}’s [point of view], <the bridge must close>.', 'point of view', 'belief'],
  ['[For] {Olsen}, <the bridge is a symbol>.', 'for', 'belief'],
  ['{Poll}[:] <voters want a new bridge>.', ':', 'statement'],
  ['<The bridge> is [reportedly] <unsafe>.', 'reportedly', 'statement'],
  ['<The bridge> [allegedly] <failed a test>.', 'allegedly', 'statement'],
  // beliefs, knowledge and attitudes
  ['{Experts} [believe] <that the bridge is unsafe>.', 'believe', 'belief'],
  ['{Many} [thought] <the bridge would fall>.', 'think', 'belief'],
  ['{The mayor} [knew] <that the bridge was unsafe>.', 'know', 'belief'],
  ['{The mayor} [is convinced] <that the bridge is safe>.', 'convinced', 'belief'],
  ['{The drivers} [fear] <that the bridge will close>.', 'fear', 'belief'],
  ['{The drivers} [are worried] <that the bridge will close>.', 'worried', 'belief'],
  ['{Analysts} [expect] <prices to fall>.', 'expect', 'belief'],
  ['{The drivers} [doubt] <that the bridge will open>.', 'doubt', 'belief'],
  ['{The union} [opposes] <the plan>.', 'oppose', 'belief'],
  ['{The union} [supports] <the plan>.', 'support', 'belief'],
  ['{The mayor} [regretted] <that the bridge was closed>.', 'regret', 'belief'],
  ['{The ministry} [rejected criticism] <that the dam is old>.', 'reject criticism', 'statement'],
  ['{The ministry} [rejected] <the plan>.', 'reject', 'statement'],
  // intentions
  ['{The firm} [plans] <to build a bridge>.', 'plan', 'intention'],
  ['{The firm} [wants] <to build a bridge>.', 'want', 'intention'],
  ['{The firm} [would like] <to build a bridge>.', 'would like', 'intention'],
  ['{The firm} [promised] <to build a bridge>.', 'promise', 'intention'],
  ['{The union} [threatened] <to strike>.', 'threaten', 'intention'],
  ['{The firm} [refused] <to pay>.', 'refuse', 'intention'],
  ['{The firm} [hopes] <to open in May>.', 'hope', 'intention'],
  ['{The firm} [intends] <to open in May>.', 'intend', 'intention'],
  // decrees
  ['{The court} [ruled] <that the bridge must close>.', 'rule', 'decree'],
  ['{The Court of Orle} [held] <that the bridge must close>.', 'hold', 'decree'],
  ['{Lord Justice Abara} [held] <that the bridge must close>.', 'hold', 'decree'],
  ['{The judge, dissenting,} [held] <that the bridge must close>.', 'hold', 'decree'],
  ['{The court reporter} [holds] <that the bridge must close>.', 'hold', 'belief'],
  ['{The owner of the court} [holds] <that the bridge must close>.', 'hold', 'belief'],
  ['{The court} [ordered] <the firm to pay>.', 'order', 'decree'],
  ['{The law} [forbids] <smoking in schools>.', 'forbid', 'decree'],
  ['{The council} [decided] <that the bridge would close>.', 'decide', 'decree'],
  ['{The rules} [require] <that visitors sign in>.', 'require', 'decree'],
  // perception
  ['{The driver} [saw] <that the bridge was open>.', 'see', 'perception'],
  ['{The inquiry} [found] <that the bridge was unsafe>.', 'find', 'perception'],
  ['{The survey} [shows] <that prices fell>.', 'show', 'perception'],
  ['{The paper} [has learned] <that the bridge will close>.', 'learn', 'perception'],
  ['{The driver} [heard] <that the bridge was closed>.', 'hear', 'perception'],
  ['{Historians} [have long been divided over] <the role of the bank>.', 'divide', 'other'],
  // with what is answered
  ['{Others} [contest] <the claim>.', 'contest claim', 'statement'],
  ['{The heirs} [contested] <the will>.', 'contest', 'other'],
  // a form that is no cue by itself keeps its lemma and the class other
  ['{The mayor} [walks] <the dog to the bridge>.', 'walk', 'other'],
  ['{The mayor} [opened] <the new bridge>.', 'open', 'other'],
];

describe('lemma and class of a cue', () => {
  it.each(TABLE)('%s', (notation, lemma, cueClass) => {
    const { reading, attribution } = marked(notation);
    const cue = readCue(reading, attribution);
    expect([cue.lemma, cue.class]).toEqual([lemma, cueClass]);
  });

  it('has a statement where a quotation has no cue', () => {
    const { reading, attribution } = marked('<“The bridge is safe.”>');
    expect(readCue(reading, attribution)).toMatchObject({ lemma: '', class: 'statement' });
  });
});
