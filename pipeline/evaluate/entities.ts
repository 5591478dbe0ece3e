import { type GoldDocument, rawText } from './document.js';
import { Counter, type Miss, type Score } from './score.js';

/** Labels of brat annotations that are no entities. */
const OTHER_LABELS = /^(TIMEX3|Source|Cue|Content|Attribution.*|Discard|Discuss)$/;

/**
 * What each of our labels is called in a gold set: the first name that the gold set has, none when it
 * has none of them. Labels that the gold set has not are left out of the count on both sides.
 */
export const LABEL_MAPPING: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['PERSON', 'PER'],
  NORP: ['NORP', 'MISC'],
  FAC: ['FAC', 'LOC'],
  ORG: ['ORG'],
  GPE: ['GPE', 'LOC'],
  LOC: ['LOC', 'GPE'],
  PRODUCT: ['PRODUCT', 'MISC'],
  EVENT: ['EVENT', 'MISC'],
  WORK_OF_ART: ['WORK_OF_ART', 'MISC'],
  LAW: ['LAW', 'MISC'],
  // Gold sets without languages count them among peoples.
  LANGUAGE: ['LANGUAGE', 'NORP', 'MISC'],
  MONEY: ['MONEY'],
  PERCENT: ['PERCENT'],
  QUANTITY: ['QUANTITY'],
  CARDINAL: ['CARDINAL'],
  ORDINAL: ['ORDINAL'],
  DATE: ['DATE'],
  TIME: ['TIME'],
};

/** Forms that count: what a gold set of names holds. */
const NAMES: ReadonlySet<string> = new Set(['name', 'acronym', 'demonym']);

/** Scores of all entities and of each label, exact span and label. */
export interface EntityScores {
  readonly all: Score;
  readonly labels: Readonly<Record<string, Score>>;
  /** Spans alone, whatever the label. */
  readonly spans: Score;
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Whether a brat label is that of an entity. */
export function isEntityLabel(label: string): boolean {
  return !OTHER_LABELS.test(label);
}

/** Scores entities by exact span and label (CoNLL 2003). `nominal` counts roles and pronouns too. */
export function scoreEntities(
  documents: readonly GoldDocument[],
  nominal: boolean,
): { scores: EntityScores; misses: Miss[] } {
  const goldLabels = new Set(documents.flatMap(({ gold }) => gold.spans.map(({ label }) => label)));
  const all = new Counter();
  const spans = new Counter();
  const labels = new Map<string, Counter>();
  const misses: Miss[] = [];
  for (const document of documents) {
    const gold = index(goldItems(document));
    const found = index(foundItems(document, goldLabels, nominal));
    count(gold, found, all, labels);
    spans.add(...common(spansOnly(gold), spansOnly(found)));
    misses.push(...missesOf(document, gold, found));
  }
  const perLabel = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  const scores = {
    all: all.score(),
    labels: Object.fromEntries(perLabel.map(([label, counter]) => [label, counter.score()])),
    spans: spans.score(),
  };
  return { scores, misses };
}

function goldItems({ gold }: GoldDocument): Item[] {
  return gold.spans
    .filter(({ label }) => isEntityLabel(label))
    .map(({ label, spans }) => ({
      label,
      start: spans[0]!.start,
      end: spans[spans.length - 1]!.end,
    }));
}

function foundItems(
  { records }: GoldDocument,
  goldLabels: ReadonlySet<string>,
  nominal: boolean,
): Item[] {
  const items: Item[] = [];
  const add = (own: string, start: number, end: number): void => {
    const label = LABEL_MAPPING[own]?.find((name) => goldLabels.has(name));
    if (label !== undefined) items.push({ label, start, end });
  };
  for (const row of records?.mentions ?? []) {
    if (nominal || NAMES.has(row.form)) add(row.label, row.raw_start, row.raw_end);
  }
  for (const row of records?.dates ?? []) {
    const isTime = row.type === 'TIME' || row.value.startsWith('PT');
    add(isTime ? 'TIME' : 'DATE', row.raw_start, row.raw_end);
  }
  return items;
}

function index(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [`${item.start} ${item.end} ${item.label}`, item]));
}

function spansOnly(items: ReadonlyMap<string, Item>): Set<string> {
  return new Set([...items.values()].map(({ start, end }) => `${start} ${end}`));
}

function common(
  gold: ReadonlySet<string>,
  found: ReadonlySet<string>,
): [correct: number, predicted: number, gold: number] {
  let correct = 0;
  for (const key of found) if (gold.has(key)) correct++;
  return [correct, found.size, gold.size];
}

function count(
  gold: ReadonlyMap<string, Item>,
  found: ReadonlyMap<string, Item>,
  all: Counter,
  labels: Map<string, Counter>,
): void {
  const counter = (label: string): Counter => {
    const known = labels.get(label) ?? new Counter();
    labels.set(label, known);
    return known;
  };
  for (const { label } of gold.values()) {
    all.add(0, 0, 1);
    counter(label).add(0, 0, 1);
  }
  for (const [key, { label }] of found) {
    const correct = gold.has(key) ? 1 : 0;
    all.add(correct, 1, 0);
    counter(label).add(correct, 1, 0);
  }
}

function missesOf(
  document: GoldDocument,
  gold: ReadonlyMap<string, Item>,
  found: ReadonlyMap<string, Item>,
): Miss[] {
  const miss = (kind: Miss['kind'], { start, end, label }: Item): Miss => ({
    kind,
    task: 'entities',
    file: document.file,
    start,
    end,
    text: rawText(document, start, end),
    detail: label,
  });
  return [
    ...[...gold].filter(([key]) => !found.has(key)).map(([, item]) => miss('missed', item)),
    ...[...found].filter(([key]) => !gold.has(key)).map(([, item]) => miss('spurious', item)),
  ].sort((a, b) => a.start - b.start);
}
