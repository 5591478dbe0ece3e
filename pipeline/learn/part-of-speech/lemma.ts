import { readList } from '../../model/resources.js';
import { normaliseForm } from '../forms/form.js';
import { restoreStem, withoutS, withoutVerbEnding } from './lemma-rules.js';

const VERBS = readForms('irregular-verbs');
const NOUNS = readForms('irregular-nouns');
const ADJECTIVES = readForms('irregular-adjectives');
const OTHERS = readForms('irregular-others');

/**
 * The lemma of a form with a Penn tag, after the conventions of Universal Dependencies for English:
 * lower case except for names, "n't" is "not", "'ll" is "will". Exceptions first, then spelling rules
 * (after Minnen, Carroll and Pearce 2001); a form that no rule fits is its own lemma.
 */
export function lemmaOf(form: string, pennTag: string): string {
  if (pennTag === 'NNP') return form;
  if (pennTag === 'NNPS') return withoutS(form);
  const lower = normaliseForm(form).toLowerCase();
  switch (pennTag) {
    case 'NNS':
      return NOUNS.get(lower) ?? withoutS(lower);
    case 'MD':
      return OTHERS.get(lower) ?? lower;
    case 'VBZ':
      return VERBS.get(lower) ?? withoutS(lower);
    case 'VBG':
      return VERBS.get(lower) ?? (lower.endsWith('ing') ? withoutVerbEnding(lower, 3) : lower);
    case 'VBD':
    case 'VBN':
      return VERBS.get(lower) ?? (lower.endsWith('ed') ? withoutVerbEnding(lower, 2) : lower);
    case 'VBP':
      return VERB_PRESENT.get(lower) ?? lower;
    case 'JJR':
    case 'RBR':
      return ADJECTIVES.get(lower) ?? withoutDegree(lower, 'er');
    case 'JJS':
    case 'RBS':
      return ADJECTIVES.get(lower) ?? withoutDegree(lower, 'est');
    case 'PRP':
    case 'DT':
    case 'RB':
      return OTHERS.get(lower) ?? lower;
    case 'JJ': // "Israeli" is derived from a name and keeps its capital
      return isDemonym(form) ? form : lower;
    default:
      return lower;
  }
}

/** Present forms that differ from the lemma: all others ("found", "saw") are verbs of their own. */
const VERB_PRESENT: ReadonlyMap<string, string> = new Map<string, string>([
  ...['am', 'are', "'m", "'re", 'm', 're', 'is', "'s", 'ai'].map((form): [string, string] => [
    form,
    'be',
  ]),
  ["'ve", 'have'],
  ['ve', 'have'],
]);

/** A capital and the ending of an adjective made from a name: "Israeli", "Danish", "Tibetan". */
function isDemonym(form: string): boolean {
  return (
    /^[A-Z]/.test(form) && /(?:[^le]an|rean|ish|ese|[^aeiou]i|ite|French|Arab|Muslim)$/.test(form)
  );
}

function withoutDegree(form: string, ending: string): string {
  return form.endsWith(ending) && form.length > ending.length + 2
    ? restoreStem(form.slice(0, -ending.length))
    : form;
}

function readForms(name: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of readList(`learn/data/${name}.txt`)) {
    const [lemma = '', ...forms] = line.split(/\s+/);
    for (const form of forms) if (!out.has(form)) out.set(form, lemma);
    // A lemma keeps itself, unless it is a form of an earlier one ("lay").
    if (!out.has(lemma)) out.set(lemma, lemma);
  }
  return out;
}
