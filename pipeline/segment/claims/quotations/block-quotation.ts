import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { trimmed } from '../view/edges.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, isQuote, word } from '../view/view.js';

const NAME = tags('NNP', 'NNPS');
const NOUN = tags('NN', 'NNS', 'JJ');
const LIMIT = tags('DT', 'PRP$');
/** What a sentence begins with before its subject: "Following the meeting the minister said:". */
const OPENING = tags('VBG', 'IN');
const SPEAKER = wordClass('own-voice');
const MARK = /^>+$/;
/** Farthest a verb of saying stands before the colon that opens the quotation, in tokens. */
const REACH = 8;

/**
 * Quotations set off as paragraphs of their own. Those marked with ">" (Markdown, replies to messages)
 * are somebody's words wherever they stand; the paragraph behind "The company said in a statement:" is
 * when the sentence says nothing else, and so are those behind it that go on with "I" or "we", where the author has not
 * spoken so. In order of place; a marked one without such a sentence before it
 * has neither source nor cue.
 */
export function blockQuotations(
  view: ClaimView,
  speaking: (sentence: number) => boolean,
): Attribution[] {
  const found: Attribution[] = [];
  const count = view.article.sentences.length;
  let authorSpeaks = false;
  for (let s = 0; s < count; s++) {
    const marked = isMarked(view, s);
    const opens = speaking(s) && opensParagraph(view, s);
    const opening = opens && s > 0 ? introduction(view, s - 1) : undefined;
    if (!opens || (!marked && (opening === undefined || !isPlain(view, s)))) {
      authorSpeaks ||= isPlain(view, s) && hasOwnVoice(view, s, s + 1);
      continue;
    }
    const goesOn = authorSpeaks ? endOfParagraph : endOfStatement;
    const end = marked ? endOfMarked(view, s) : goesOn(view, s);
    const content = wordsOf(view, s, end);
    if (content.length > 0) {
      found.push({ source: [], cue: [], ...opening, content, rule: 'block-quotation' });
    }
    s = end - 1;
  }
  return found;
}

function opensParagraph({ paragraphOf }: ClaimView, s: number): boolean {
  return s === 0 || paragraphOf[s] !== paragraphOf[s - 1];
}

function isMarked(view: ClaimView, s: number): boolean {
  return MARK.test(word(view, view.tokens.sentenceFirst[s]!));
}

/** A statement of the body outside quotation marks. */
function isPlain(view: ClaimView, s: number): boolean {
  const { sentences, sections } = view.article;
  const first = view.tokens.sentenceFirst[s]!;
  return (
    sentences[s]!.type === 'statement' &&
    sections[sentences[s]!.section]?.kind === 'body' &&
    !isQuote(view, first) &&
    view.quoted[first] === 0
  );
}

/** The sentence behind a run of marked paragraphs. */
function endOfMarked(view: ClaimView, s: number): number {
  let end = s + 1;
  while (end < view.article.sentences.length && (!opensParagraph(view, end) || isMarked(view, end)))
    end++;
  return end;
}

/** The sentence behind a paragraph, and behind those that go on in somebody's own voice: "We agreed …". */
function endOfStatement(view: ClaimView, s: number): number {
  let end = endOfParagraph(view, s);
  while (end < view.article.sentences.length && goesOnAt(view, s, end)) {
    end = endOfParagraph(view, end);
  }
  return end;
}

function endOfParagraph({ paragraphOf }: ClaimView, s: number): number {
  let end = s + 1;
  while (end < paragraphOf.length && paragraphOf[end] === paragraphOf[s]) end++;
  return end;
}

/** Whether the paragraph at sentence `next` is plain and says "I" or "we", of the section of sentence `s`. */
function goesOnAt(view: ClaimView, s: number, next: number): boolean {
  const { sentences } = view.article;
  if (sentences[next]!.section !== sentences[s]!.section || !isPlain(view, next)) return false;
  const last = endOfParagraph(view, next);
  // A colon opens the words of the next one who speaks.
  return hasOwnVoice(view, next, last) && introduction(view, last - 1) === undefined;
}

/** Whether "I" or "we" stands outside quotation marks in the sentences `from..to`. */
function hasOwnVoice(view: ClaimView, from: number, to: number): boolean {
  const { sentenceFirst } = view.tokens;
  for (let i = sentenceFirst[from]!; i < sentenceFirst[to]!; i++) {
    if (view.quoted[i] === 0 && SPEAKER.has(word(view, i))) return true;
  }
  return false;
}

/** The tokens of sentences without the marks of their lines. */
function wordsOf(view: ClaimView, from: number, to: number): Range[] {
  const { sentenceFirst } = view.tokens;
  const parts: Range[] = [];
  let first = sentenceFirst[from]!;
  const end = sentenceFirst[to]!;
  for (let i = first; i <= end; i++) {
    if (i < end && !MARK.test(word(view, i))) continue;
    const part = i === end ? trimmed(view, { first, end: i }) : { first, end: i };
    if (part.end > part.first) parts.push(part);
    first = i + 1;
  }
  return parts;
}

/** "Councillor Lind wrote on his page:", a sentence that ends its paragraph: who says what comes next. */
function introduction(view: ClaimView, s: number): Pick<Attribution, 'source' | 'cue'> | undefined {
  const { sentenceFirst } = view.tokens;
  const first = sentenceFirst[s]!;
  const colon = sentenceFirst[s + 1]! - 1;
  if (word(view, colon) !== ':') return undefined;
  for (let i = colon - 1; i >= Math.max(first + 1, colon - REACH); i--) {
    if (view.quoted[i] === 1) return undefined;
    const verb = CUE_VERBS.get(word(view, i));
    if (!isFiniteVerb(view, i) && !verb?.finite) continue;
    if (verb?.class !== 'statement') return undefined;
    const helper = helpersBefore(view, i);
    const subject =
      subjectBefore(view, helper) ??
      behindComma(view, first, helper) ??
      behindOpening(view, first, helper);
    return subject && { source: [subject], cue: [{ first: helper, end: i + 1 }] };
  }
  return undefined;
}

/** "On Monday, 3 May, Ann Lee wrote:", "In a statement, the company said:": what the last comma leaves. */
function behindComma(view: ClaimView, first: number, verb: number): Range | undefined {
  let start = verb;
  while (start > first && word(view, start - 1) !== ',') start--;
  if (start === first || start === verb) return undefined;
  for (let i = start; i < verb; i++) if (isFiniteVerb(view, i)) return undefined;
  return isTag(view, verb - 1, NAMING) ? { first: start, end: verb } : undefined;
}

/** "Speaking today Ann Lee said:", "Following the vote the company said:": what stands before the verb. */
function behindOpening(view: ClaimView, first: number, verb: number): Range | undefined {
  if (!isTag(view, first, OPENING)) return undefined;
  const inside = isTag(view, verb - 1, NAME) ? NAME : NOUN;
  let start = verb;
  while (start - 1 > first && isTag(view, start - 1, inside)) start--;
  if (start === verb) return undefined;
  if (start - 1 > first && isTag(view, start - 1, LIMIT)) return { first: start - 1, end: verb };
  return inside === NAME ? { first: start, end: verb } : undefined;
}
