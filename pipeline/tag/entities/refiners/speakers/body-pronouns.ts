import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Tokens } from '../../../../model/tokens.js';
import { byTokens, type Candidate } from '../../candidate.js';
import type { Context, Refiner } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { FormTest } from '../../forms.js';
import { isSubject, lastAtOrBefore } from '../../places.js';
import { holdsView, reportsNext } from '../../reporting.js';

const ITS = 2;
const IT = new FormTest((_, lower) => (lower === 'it' ? 1 : lower === 'its' ? ITS : 0));
/** Parts of speech of what may stand between the start of a sentence and a name that opens it. */
const BEFORE: ReadonlySet<string> = new Set(['CC', 'RB', 'DT', 'JJ', 'NN', 'NNP', ',']);
const LONGEST_ROLE = 6;
/** Behind a name: it is not the name that acts. */
const OWNED: ReadonlySet<string> = new Set(['POS', 'NN', 'NNS', 'HYPH']);
/** Heads that are looked up before a tree is taken for broken. */
const DEEPEST = 30;

/**
 * "It said", "in its view", where the sentence before, or its own before it, has one body as its subject (an
 * organisation, or a place that stands for its government) and names no other one but in what belongs to
 * that subject: the body is the source. Anything less clear is left alone.
 */
export const bodyPronouns: Refiner = {
  name: 'body-pronoun',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { count, type, vocabulary } = context.tokens;
    const isIt = IT.of(vocabulary);
    const found: Candidate[] = [];
    let bodies: Bodies | undefined;
    for (let i = 0; i < count; i++) {
      const kind = isIt[type[i]!]!;
      if (kind === 0 || !(kind === ITS ? holdsView(context, i) : reportsNext(context, i))) continue;
      const one = {
        first: i,
        end: i + 1,
        form: 'pronoun',
        rule: 'pronoun-body',
        weight: 10,
      } as const;
      if (kind !== ITS && !isSubject({ ...one, label: 'ORG' }, context)) continue;
      bodies ??= bodiesOf(candidates);
      const body = bodyBefore(i, bodies, context);
      if (body !== undefined)
        found.push({ ...one, label: body.label, entity: meant(body, context) });
    }
    return found.length === 0 ? candidates : [...candidates, ...found].sort(byTokens);
  },
};

/** Mentions of what may be meant, in order of place, and where they begin. */
interface Bodies {
  readonly mentions: readonly Candidate[];
  readonly firsts: Int32Array;
}

/** A place that does not only say where. */
function isPlace({ label, reading }: Candidate): boolean {
  return label === 'GPE' && reading !== 'literal';
}

function bodiesOf(candidates: readonly Candidate[]): Bodies {
  const mentions = candidates.filter(
    (one) => one.form !== 'pronoun' && (one.label === 'ORG' || isPlace(one)),
  );
  return { mentions, firsts: Int32Array.from(mentions, ({ first }) => first) };
}

/** The one body that the pronoun can mean, in its own sentence or else in the one before. */
function bodyBefore(pronoun: number, bodies: Bodies, context: Context): Candidate | undefined {
  const { sentenceFirst } = context.tokens;
  const { sentences } = context.article;
  const sentence = lastAtOrBefore(sentenceFirst, sentenceFirst.length - 1, pronoun);
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    if (sentences[s]?.section !== sentences[sentence]?.section) return undefined;
    const from = sentenceFirst[s]!;
    const near = within(bodies, from, Math.min(sentenceFirst[s + 1]!, pronoun));
    if (near.length > 0) return onlySubject(near, from, context);
  }
  return undefined;
}

/** The bodies that begin in a range of tokens. */
function within({ mentions, firsts }: Bodies, from: number, to: number): Candidate[] {
  const near: Candidate[] = [];
  for (let k = lastAtOrBefore(firsts, firsts.length, to - 1); k >= 0; k--) {
    const one = mentions[k]!;
    if (one.first < from) break;
    if (one.first < to) near.push(one);
  }
  return near;
}

/** The subject of the sentence at `from` among them, when all others are the same body or a part of its phrase. */
function onlySubject(
  near: readonly Candidate[],
  from: number,
  context: Context,
): Candidate | undefined {
  const subjects = near.filter(
    (one) => isSubject(one, context) || opensSentence(one, from, context),
  );
  const [subject] = subjects;
  if (subject === undefined || (subject.label !== 'ORG' && subject.reading !== 'government')) {
    return undefined;
  }
  const key = meant(subject, context);
  const clear = near.every(
    (one) =>
      meant(one, context) === key || (!subjects.includes(one) && below(one, subject, context)),
  );
  return clear ? subject : undefined;
}

/**
 * Whether a name opens its sentence, with a role before it at most ("But the operator, Acme, declined"),
 * and nothing follows that it belongs to.
 */
function opensSentence({ first, end }: Candidate, from: number, { tokens }: Context): boolean {
  if (OWNED.has(tagOf(tokens, end))) return false;
  if (first - from > LONGEST_ROLE) return false;
  for (let i = from; i < first; i++) {
    if (!BEFORE.has(tagOf(tokens, i))) return false;
  }
  return true;
}

function tagOf({ tag, count }: Tokens, i: number): string {
  return i < count ? PENN_TAGS[tag[i]!]! : '';
}

function meant(one: Candidate, context: Context): string {
  return one.refersTo || entityKey(one, context);
}

/** Whether the parse has a mention inside the phrase of another. */
function below(one: Candidate, other: Candidate, { tokens }: Context): boolean {
  let at = one.end - 1;
  for (let depth = 0; at >= 0 && depth < DEEPEST; depth++) {
    if (at >= other.first && at < other.end) return true;
    at = tokens.head[at]!;
  }
  return false;
}
