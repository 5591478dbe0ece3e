import type { Certainty, CueClass } from '../../model/article.js';
import { readList } from '../../model/resources.js';

/** What a cue is and what it makes of its content. */
export interface CueEntry {
  readonly class: CueClass;
  /** How sure the content is when nothing in it says so. */
  readonly certainty: Certainty;
  /** It presents its content as not so: "denied that …". */
  readonly denies: boolean;
  /** A denial of the cue is one of the content: "does not think that …". */
  readonly raises: boolean;
}

const LEVELS: ReadonlySet<string> = new Set<Certainty>(['probable', 'possible', 'unknown']);

/** Cues by lemma, phrases by their lemmas joined by blanks. */
export const CUES: ReadonlyMap<string, CueEntry> = new Map(
  readList('segment/claims/data/cues.txt').map((line) => {
    const [words, cueClass, flags = ''] = line.split('\t') as [string, CueClass, string?];
    const marks = flags.split(' ');
    const level = marks.find((mark) => LEVELS.has(mark)) as Certainty | undefined;
    const entry = {
      class: cueClass,
      certainty: level ?? 'certain',
      denies: marks.includes('denies'),
      raises: marks.includes('raises'),
    };
    return [words, entry];
  }),
);

/** The words with which phrases begin. */
export const PHRASE_OPENINGS: ReadonlySet<string> = new Set(
  [...CUES.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ', 1)[0]!),
);

/** Number of words in the longest phrase. */
export const LONGEST_CUE = Math.max(...[...CUES.keys()].map((words) => words.split(' ').length));
