import type { Entity, Mention } from '../../model/article.js';
import type { Candidate } from './candidate.js';
import { type Context, textOf } from './context.js';
import { keyOf } from './gazetteer.js';

/** What names an entity: numbers and amounts do not. */
const NOT_ENTITIES = new Set(['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL']);

/** Makes the mentions of a document from settled candidates, and the entities that they name. */
export function link(
  candidates: readonly Candidate[],
  context: Context,
): { mentions: Mention[]; entities: Entity[] } {
  const builder = new EntityBuilder(context);
  const mentions = candidates.map((one) => {
    const entity = builder.add(one);
    builder.refer(one);
    const { tokens } = context;
    return {
      span: { start: tokens.start[one.first]! + (one.skip ?? 0), end: tokens.end[one.end - 1]! },
      label: one.label,
      form: one.form,
      reading: one.reading ?? '',
      entity,
      refersTo: one.refersTo ?? '',
      rule: one.rule,
    } satisfies Mention;
  });
  return { mentions, entities: builder.finish() };
}

/** Whether a name is another one that stands in capitals: "Ann Lee" for "ANN LEE". */
function isPlainer(text: string, name: string): boolean {
  return text !== name && name === text.toUpperCase();
}

/** "Supreme Court of Kenya" for "Supreme Court", "Census Bureau" for "Bureau". */
function goesOn(text: string, name: string): boolean {
  return text.startsWith(`${name} `) || (text.endsWith(` ${name}`) && text !== `The ${name}`);
}

interface Draft {
  readonly key: string;
  readonly label: Entity['label'];
  name: string;
  readonly aliases: Set<string>;
  readonly iso3166: string;
}

class EntityBuilder {
  private readonly drafts = new Map<string, Draft>();
  constructor(private readonly context: Context) {}

  /** Adds a mention to its entity and returns the entity's key, empty for none. */
  add(one: Candidate): string {
    if (NOT_ENTITIES.has(one.label)) return '';
    if (one.form === 'role' || one.form === 'pronoun') return one.entity ?? '';
    const text = textOf(this.context, one.first, one.end).slice(one.skip ?? 0);
    const { known } = one;
    const key = one.entity ?? known?.key ?? keyOf(one.label, text);
    if (key === '') return '';
    const label = key.slice(0, key.indexOf('|')) as Entity['label'];
    const draft = this.draft(
      key,
      label,
      known?.canonical ?? text,
      one.iso3166 ?? known?.iso3166 ?? '',
    );
    const isLonger =
      one.label === 'PERSON' ? text.length > draft.name.length : goesOn(text, draft.name);
    if (known === undefined && (isLonger || isPlainer(text, draft.name))) {
      draft.aliases.add(draft.name);
      draft.name = text;
    }
    draft.aliases.add(text);
    return key;
  }

  /** Makes sure that the entity which a reading means is there. */
  refer(one: Candidate): void {
    const key = one.refersTo ?? '';
    if (key === '' || this.drafts.has(key)) return;
    const meant = this.context.gazetteer.main(key);
    if (meant !== undefined) this.draft(key, meant.label, meant.canonical, meant.iso3166);
  }

  private draft(key: string, label: Entity['label'], name: string, iso3166: string): Draft {
    let draft = this.drafts.get(key);
    if (draft === undefined) {
      draft = { key, label, name, aliases: new Set(), iso3166 };
      this.drafts.set(key, draft);
    }
    return draft;
  }

  finish(): Entity[] {
    return [...this.drafts.values()]
      .map((draft) => {
        draft.aliases.delete(draft.name);
        return { ...draft, aliases: [...draft.aliases].sort() };
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
