import type { Attribution } from '../attribution.js';
import type { Reading } from '../reading.js';
import { accordingBehind } from './according-behind.js';
import { accordingSubject } from './according-subject.js';
import { afterColon } from './after-colon.js';
import { afterNor } from './after-nor.js';
import { agent } from './agent.js';
import { anothers } from './anothers.js';
import { apposition } from './apposition.js';
import { asExpected } from './as-expected.js';
import { asNoted } from './as-noted.js';
import { asNotedBetween } from './as-noted-between.js';
import { asSource } from './as-source.js';
import { asideIn } from './aside-in.js';
import { behindSemicolon } from './behind-semicolon.js';
import { behindTime } from './behind-time.js';
import { between } from './between.js';
import { bothSides } from './both-sides.js';
import { charge } from './charge.js';
import { clauseOfOther } from './clause-of-other.js';
import { clauseOfWho } from './clause-of-who.js';
import { compared } from './compared.js';
import { complements } from './complements.js';
import { condition } from './condition.js';
import { cutShort } from './cut-short.js';
import { cutSubject } from './cut-subject.js';
import { firstPerson } from './first-person.js';
import { fromTheStart } from './from-the-start.js';
import { gerundSubject } from './gerund-subject.js';
import { headline } from './headline.js';
import { imperative } from './imperative.js';
import { inserted } from './inserted.js';
import { interrogative } from './interrogative.js';
import { interrupter } from './interrupter.js';
import { inverted } from './inverted.js';
import { items } from './items.js';
import { leadingAdverb } from './leading-adverb.js';
import { leadingTime } from './leading-time.js';
import { listed } from './listed.js';
import { listener } from './listener.js';
import { loneComma } from './lone-comma.js';
import { mainVerb } from './main-verb.js';
import { misplaced } from './misplaced.js';
import { namedBehind } from './named-behind.js';
import { namedBetween } from './named-between.js';
import { neitherNor } from './neither-nor.js';
import { newClause } from './new-clause.js';
import { newSource } from './new-source.js';
import { noCue } from './no-cue.js';
import { noGap } from './no-gap.js';
import { noLonger } from './no-longer.js';
import { nothingSaid } from './nothing-said.js';
import { nounOpening } from './noun-opening.js';
import { numbered } from './numbered.js';
import { opening } from './opening.js';
import { ownClause } from './own-clause.js';
import { ownName } from './own-name.js';
import { proContent } from './pro-content.js';
import { quotedAs } from './quoted-as.js';
import { reflexive } from './reflexive.js';
import { rejoinder } from './rejoinder.js';
import { relativeObject } from './relative-object.js';
import { relativeSubject } from './relative-subject.js';
import { released } from './released.js';
import type { Repair } from './repair.js';
import { saidThrough } from './said-through.js';
import { sameSubject } from './same-subject.js';
import { secondAccusation } from './second-accusation.js';
import { secondVerb } from './second-verb.js';
import { sharedSource } from './shared-source.js';
import { sourceClause } from './source-clause.js';
import { sourceRunsOn } from './source-runs-on.js';
import { spokenTo } from './spoken-to.js';
import { subject } from './subject.js';
import { thatBehind } from './that-behind.js';
import { toldSubject } from './told-subject.js';
import { toldTo } from './told-to.js';
import { topic } from './topic.js';
import { tornSource } from './torn-source.js';
import { trailingAs } from './trailing-as.js';
import { trailingDay } from './trailing-day.js';
import { untilColon } from './until-colon.js';
import { vote } from './vote.js';
import { wasAsked } from './was-asked.js';
import { whatIs } from './what-is.js';
import { when } from './when.js';
import { wholeClause } from './whole-clause.js';
import { wholeSubject } from './whole-subject.js';
import { without } from './without.js';

/**
 * What the models get wrong in constructions that the order of words settles: first what is no claim,
 * then sources (a shared one is that of another attribution, so the others come before it), then the
 * edges of contents.
 */
const REPAIRS: readonly Repair[] = [
  nothingSaid,
  noCue,
  imperative,
  gerundSubject,
  headline,
  topic,
  interrogative,
  compared,
  wasAsked,
  anothers,
  when,
  ownClause,
  agent,
  toldSubject,
  quotedAs,
  afterNor,
  misplaced,
  inverted,
  namedBetween,
  interrupter,
  inserted,
  between,
  neitherNor,
  subject,
  relativeSubject,
  tornSource,
  asSource,
  sourceClause,
  sourceRunsOn,
  released,
  ownName,
  namedBehind,
  cutSubject,
  leadingAdverb,
  noLonger,
  leadingTime,
  trailingDay,
  nounOpening,
  asideIn,
  reflexive,
  sharedSource,
  toldTo,
  listener,
  spokenTo,
  saidThrough,
  vote,
  opening,
  whatIs,
  fromTheStart,
  clauseOfOther,
  asNoted,
  asNotedBetween,
  asExpected,
  condition,
  afterColon,
  wholeSubject,
  untilColon,
  clauseOfWho,
  relativeObject,
  noGap,
  cutShort,
  wholeClause,
  accordingSubject,
  behindTime,
  bothSides,
  apposition,
  charge,
  complements,
  without,
  listed,
  secondVerb,
  secondAccusation,
  sameSubject,
  firstPerson,
  newClause,
  newSource,
  accordingBehind,
  behindSemicolon,
  thatBehind,
  items,
  numbered,
  loneComma,
  rejoinder,
  mainVerb,
  trailingAs,
  proContent,
];

/** The attributions of a document, each mended by all repairs in order. */
export function repaired(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  let all = attributions;
  if (all.length === 0) return all;
  for (const repair of REPAIRS) {
    let mended: Attribution[] | undefined;
    for (let k = 0; k < all.length; k++) {
      const one = repair(reading, all[k]!, all);
      if (one !== all[k]) mended ??= all.slice(0, k);
      if (mended === undefined || one === undefined) continue;
      if ('rule' in one) mended.push(one);
      else mended.push(...one);
    }
    all = mended ?? all;
  }
  return all;
}
