import type { Certainty, CueClass } from '../../../model/article.js';
import { readList } from '../../../model/resources.js';

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
export const CUES: ReadonlyMap<string, CueEntry> = load('cues');

/** Words that are cues in some uses only; they have no part in finding attributions. */
const RARE: ReadonlyMap<string, CueEntry> = load('rare-cues');

/** Cues by the regular forms of a verb, for those whose lemma is not told by its form ("lauding"). */
const BY_FORM: ReadonlyMap<string, string> = new Map(
  [...CUES.keys(), ...RARE.keys()]
    .filter((words) => !words.includes(' '))
    .flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
);

/** What is known of a cue by its lemma. */
export function cueEntry(words: string): CueEntry | undefined {
  return CUES.get(words) ?? RARE.get(words);
}

/** The lemma of a cue by a form of it that follows the rules, empty for none. */
export function cueOfForm(form: string): string {
  return BY_FORM.get(form) ?? '';
}

function load(name: string): Map<string, CueEntry> {
  return new Map(
    readList(`segment/claims/data/${name}.txt`).map((line) => {
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
}

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [`${stem}ed`, `${stem}ing`, third];
}

/** The words with which phrases begin. */
export const PHRASE_OPENINGS: ReadonlySet<string> = new Set(
  [...CUES.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ', 1)[0]!),
);

/** Number of words in the longest phrase. */
export const LONGEST_CUE = Math.max(...[...CUES.keys()].map((words) => words.split(' ').length));
