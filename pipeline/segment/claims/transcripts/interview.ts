import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { type ClaimView, word } from '../view/view.js';
import { interviewee } from './interviewee.js';
import { spokenIn } from './speech.js';

/** Questions that make an interview, at the least. */
const FEWEST = 3;
const CONVERSATIONS = wordClass('conversations');
const TALKING = wordClass('talking-verbs');
const WITH = wordClass('interview-prepositions');
const FIRST_PERSON = wordClass('author-pronouns');

/**
 * The answers of an interview whose questions stand above them as headings: the text speaks of an interview
 * before the first question, names one person there who is not asking, and answers say "I". Without any of
 * these it may as well be an explanation that asks its own questions.
 */
export function interviewAnswers(view: ClaimView): Attribution[] {
  const { sentences, sections } = view.article;
  const isHeading = (s: number) => sections[sentences[s]!.section]?.kind === 'heading';
  const headings = sentences.flatMap((_, s) => (isHeading(s) ? [s] : []));
  const { sentenceFirst } = view.tokens;
  const questions = headings.filter((s) => word(view, sentenceFirst[s + 1]! - 1) === '?');
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST) return [];
  if (!isInterview(view, sentenceFirst[first]!)) return [];
  const speaker = interviewee(view, first);
  if (speaker === '') return [];
  const answers = questions.flatMap((question): Attribution[] => {
    const end = headings.find((s) => s > question) ?? sentences.length;
    if (question + 1 >= end) return [];
    const turn = { first: question + 1, end };
    const content = spokenIn(view, turn, sentenceFirst[turn.first]!);
    if (content.length === 0) return [];
    return [{ source: [], cue: [], content, rule: 'transcript', speaker }];
  });
  return answers.some((one) => saysI(view, one)) ? answers : [];
}

/** Whether the tokens before `end` speak of an interview: "an interview with", "she spoke to". */
function isInterview(view: ClaimView, end: number): boolean {
  for (let i = 0; i < end; i++) {
    if (CONVERSATIONS.has(word(view, i))) return true;
    if (TALKING.has(word(view, i)) && WITH.has(word(view, i + 1))) return true;
  }
  return false;
}

function saysI(view: ClaimView, { content }: Attribution): boolean {
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (view.quoted[i] === 0 && FIRST_PERSON.has(word(view, i))) return true;
    }
  }
  return false;
}
