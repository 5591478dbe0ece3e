import type { Article, Section, SectionKind } from '../../model/article.js';
import { enumeratorOf } from './enumerators.js';
import { classify, type DocumentState } from './kinds.js';
import { layOut, type Unit } from './layout.js';

/** Sections with the units each is made of; `unitSection[u]` is the section of unit `u`. */
export interface Outline {
  readonly sections: Section[];
  readonly units: readonly Unit[];
  readonly unitSection: Int32Array;
  readonly unitKind: readonly SectionKind[];
}

/** Divides the clean text of `article` into sections, unit by unit. */
export function outline(article: Article): Outline {
  const { text } = article;
  const units = layOut(text);
  const unitKind: SectionKind[] = [];
  const unitSection = new Int32Array(units.length);
  const sections: {
    kind: SectionKind;
    span: { start: number; end: number };
    heading: string;
    enumerator: string;
  }[] = [];
  const state: DocumentState = {
    article,
    seenTitle: false,
    seenBody: false,
    inAuthor: false,
    units,
  };
  let heading = '';
  units.forEach((unit, u) => {
    const kind = classify(state, u);
    unitKind.push(kind);
    const enumerator = kind === 'body' ? enumeratorOf(text, unit) : undefined;
    const previous = sections[sections.length - 1];
    const fresh =
      previous === undefined ||
      previous.kind !== kind ||
      kind === 'heading' ||
      enumerator !== undefined;
    if (kind === 'heading') heading = text.slice(unit.start, unit.end);
    if (kind === 'author_bio' && fresh) heading = '';
    if (fresh) {
      sections.push({
        kind,
        span: { start: unit.start, end: unit.end },
        heading: kind === 'body' || kind === 'list' ? heading : '',
        enumerator: enumerator ?? '',
      });
    } else previous.span.end = unit.end;
    unitSection[u] = sections.length - 1;
  });
  return { sections, units, unitSection, unitKind };
}
