import type { MentionForm, MentionLabel, Reading } from '../../model/article.js';

/** A possible mention: the tokens `first` up to, not including, `end`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  /** UTF-16 units of the first token that stand before the name ("anti-" of "anti-American"). */
  readonly skip?: number | undefined;
  readonly label: MentionLabel;
  readonly form: MentionForm;
  readonly rule: string;
  /** Which of two overlapping candidates stays; higher wins, then the longer one. */
  readonly weight: number;
  /** What the lists know of the name. */
  readonly known?: KnownName | undefined;
  /** Key of the entity, once a refiner has linked it. */
  readonly entity?: string | undefined;
  /** The country of the entity, where the document says it (alpha-3). */
  readonly iso3166?: string | undefined;
  readonly reading?: Reading | undefined;
  /**
   * For a name of some other sort than persons, organisations and places: its label is a guess, or it is
   * known to be nothing that has a label.
   */
  readonly doubt?: 'guess' | 'none' | undefined;
  readonly refersTo?: string | undefined;
}

/** One name of one thing in the gazetteers. */
export interface KnownName {
  readonly name: string;
  readonly label: MentionLabel;
  readonly form: MentionForm;
  /** Main name of the thing. */
  readonly canonical: string;
  /** Key of the entity. */
  readonly key: string;
  /** ISO 3166-1 alpha-3, else empty. */
  readonly iso3166: string;
  /** `capital` and `seat` can stand for a government, `country` as well; a `leader` is a listed person; `listed` are facilities, events and laws. */
  readonly kind:
    | 'country'
    | 'capital'
    | 'seat'
    | 'demonym'
    | 'place'
    | 'listed'
    | 'organisation'
    | 'group'
    | 'leader'
    | 'user';
}

/**
 * The same candidate with all fields, so that all candidates have one layout in memory, whichever tagger
 * found them: the refiners look at their fields more often than at anything else.
 */
export function complete(one: Candidate): Candidate {
  const { first, end, skip, label, form, rule, weight } = one;
  const { known, entity, iso3166, reading, doubt, refersTo } = one;
  // biome-ignore format: one field a line says no more
  return { first, end, skip, label, form, rule, weight, known, entity, iso3166, reading, doubt, refersTo };
}

/** Orders candidates by place: earlier first, then the longer one. */
export function byTokens(a: Candidate, b: Candidate): number {
  return a.first - b.first || b.end - a.end;
}
