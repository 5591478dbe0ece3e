import type { Repair } from '../repair.js';
import { afterColon } from './after-colon.js';
import { asNoted } from './as-noted.js';
import { behindTime } from './behind-time.js';
import { bothSides } from './both-sides.js';
import { clauseOfWho } from './clause-of-who.js';
import { condition } from './condition.js';
import { fromTheStart } from './from-the-start.js';
import { goesOn, nounGoesOn } from './goes-on.js';
import { items } from './items.js';
import { loneComma } from './lone-comma.js';
import { newClause } from './new-clause.js';
import { noGap } from './no-gap.js';
import { numbered } from './numbered.js';
import { opening } from './opening.js';
import { proContent } from './pro-content.js';
import { rejoinder } from './rejoinder.js';
import { relativeObject } from './relative-object.js';
import { secondCue } from './second-cue.js';
import { secondVerb } from './second-verb.js';
import { atColon, atNewSource, atSecondVerb, atTeller, untilOther } from './until-other.js';
import { whatIs } from './what-is.js';
import { wholeSubject } from './whole-subject.js';
import { without } from './without.js';

/** Where what is said begins and ends. */
export const CONTENTS: readonly Repair[] = [
  opening,
  whatIs,
  fromTheStart,
  asNoted,
  condition,
  afterColon,
  wholeSubject,
  untilOther(atColon),
  clauseOfWho,
  relativeObject,
  noGap,
  behindTime,
  bothSides,
  goesOn,
  without,
  secondVerb,
  secondCue,
  untilOther(atSecondVerb),
  newClause,
  untilOther(atNewSource, atTeller),
  nounGoesOn, // behind newClause, which would end it
  items,
  numbered,
  loneComma,
  rejoinder,
  proContent,
];
