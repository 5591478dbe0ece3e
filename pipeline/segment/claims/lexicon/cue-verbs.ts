import type { CueClass } from '../../../model/article.js';
import { readList } from '../../../model/resources.js';

/** One form of a cue verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  /** Present or past tense: can stand as the verb of a main clause. */
  readonly finite: boolean;
}

/** Cue verbs by lower-case form. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = load();

function load(): Map<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const line of readList('segment/claims/data/cue-verbs.txt')) {
    const [lemma, cueClass, ...irregular] = line.split(/\s+/) as [string, CueClass, ...string[]];
    const [past, participle, gerund, third] =
      irregular.length === 4 ? irregular : regularForms(lemma);
    const verb = { lemma, class: cueClass };
    forms.set(gerund!, { ...verb, finite: false });
    forms.set(participle!, { ...verb, finite: false });
    for (const form of [lemma, past!, third!]) forms.set(form, { ...verb, finite: true });
  }
  return forms;
}

/** Past, participle, -ing and -s form of a verb inflected regularly, final consonant not doubled. */
function regularForms(lemma: string): [string, string, string, string] {
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  const past = lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [past, past, `${stem}ing`, third];
}
