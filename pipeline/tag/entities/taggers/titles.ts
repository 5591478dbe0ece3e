import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger } from '../context.js';
import { QUOTE, TITLED } from '../marks.js';
import { isReporting } from '../reporting.js';
import { isWorkNoun, MAKERS, SMALL, VERBS } from '../works.js';

const MARKS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
/** Tokens of the longest title. */
const LONGEST = 12;
/** How far from the marks a word may stand that says what they hold. */
const BEFORE = 3;
const BEHIND = 6;
/** Above the trained tagger: it finds persons and places in titles. */
const WEIGHT = 76;
/** What may stand before the noun of "his album Love": whose, which or what kind. */
const LIMITS: ReadonlySet<string> = new Set(['PRP$', 'POS', 'DT', 'JJ', 'NN', 'CD', 'VBN', 'HYPH']);

/**
 * Titles of works: in quotation marks with capitals as in a title, where a word beside them says that they are
 * a work ("the film “Winter Harbour”", "“Water”, her first single"), and in a document that has such a one
 * the others of two words or more; without marks behind the noun ("his album Love").
 */
export const titles: Tagger = {
  name: 'title',
  find(context: Context): Candidate[] {
    const quoted = quotations(context);
    const told = quoted.filter((one) => isTold(one, context));
    const found = told.length === 0 ? [] : quoted.filter((one) => one.isLong || told.includes(one));
    const places = [...found, ...unmarked(context)];
    return places.map(({ first, end }) => {
      return { first, end, label: 'WORK_OF_ART', form: 'name', rule: 'title', weight: WEIGHT };
    });
  },
};

interface Place {
  readonly first: number;
  readonly end: number;
}

interface Quotation extends Place {
  readonly isLong: boolean;
}

/** Quotation marks that hold capitals as in a title, and no sentence. */
function quotations(context: Context): Quotation[] {
  const { count, type, start, end } = context.tokens;
  const found: Quotation[] = [];
  let done = -1;
  for (const i of context.marked) {
    if ((context.marks[type[i]!]! & QUOTE) === 0 || i <= done || i + 2 >= count) continue;
    if (end[i] !== start[i + 1] || capitalAt(context, i + 1) + digit(context, i + 1) === 0)
      continue;
    if (i > 0 && end[i - 1] === start[i] && !/^[([—–-]$/.test(formAt(context, i - 1))) continue;
    const close = MARKS[formAt(context, i)]!;
    let at = i + 1;
    while (at - i <= LONGEST && isTitleWord(context, at, close)) at++;
    if (formAt(context, at) !== close || at - i > LONGEST) continue;
    // American printers put commas inside.
    const last = /^[,.]$/.test(formAt(context, at - 1)) ? at - 1 : at;
    let words = 0;
    for (let k = i + 1; k < last; k++) if (capitalAt(context, k) > 0) words++;
    if (words > 0 && !isNickname(i, at, context)) {
      found.push({ first: i + 1, end: last, isLong: words > 1 });
    }
    done = at;
  }
  return found;
}

function isTitleWord(context: Context, i: number, close: string): boolean {
  if (i >= context.tokens.count || formAt(context, i) === close) return false;
  if (capitalAt(context, i) > 0 || SMALL.has(lowerAt(context, i))) return true;
  return digit(context, i) === 1 || formAt(context, i) === '.';
}

function digit(context: Context, i: number): number {
  return /^\d/.test(formAt(context, i)) ? 1 : 0;
}

/** `Lucía "Lupita" Prado` */
function isNickname(open: number, close: number, context: Context): boolean {
  return capitalAt(context, open - 1) > 0 && capitalAt(context, close + 1) > 0;
}

/** Whether a word beside the marks says that they hold a work. */
function isTold({ first, end }: Place, context: Context): boolean {
  const open = first - 1;
  if (/^(?:['’]s|whose)$/.test(lowerAt(context, open - 1))) return true;
  for (let i = open - 1; i >= open - BEFORE && i >= 0; i--) {
    const lower = lowerAt(context, i);
    if (/^[.;:!?"”]$/.test(lower) || isReporting(context, i)) break;
    if (isWorkNoun(lower) || VERBS.has(lower)) return true;
    if (lower === 'of' && MAKERS.has(lowerAt(context, i - 1))) return true;
  }
  return isToldBehind(end, context);
}

function isToldBehind(end: number, context: Context): boolean {
  const close = /^[,.]$/.test(formAt(context, end)) ? end + 1 : end;
  if (VERBS.has(lowerAt(context, close + 1))) return true;
  // "“Water”, her first single"
  if (formAt(context, close + 1) !== ',' && close === end) return false;
  for (let i = close + 1; i <= close + BEHIND; i++) {
    const lower = lowerAt(context, i);
    if (/^[.;:!?"“”]$/.test(lower) || isReporting(context, i)) return false;
    if (isWorkNoun(lower)) return true;
  }
  return false;
}

const NOUN: ReadonlySet<string> = new Set(['NN', 'JJ']);

/** "his album Love", "the 2015 film Winter Harbour" */
function unmarked(context: Context): Place[] {
  const { count, type, tag } = context.tokens;
  const found: Place[] = [];
  for (const i of context.marked) {
    if ((context.marks[type[i]!]! & TITLED) === 0 || i === 0 || i + 1 >= count) continue;
    // Before a name in capitals, the noun may be taken for an adjective ("his novel Half of …").
    if (!NOUN.has(PENN_TAGS[tag[i]!]!)) continue;
    if (capitalAt(context, i) > 0 || capitalAt(context, i + 1) === 0) continue;
    if (context.opens[i + 1] === 1) continue;
    if (!LIMITS.has(PENN_TAGS[tag[i - 1]!]!)) continue;
    const end = runEnd(context, i + 1);
    // "In his book Smith argues"
    // … but "the film Harbour is shown".
    const isShown =
      /^(?:is|was)$/.test(lowerAt(context, end)) && PENN_TAGS[tag[end + 1]!] === 'VBN';
    const speaks =
      end === i + 2 && !isShown && /^(?:VBZ|VBD|VBP|MD)$/.test(PENN_TAGS[tag[end]!] ?? '');
    const isCut =
      context.tokens.end[end - 1] === context.tokens.start[end] && formAt(context, end) === '-';
    if (!speaks && !isCut) found.push({ first: i + 1, end });
  }
  return found;
}

/** End of the capitalised words at `i`, over small words between them. */
function runEnd(context: Context, i: number): number {
  let end = i + 1;
  for (let at = end; at < context.tokens.count && at - i < LONGEST; at++) {
    if (context.opens[at] === 1) break;
    if (capitalAt(context, at) > 0) end = at + 1;
    else if (!SMALL.has(lowerAt(context, at)) || /^[,?!]$|^['’]/.test(lowerAt(context, at))) break;
  }
  return end;
}
