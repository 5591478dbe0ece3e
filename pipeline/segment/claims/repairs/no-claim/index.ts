import type { Repair } from '../repair.js';
import { acted } from './acted.js';
import { anothers } from './anothers.js';
import { demanded } from './demanded.js';
import { headline } from './headline.js';
import { imperative } from './imperative.js';
import { interrogative } from './interrogative.js';
import { noCue } from './no-cue.js';
import { nothingSaid } from './nothing-said.js';
import { ownClause } from './own-clause.js';

/** What reports no claim, so that the attribution goes. */
export const NO_CLAIM: readonly Repair[] = [
  nothingSaid,
  noCue,
  imperative,
  demanded,
  acted,
  headline,
  interrogative,
  anothers,
  ownClause,
];
