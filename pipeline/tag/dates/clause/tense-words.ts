import { words } from '../notation/words.js';

export const FUTURE_MODALS = words('future-modals');
/** Participles and adjectives that put an event ahead: "is scheduled for Friday", "due Friday". */
export const AHEAD = words('ahead');
/** Verbs whose object lies ahead, in the past tense too: "planned a rally in Oslo on Friday". */
export const PLANNED = words('planned');
/** Words that govern an infinitive which lies ahead: "agreed to meet", "is to meet", "likely to". */
export const PLANNING = words('planning');
/** Events of a timetable, told in the present tense: "they meet Monday", "the trial opens Friday". */
export const TIMETABLE = words('timetable');
/** Adjectives of a forecast: "gales are likely on Monday". */
export const PREDICTED = words('predicted');
export const BE_NOW = words('be-now');
/** Participles that put an event ahead with "for" or "to" and a day: "called for Friday", "moved to June 3". */
export const ARRANGED = words('arranged');
/** Verbs in the present tense that look out for what comes: "we expect an answer Friday". */
export const EXPECTING = words('expecting');
/** What is told of the past with "could be". */
export const PERCEIVED = words('perceived');
/** Nouns that stand with "for" and the day that they tell of: "the figures for Friday". */
export const FIGURES = words('figures');
/** Nouns of what has happened: right before a time they tell that it is past ("the attack Sunday"). */
export const HAPPENED = words('happened');
/** Verbs of a refusal to speak, which is told as past: "he would not say Tuesday". */
export const SPEAKING = words('speaking');
/** Words that begin a clause whose present tense looks ahead: "if she wins Tuesday". */
export const CONDITIONS = words('conditions');
/** Verbs of speech whose hearer can stand before the time: "told reporters Friday". */
export const TELLING = words('telling');
/** Verbs in the present tense by which a report of the day tells: "reports Friday say". */
export const REPORTING = words('reporting');
