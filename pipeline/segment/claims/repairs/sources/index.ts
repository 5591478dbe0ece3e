import type { Repair } from '../repair.js';
import { accordingSource } from './according-source.js';
import { agent } from './agent.js';
import { asideIn } from './aside-in.js';
import { between } from './between.js';
import { cutSubject } from './cut-subject.js';
import { foundInPart } from './found-in-part.js';
import { inverted } from './inverted.js';
import { leadingAdverb } from './leading-adverb.js';
import { leadingTime } from './leading-time.js';
import { listener } from './listener.js';
import { misplaced } from './misplaced.js';
import { nounOpening } from './noun-opening.js';
import { quotedAs } from './quoted-as.js';
import { relativeSubject } from './relative-subject.js';
import { released } from './released.js';
import { saidThrough } from './said-through.js';
import { sharedSource } from './shared-source.js';
import { sourceRunsOn } from './source-runs-on.js';
import { spokenTo } from './spoken-to.js';
import { subject } from './subject.js';
import { toldTo } from './told-to.js';
import { tornSource } from './torn-source.js';
import { vote } from './vote.js';
import { when } from './when.js';
import { withSubject } from './with-subject.js';

/** Who speaks. A shared source is that of another attribution, so the others come before it. */
export const SOURCES: readonly Repair[] = [
  agent,
  quotedAs,
  misplaced,
  inverted,
  foundInPart,
  between,
  subject,
  relativeSubject,
  tornSource,
  accordingSource,
  sourceRunsOn,
  when,
  released,
  cutSubject,
  leadingAdverb,
  leadingTime,
  nounOpening,
  asideIn,
  withSubject,
  sharedSource,
  toldTo,
  listener,
  spokenTo,
  saidThrough,
  vote,
];
