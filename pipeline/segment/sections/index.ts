import type { Article, Section, SectionKind } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { hasMenu } from '../../model/web-page.js';
import { enumeratorOf } from './enumerators.js';
import { headingText, isQuestionAlone, lastMark, wordCount } from './forms.js';
import { layOut, type Unit } from './layout.js';
import type { Reading } from './rule.js';
import { isDateLine } from './rules/date-line.js';
import { frontMatterEnd } from './rules/front-matter.js';
import { isTime } from './rules/header-line.js';
import { KIND_RULES } from './rules/index.js';
import { findTitle } from './rules/known-title.js';
import { isInterview } from './rules/list-item.js';
import { settledKinds } from './rules/marked.js';

/** The sections of a text and the units they are made of; `unitSection[u]` is the section of unit `u`. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly units: readonly Unit[];
  readonly unitSection: readonly number[];
  /** Where the head names who publishes the text. */
  readonly publisher: Span | undefined;
}

/** A section while units are still added to it. */
interface OpenSection {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly enumerator: string;
  readonly span: { readonly start: number; end: number };
}

/** Characters of a line that is no paragraph, at the most. */
const LINE = 60;
/** Kinds that have the heading above them in their column. */
const GOVERNED: ReadonlySet<SectionKind> = new Set(['body', 'list', 'footnote']);

/**
 * Divides the clean text of `article` into sections. Each unit of the layout gets its kind from the
 * first rule that knows it; neighbours of the same kind are one section, except that each heading is
 * its own and that an enumerated argument or a conclusion begins a new body section.
 */
export function outline(article: Article): Outline {
  const units = layOut(article.text);
  const sections: OpenSection[] = [];
  const unitSection: number[] = [];
  const reading = startReading(article, units);
  let enumerator = '';
  units.forEach((unit, index) => {
    const kind = read(reading, unit, index);
    const opening = kind === 'body' ? enumeratorOf(article.text, unit, enumerator) : undefined;
    const last = sections.at(-1);
    if (kind === 'heading') enumerator = '';
    if (opening !== undefined) enumerator = opening;
    if (last !== undefined && last.kind === kind && kind !== 'heading' && opening === undefined) {
      last.span.end = unit.end;
    } else {
      sections.push({
        kind,
        heading: GOVERNED.has(kind) ? reading.heading : '',
        enumerator: kind === 'body' ? enumerator : '',
        span: { start: unit.start, end: unit.end },
      });
    }
    unitSection.push(sections.length - 1);
  });
  return { sections, units, unitSection, publisher: reading.publisher };
}

function startReading(article: Article, units: readonly Unit[]): Reading {
  const settled = settledKinds(article.marks, units);
  const end = settled.findLastIndex((kind) => kind !== 'boilerplate') + 1;
  return {
    article,
    units,
    titleUnit: findTitle(article, units, settled),
    lastProse: lastProseOf(article.text, units, end),
    end,
    isChronicle: severalAre(article.text, units, isDateLine),
    isNumbered: isMostlyNumbered(article.text, units),
    hasTimes: severalAre(article.text, units, isTime),
    hasQuestions: severalAre(article.text, units, isQuestionAlone),
    hasAnswers: isInterview(article.text),
    frontEnd: frontMatterEnd(article.text, units),
    settled,
    raised: undefined,
    stars: undefined,
    unit: { start: 0, end: 0, line: 0, lines: 0 },
    index: 0,
    text: '',
    block: { first: 0 },
    previous: undefined,
    seenTitle: article.metadata.title === undefined && opensWithEntry(article.text, units),
    publisher: undefined,
    seenBody: false,
    prose: 0,
    heading: '',
    bodyStart: 0,
    inAuthor: false,
    inNotes: false,
    inNote: false,
    inRelated: false,
    inContents: false,
    inComments: false,
  };
}

/** Whether a menu opens the text, so that its first line that looks like a title is none. */
function opensWithEntry(text: string, units: readonly Unit[]): boolean {
  const [first] = units;
  return first !== undefined && wordCount(text.slice(first.start, first.end)) < 4 && hasMenu(text);
}

/** Kind of the unit, with `reading` moved on to it and past it. */
function read(reading: Reading, unit: Unit, index: number): SectionKind {
  reading.unit = unit;
  reading.index = index;
  if (unit.line === 0) reading.block = { first: index };
  reading.text = reading.article.text.slice(unit.start, unit.end);
  let kind: SectionKind = 'body';
  for (const rule of KIND_RULES) {
    const found = rule.kindOf(reading);
    if (found === undefined) continue;
    kind = found;
    break;
  }
  if (kind === 'title') reading.seenTitle = true;
  if (kind === 'body' && !reading.seenBody) {
    reading.seenBody = true;
    reading.bodyStart = unit.start;
  }
  if (kind === 'body' && unit.end - unit.start > LINE) reading.prose += unit.end - unit.start;
  if (kind === 'heading') reading.heading = headingText(reading.text);
  if (kind === 'author_bio' && reading.text.length < 40) reading.inAuthor = true;
  reading.previous = kind;
  return kind;
}

/** Whether three short units or more have this form. */
function severalAre(
  text: string,
  units: readonly Unit[],
  has: (text: string, lines: number) => boolean,
): boolean {
  let count = 0;
  for (const { start, end, line, lines } of units) {
    // The first line of a block is as good as a line alone.
    if (end - start <= 100 && has(text.slice(start, end), line === 0 ? 1 : lines)) count++;
  }
  return count >= 3;
}

/** Whether three paragraphs or more, and half of the text, begin with their number in brackets. */
function isMostlyNumbered(text: string, units: readonly Unit[]): boolean {
  const numbered = units.filter(
    ({ start }) => text[start] === '[' && PARAGRAPH.test(text.slice(start, start + 8)),
  );
  const size = numbered.reduce((sum, { start, end }) => sum + end - start, 0);
  return numbered.length >= 3 && size * 2 >= text.length;
}

const PARAGRAPH = /^\[\d{1,4}\]\s/;

/** Index of the last unit before `end` that reads like prose: long, or with a stop; -1 when there is none. */
function lastProseOf(text: string, units: readonly Unit[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const { start, end } = units[i]!;
    if (end - start > 100) return i;
    if (end - start > 15 && '.!?'.includes(lastMark(text.slice(start, end)))) return i;
  }
  return -1;
}
