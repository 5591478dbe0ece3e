import type { Article, SectionKind } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Unit } from './layout.js';

/** What is found of a block of lines that no blank line parts when the first of them asks. */
export interface Block {
  /** Index of its first unit. */
  readonly first: number;
  /** Whether one of its lines is a date, and whether it is short lines without stops. */
  isDated?: boolean;
  isShortLines?: boolean;
}

/** What the rules know while the units of a document are read in order. */
export interface Reading {
  readonly article: Article;
  readonly units: readonly Unit[];
  /** Index of the unit that is the title in the metadata, -1 when none is. */
  readonly titleUnit: number;
  /** Index of the last unit that reads like prose; headings come before it. */
  readonly lastProse: number;
  /** Behind the last unit that is not settled to be boilerplate. */
  readonly end: number;
  /** Whether three units or more are dates: a chronicle, whose dates are headings. */
  readonly isChronicle: boolean;
  /** Whether most of the text is paragraphs with their number in brackets, as in judgments. */
  readonly isNumbered: boolean;
  /** Whether three units or more are a time of day: the posts of a live report. */
  readonly hasTimes: boolean;
  /** Whether three paragraphs or more are a short question each: they are headings. */
  readonly hasQuestions: boolean;
  /** Whether lines begin with "Q." and "A.": an interview. */
  readonly hasAnswers: boolean;
  /** Where the front matter ends, 0 when there is none. */
  readonly frontEnd: number;
  /** The kind that an earlier stage has settled, for each unit. */
  readonly settled: readonly (SectionKind | undefined)[];
  /** Raised numbers of notes and where each first ends; found when a note asks. */
  raised: ReadonlyMap<string, number> | undefined;
  /** How many units begin with a star; found when a note asks. */
  stars: number | undefined;
  /** The unit that is read, its index and its text. */
  unit: Unit;
  index: number;
  text: string;
  /** The block that the unit is in. */
  block: Block;
  /** What earlier units were; `previous` is the one before. */
  previous: SectionKind | undefined;
  seenTitle: boolean;
  /** Where a line above the title names who publishes the text. */
  publisher: Span | undefined;
  seenBody: boolean;
  /** Characters of the paragraphs of the body that are longer than a line is. */
  prose: number;
  /** Text of the heading above, without marks; empty before the first. */
  heading: string;
  /** Where the first body unit begins, 0 before it. */
  bodyStart: number;
  /** Whether an author's block, a list of notes or of links to other texts has begun. */
  inAuthor: boolean;
  inNotes: boolean;
  /** Whether the line above was the number of a note and nothing else. */
  inNote: boolean;
  inRelated: boolean;
  /** Whether a list of chapters has begun. */
  inContents: boolean;
  /** Whether the comments of readers have begun. */
  inComments: boolean;
}

/** One way to tell the kind of a unit by its form and its place. */
export interface KindRule {
  readonly name: string;
  /** The kind, undefined when the rule has nothing to say. Linear in the length of the unit, once in that of its block. */
  kindOf(reading: Reading): SectionKind | undefined;
}
