import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashString } from '../engine/features.js';
import { normaliseForm } from './form.js';

/** Path inside the `natural` package, whose licence is MIT. */
const SOURCE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

/** Most classes that a model can hold: a class is stored as a label. */
const MAX_CLASSES = 255;

/**
 * The lexicon of Brill's tagger as `natural` distributes it: 93,000 forms with the tags they can have.
 * Forms with the same tags, in the same order, are one class; rare classes fall to that of the first
 * tag. Returns the class by the hash of the normalised form. Used for training only: a model carries
 * what it needs.
 */
export function readLexicon(): Map<number, number> {
  const path = createRequire(import.meta.url).resolve(SOURCE);
  const entries = Object.entries(
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>,
  );
  const counts = new Map<string, number>();
  for (const [, tags] of entries) {
    for (const key of new Set([tags.join(' '), tags[0]!]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const classes = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const index = new Map(classes.slice(0, MAX_CLASSES).map(([key], i) => [key, i]));
  const out = new Map<number, number>();
  for (const [form, tags] of entries) {
    const found = index.get(tags.join(' ')) ?? index.get(tags[0]!);
    if (found !== undefined) out.set(hashString(normaliseForm(form.replaceAll('\\/', '/'))), found);
  }
  return out;
}
