import type { Candidate, KnownName } from '../../candidate.js';
import { type Context, type Refiner, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { listedByWord } from '../../offices.js';
import { wordList } from '../../rule-words.js';
import { bareForm } from '../../spelling.js';
import { namesOf, statedHolders } from '../speakers/stated-holders.js';
import { isPersonName } from './full-names.js';

/** Tokens of the longest surname ("van der Koch-Weber"). */
const LONGEST = 5;
const PARTICLES = new RegExp(`^(?:(?:${[...wordList('particle')].join('|')}) )+`);

/**
 * A surname that its document never gives with a given name: nothing says that it is the person of
 * another document, so its entity is the document's own, unless the document gives an office that the
 * list of leaders settles ("President Putin").
 */
export const bareNames: Refiner = {
  name: 'bare-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const keys = new Map<Candidate, string>();
    for (const one of candidates) {
      if (!isPersonName(one) || one.entity !== undefined || one.known !== undefined) continue;
      if (one.end - one.first > LONGEST) continue;
      const bare = bareForm(textOf(context, one.first, one.end)).replace(PARTICLES, '');
      if (!bare.includes(' ')) keys.set(one, bare);
    }
    if (keys.size === 0) return candidates;
    const leaders = leadersOf([...keys.keys()], candidates, context);
    return candidates.map((one) => {
      const bare = keys.get(one);
      if (bare === undefined) return one;
      const leader = leaders.get(bare);
      if (leader === undefined) return { ...one, entity: ownKey(one, context) };
      return { ...one, known: leader, entity: leader.key, rule: 'leader-listed' };
    });
  },
};

/** A key that no other document has. */
function ownKey(one: Candidate, context: Context): string {
  return `${keyOf('PERSON', textOf(context, one.first, one.end))}|${context.article.id}`;
}

/** The listed leaders that the document means by one word and an office, when it is one each. */
function leadersOf(
  bareNames: readonly Candidate[],
  candidates: readonly Candidate[],
  context: Context,
): Map<string, KnownName> {
  const found = new Map<string, KnownName | undefined>();
  const year = Number(/^\d{4}/.exec(context.article.metadata.published?.value ?? '')?.[0] ?? 0);
  const names = namesOf(candidates.filter((one) => one.form !== 'role'));
  for (const { entity, role, owner } of statedHolders(names, context, bareNames)) {
    const bare = entity.slice('PERSON|'.length);
    const canonical = bare.includes(' ') ? '' : listedByWord(bare, role, owner, year);
    if (canonical === '') continue;
    const key = keyOf('PERSON', canonical);
    const known = found.has(bare) && found.get(bare)?.key !== key;
    const base = { label: 'PERSON', form: 'name', iso3166: '', kind: 'leader' } as const;
    found.set(bare, known ? undefined : { ...base, name: canonical, canonical, key });
  }
  return new Map([...found].flatMap(([bare, one]) => (one === undefined ? [] : [[bare, one]])));
}
