import { clean } from '../../pipeline/clean/index.js';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { createArticle } from '../../pipeline/model/create.js';
import type { Span } from '../../pipeline/model/span.js';
import type { Invariant } from './invariant.js';

/** What holds between the raw and the clean text. */
export const TEXT_RULES: readonly Invariant[] = [
  {
    name: 'each clean character maps to the same raw character or into an edit, in order',
    violations: (article) => {
      const edited = rawEdited(article);
      const wrong: string[] = [];
      let last = 0;
      for (let i = 0; i < article.text.length; i++) {
        const raw = article.offsets.toRaw({ start: i, end: i + 1 });
        const same = article.raw.slice(raw.start, raw.end) === article.text.charAt(i);
        if (!same && !touches(edited, raw)) wrong.push(`clean ${i}: no edit at raw ${raw.start}`);
        if (raw.start < last) wrong.push(`clean ${i}: raw ${raw.start} comes after raw ${last}`);
        last = raw.start;
      }
      return wrong;
    },
  },
  {
    name: 'each raw character without an edit is in the clean text',
    violations: (article) => {
      const edited = rawEdited(article);
      const wrong: string[] = [];
      for (let i = 0; i < article.raw.length; i++) {
        if (edited[i] === 1) continue;
        const { start, end } = article.offsets.toClean({ start: i, end: i + 1 });
        if (article.text.slice(start, end) !== article.raw.charAt(i)) {
          wrong.push(`raw ${i}: ${JSON.stringify(article.raw.charAt(i))} is lost without an edit`);
        }
      }
      return wrong;
    },
  },
  {
    name: 'the logged edits turn the raw text into the clean text',
    violations: (article) => {
      const parts: string[] = [];
      let position = 0;
      for (const { start, end, before, after } of article.edits) {
        if (start < position) return [`the edit at raw ${start} overlaps the one before`];
        if (article.raw.slice(start, end) !== before) return [`raw ${start} is not ${before}`];
        parts.push(article.raw.slice(position, start), after);
        position = end;
      }
      parts.push(article.raw.slice(position));
      return parts.join('') === article.text ? [] : ['the edits give another text'];
    },
  },
  {
    name: 'cleaning the clean text changes nothing',
    violations: ({ file, id, sha256, encoding, text, metadata }) => {
      const again = createArticle({ file, id, sha256, encoding, raw: text, metadata });
      clean(again, DEFAULT_CONFIG);
      return again.edits.map(({ rule, before, after }) => JSON.stringify({ rule, before, after }));
    },
  },
];

/** One flag per raw character, and one past the end, for those that an edit covers or touches. */
function rawEdited({ raw, edits }: Article): Uint8Array {
  const flags = new Uint8Array(raw.length + 1);
  for (const { start, end } of edits) flags.fill(1, start, Math.max(end, start + 1));
  return flags;
}

function touches(edited: Uint8Array, { start, end }: Span): boolean {
  for (let i = Math.max(0, start - 1); i <= end; i++) if (edited[i] === 1) return true;
  return false;
}
