import type {} from 'vfile';
import type { OffsetMap } from './offset-map.js';
import type { Span } from './span.js';
import type { Tokens } from './tokens.js';

/** Where a metadata value came from, strongest first. */
export const METADATA_SOURCES = [
  'metadata_file',
  'metadata_csv',
  'front_matter',
  'text',
  'file_name',
] as const;
export type MetadataSource = (typeof METADATA_SOURCES)[number];

/** One metadata value with its origin; `raw` is its place in the raw text when it stands there. */
export interface MetadataValue {
  readonly value: string;
  readonly source: MetadataSource;
  readonly raw?: Span;
  /** What the next source says instead, where it has another value. */
  readonly rival?: { readonly value: string; readonly source: MetadataSource };
}

/** What is known about a document besides its text. `published` is EDTF (`2018-06-18`, `2018-06`). */
export interface Metadata {
  title?: MetadataValue;
  published?: MetadataValue;
  publisher?: MetadataValue;
  author?: MetadataValue;
  url?: MetadataValue;
}

/** One recorded change: the raw characters `start..end` (UTF-16 units of the raw text) became `after`. */
export interface Edit {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Why the rule was sure, in a few words ("joined form occurs 3 times"); may be empty. */
  readonly evidence: string;
}

/** A stretch of clean text whose kind an earlier stage has settled; sections honour it. */
export interface Mark {
  readonly span: Span;
  readonly kind: SectionKind;
  readonly rule: string;
}

export const SECTION_KINDS = [
  'metadata',
  'title',
  'heading',
  'body',
  'list',
  'footnote',
  'source_note',
  'author_bio',
  'boilerplate',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export interface Section {
  readonly kind: SectionKind;
  readonly span: Span;
  /** The heading that governs the section, empty when there is none. */
  readonly heading: string;
  /** "1", "2", … for an enumerated argument, else empty. */
  readonly enumerator: string;
}

export type SentenceType = 'statement' | 'question' | 'exclamation' | 'fragment';

export interface Sentence {
  readonly type: SentenceType;
  readonly span: Span;
  /** Index into `Article.sections`. */
  readonly section: number;
}

/** OntoNotes names; dates have their own table. */
export const MENTION_LABELS = [
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
  'MONEY',
  'PERCENT',
  'QUANTITY',
  'CARDINAL',
  'ORDINAL',
] as const;
export type MentionLabel = (typeof MENTION_LABELS)[number];
export type MentionForm = 'name' | 'acronym' | 'demonym' | 'role' | 'pronoun';
export type Reading = 'literal' | 'government' | '';

export interface Mention {
  readonly span: Span;
  readonly label: MentionLabel;
  readonly form: MentionForm;
  readonly reading: Reading;
  /** Key of the entity that the mention names, empty when it is not linked. */
  readonly entity: string;
  /** Key of the entity that the reading means, empty when it is the same or unknown. */
  readonly refersTo: string;
  readonly rule: string;
}

/**
 * One thing in the world. `key` is made from content (`GPE|JPN`, `PERSON|shinzo abe`), so it is the
 * same in every document and every run.
 */
export interface Entity {
  readonly key: string;
  readonly label: MentionLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, empty when the entity is not a country and belongs to none. */
  readonly iso3166: string;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression: TIMEX3 (TimeML 1.2.1) type, value and modifier, EDTF (ISO 8601-2) and bounds. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  /** TIMEX3 value, empty when unresolved. */
  readonly value: string;
  /** TIMEX3 `mod` (`START`, `MID`, `END`, `APPROX`, …), else empty. */
  readonly mod: string;
  readonly edtf: string;
  /** ISO days that bound it, empty when open or unknown. */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: string;
  /** `absolute`, `document`, `none`, or the index of the time expression it hangs on. */
  readonly anchor: 'absolute' | 'document' | 'none' | number;
  readonly anchorDate: string;
  readonly ambiguousWith: string;
  readonly rule: string;
}

export type ClaimKind = 'direct' | 'indirect' | 'mixed' | 'author';
export type CueClass = 'statement' | 'belief' | 'intention' | 'decree' | 'perception' | 'other';
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';
export type Polarity = 'positive' | 'negative';

/** Something that somebody can be held to; the span lists are in order of place and do not overlap. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Index into `Article.sentences` of the sentence in which the content begins. */
  readonly sentence: number;
  /** Key of the entity that is the source (the first of several), empty when not known. */
  readonly sourceEntity: string;
  /** Keys of the entities that are the source together ("Abe and Trump"); empty for a single one. */
  readonly sourceEntities: readonly string[];
  readonly sourceRole: string;
  /** Key of the organisation or place for which the source speaks, empty when not named in it. */
  readonly sourceOrganisation: string;
  readonly cueLemma: string;
  readonly cueClass: CueClass | '';
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly connective: string;
  /** Index into `Article.claims` of the claim whose content holds this one, -1 for none. */
  readonly parent: number;
  readonly status: 'resolved' | 'unresolved';
  readonly reason: string;
  /** Keys of the entities that the source may be when it is unresolved, likeliest first. */
  readonly candidates: readonly string[];
  /** The words by which a repetition of the claim is known, in a comparable form; empty for none. */
  readonly sameWords: string;
  readonly rule: string;
}

/**
 * Everything that is known of one document. Ingest makes it, each stage fills its own part, and the
 * parts are empty until their stage has run. It travels as `file.data.article`.
 */
export interface Article {
  /** Path below the input folder, with forward slashes. */
  readonly file: string;
  /** Hash of `file`: a document stays itself when its text is edited. */
  readonly id: string;
  /** Of the bytes as read, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** The text as decoded, before any repair: byte order mark and CRLF included. */
  readonly raw: string;
  readonly metadata: Metadata;
  /** The clean text. */
  text: string;
  offsets: OffsetMap;
  edits: readonly Edit[];
  marks: readonly Mark[];
  tokens: Tokens;
  sections: readonly Section[];
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  entities: readonly Entity[];
  dates: readonly TimeExpression[];
  claims: readonly Claim[];
  /** Why the date of publication may be wrong, in a few words; empty when nothing speaks against it. */
  publishedDoubt: string;
  /** BCP 47 tag, empty when not known. */
  language: string;
}

declare module 'vfile' {
  interface DataMap {
    article: Article;
  }
}
