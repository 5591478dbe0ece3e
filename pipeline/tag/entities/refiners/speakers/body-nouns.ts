import { tagIndex } from '../../../../learn/treebank/penn-tags.js';
import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { FormTest } from '../../forms.js';
import { wordList } from '../../rule-words.js';

/** Words that say what a body is and seldom mean anything but the one named before. */
const BODIES = wordList('body');
const IS_BODY = new FormTest((form) => BODIES.has(form));
/** Parts of speech of what a noun before them only says more of: "the ministry spokesman". */
const NOUN_TAGS: ReadonlySet<number> = new Set(
  ['NN', 'NNS', 'NNP', 'NNPS', 'POS', 'HYPH'].map(tagIndex),
);
const POSSESSIVE = tagIndex('POS');

/**
 * "The ministry said": a word in lower case that says what a body is takes up the one body of the document
 * that has it in its name, once that was named. The mention is a role: it names nothing by itself.
 */
export const bodyNouns: Refiner = {
  name: 'body-noun',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isBody = IS_BODY.of(vocabulary);
    let named: Map<string, Candidate | undefined> | undefined;
    const found: Candidate[] = [];
    for (let i = 1; i < count; i++) {
      if (isBody[type[i]!] === 0 || !takesUp(i, context)) continue;
      named ??= bodiesOf(candidates, context);
      const body = named.get(vocabulary[type[i]!]!);
      if (body === undefined || body.end > i) continue;
      const entity = entityKey(body, context);
      const place = { first: i - 1, end: i + 1, label: 'ORG', form: 'role', weight: 10 } as const;
      found.push({ ...place, entity, rule: 'body-noun' });
    }
    return found.length === 0 ? candidates : [...candidates, ...found].sort(byTokens);
  },
};

/** The first mention of each body by what it is, in lower case; none where two are that. */
function bodiesOf(
  candidates: readonly Candidate[],
  context: Context,
): Map<string, Candidate | undefined> {
  const found = new Map<string, Candidate | undefined>();
  for (const one of candidates) {
    if (one.label !== 'ORG' || one.form === 'role' || one.form === 'pronoun') continue;
    const noun = nounOf(one, context);
    if (noun === '') continue;
    const known = found.get(noun);
    const isNew = known === undefined && !found.has(noun);
    const same = known !== undefined && entityKey(known, context) === entityKey(one, context);
    found.set(noun, isNew ? one : same ? known : undefined);
  }
  return found;
}

/** What a body is: the first such word of its name ("ministry" of "Ministry of Health"), empty for none. */
function nounOf({ first, end }: Candidate, context: Context): string {
  if (end - first < 2) return '';
  let noun = '';
  for (let i = first; i < end && !/^(?:of|for)$/.test(formAt(context, i)); i++) {
    if (BODIES.has(lowerAt(context, i))) noun = lowerAt(context, i);
  }
  return noun;
}

/** "the ministry", but not "the ministry of health", "the ministry spokesman", "the court-appointed". */
function takesUp(i: number, context: Context): boolean {
  if (lowerAt(context, i - 1) !== 'the') return false;
  const next = lowerAt(context, i + 1);
  if (next === 'of' || next === 'for' || next === '-') return false;
  const { tokens } = context;
  if (i + 1 >= tokens.count) return true;
  const tag = tokens.tag[i + 1]!;
  return tag === POSSESSIVE || !NOUN_TAGS.has(tag);
}
