import { words } from './words.js';

export const FUTURE_MODALS = words("will would shall 'll ’ll wo should may must might can ca");
/** Participles and adjectives that put an event ahead: "is scheduled for Friday", "due Friday". */
export const AHEAD = words('scheduled due planned expected slated effective until till payable');
/** Verbs whose object lies ahead, in the past tense too: "planned a rally in Oslo on Friday". */
export const PLANNED = words('planned scheduled slated');
/** Words that govern an infinitive which lies ahead: "agreed to meet", "is to meet", "likely to". */
export const PLANNING = words(
  `plan plans planned planning agree agrees agreed expect expects expected schedule scheduled due set
  slated going is are was were be want wants wanted hope hopes hoped intend intends intended refuse
  refuses refused ordered asked urged invited called ready likely about continue continues decided
  decide decision vowed vow pledged promised promise threatened prepared preparing have has had need
  needs needed try tries trying seek seeks required supposed bound unlikely due deadline`,
);
/** Events of a timetable, told in the present tense: "they meet Monday", "the trial opens Friday". */
export const TIMETABLE = words(
  `meet meets open opens begin begins start starts leave leaves arrive arrives depart departs vote
  votes play plays face faces host hosts resume resumes end ends expire expires close closes travel
  travels visit visits return returns reopen reopens reconvene reconvenes restart restarts head heads speak speaks testify testifies appear appears
  address addresses deliver delivers gather gathers convene convenes launch launches premiere premieres debate debates hold holds go goes run runs kick kicks
  airs screens debuts concludes wraps takes take turns retires lands releases decides joins`,
);
export const BE_NOW = words("is are am 's ’s 're ’re");
/** Participles that put an event ahead with "for" or "to" and a day: "called for Friday", "moved to June 3". */
export const ARRANGED = words(
  `set called forecast moved postponed delayed rescheduled pushed adjourned deferred slotted pencilled
  booked put`,
);
/** Verbs in the present tense that look out for what comes: "we expect an answer Friday". */
export const EXPECTING = words(
  'expect expects anticipate anticipates await awaits foresee foresees',
);
/** What is told of the past with "could be". */
export const PERCEIVED = words('seen heard found felt reached read spotted smelled');
/** Nouns that stand with "for" and the day that they tell of: "the figures for Friday". */
export const FIGURES = words(
  `figure figures data price prices result results total totals quote quotes rate rates turnover volume
  edition editions range average level levels low high close report reports record records`,
);
/** Nouns of what has happened: right before a time they tell that it is past ("the attack Sunday"). */
export const HAPPENED = words(
  `attack attacks bombing bombings shooting shootings killing killings explosion explosions blast blasts
  crash collapse death deaths verdict victory victories defeat win wins loss losses earthquake quake
  massacre murder murders assault incident incidents raid raids arrest arrests coup riot riots disaster
  accident`,
);
/** Verbs of a refusal to speak, which is told as past: "he would not say Tuesday". */
export const SPEAKING = words(
  'say comment discuss elaborate confirm disclose identify reveal answer speculate talk speak',
);
/** Words that begin a clause whose present tense looks ahead: "if she wins Tuesday". */
export const CONDITIONS = words('if when unless once until before after');
/** Verbs of speech whose hearer can stand before the time: "told reporters Friday". */
export const TELLING = words('told asked assured warned informed');
/** Verbs in the present tense by which a report of the day tells: "reports Friday say". */
export const REPORTING = words(
  'say says quote quotes show shows indicate indicates suggest suggests',
);
