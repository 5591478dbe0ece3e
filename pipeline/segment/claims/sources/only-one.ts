import { tokenAt } from '../../../model/tokens.js';
import { PEOPLE } from '../lexicon/people.js';
import { mentionsIn } from '../view/mentions-in.js';
import { tagOf } from '../view/reading.js';
import { isRelation, relations } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';
import { type Gender, genderOfNoun } from './genders.js';
import type { Pronoun } from './speaker.js';

const SUBJECT = relations('nsubj', 'nsubj:pass');
/** How many sentences back the person may have been named last. */
const REACH = 12;
const NEW = /^(?:an?|one|another)$/;

/**
 * The one person of the document who is told to be a woman (or a man), for "she" (or "he") some sentences
 * after the last mention: where nobody else is named in between whom it could mean, and no other person
 * without a name speaks or acts there. Empty where that is not so.
 */
export function onlyOne(
  view: ClaimView,
  genders: ReadonlyMap<string, Gender>,
  { i, gender }: Pronoun,
): string {
  if (gender === '') return '';
  const bearers = [...genders].filter(([, told]) => told === gender);
  const key = bearers.length === 1 ? bearers[0]![0] : '';
  if (key === '') return '';
  const { tokens, article } = view;
  const home = view.sentenceOf[i]!;
  const from = tokens.sentenceFirst[Math.max(0, home - REACH)]!;
  const span = { start: tokens.start[from]!, end: tokens.start[i]! };
  const named = mentionsIn(article.mentions, span).filter(
    ({ label, span: { start } }) => label === 'PERSON' && view.quoted[tokenAt(tokens, start)] === 0,
  );
  const last = named.findLast(({ entity }) => entity === key);
  if (last === undefined) return '';
  const rival = named.some(({ entity, form, span: at }) => {
    // "Ann Hall said that Bo Lee had left, and she …"
    const near = at.start >= last.span.end || view.sentenceOf[tokenAt(tokens, at.start)] === home;
    if (!near || form === 'pronoun' || entity === key) return false;
    const told = genders.get(entity);
    return told === undefined || told === '' || told === gender;
  });
  if (rival) return '';
  const first = tokenAt(tokens, last.span.end - 1) + 1;
  for (let at = first; at < i; at++) if (isSomebodyNew(view, at, gender, home)) return '';
  return key;
}

/** "A guard left", or "The mayor left" in this sentence or the one before: whom the pronoun may mean. */
function isSomebodyNew(view: ClaimView, i: number, gender: Gender, home: number): boolean {
  if (!PEOPLE.has(word(view, i)) || view.quoted[i] === 1) return false;
  if (tagOf(view, i) !== 'NN' || !isRelation(view, i, SUBJECT)) return false;
  const told = genderOfNoun(word(view, i));
  if (told !== '' && told !== gender) return false;
  if (view.sentenceOf[i]! >= home - 1) return true;
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    if (NEW.test(word(view, at)) || tagOf(view, at) === 'PRP$') return true;
    if (word(view, at) === 'the') return false;
  }
  return true;
}
