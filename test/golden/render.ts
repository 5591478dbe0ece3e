import { stringify } from 'csv-stringify/sync';
import type { Article } from '../../pipeline/model/article.js';
import type { Span } from '../../pipeline/model/span.js';

/** The golden files of one article, by file name; small enough to be read in a review. */
export function render(article: Article): Record<string, string> {
  return {
    'clean.txt': `${article.text}\n`,
    'metadata.csv': metadata(article),
    'sections.csv': sections(article),
    'sentences.csv': sentences(article),
    'claims.csv': claims(article),
    'mentions.csv': mentions(article),
    'dates.csv': dates(article),
    'edits.csv': edits(article),
  };
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([columns, ...rows] as string[][]);
}

function quote({ text }: Article, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function metadata({ encoding, language, metadata }: Article): string {
  const rows = Object.entries(metadata).map(([key, { value, source }]) => [key, value, source]);
  return table(
    ['key', 'value', 'source'],
    [['encoding', encoding, ''], ['language', language, ''], ...rows],
  );
}

function sections(article: Article): string {
  const rows = article.sections.map(({ kind, heading, enumerator, span }) => {
    const text = quote(article, [span]);
    return [kind, heading, enumerator, text.slice(0, 50), text.slice(-30), `${text.length}`];
  });
  return table(['kind', 'heading', 'enumerator', 'begins', 'ends', 'length'], rows);
}

function sentences(article: Article): string {
  const rows = article.sentences.map(({ type, section, span }) => {
    const text = quote(article, [span]);
    return [article.sections[section]!.kind, type, text.slice(0, 50), text.slice(-30)];
  });
  return table(['section', 'type', 'begins', 'ends'], rows);
}

function claims(article: Article): string {
  const rows = article.claims.map((claim) => [
    claim.kind,
    quote(article, claim.source),
    quote(article, claim.cue),
    quote(article, claim.content),
    claim.sourceEntity,
    claim.sourceRole,
    claim.cueLemma,
    claim.cueClass,
    claim.certainty,
    claim.polarity,
    claim.connective,
    claim.parent < 0 ? '' : `${claim.parent}`,
    claim.status,
    claim.reason,
    claim.rule,
  ]);
  const columns = 'kind source cue content entity role lemma class certainty polarity connective';
  return table([...columns.split(' '), 'parent', 'status', 'reason', 'rule'], rows);
}

function mentions(article: Article): string {
  const rows = article.mentions.map((mention) => [
    mention.label,
    mention.form,
    mention.reading,
    quote(article, [mention.span]),
    mention.entity,
    mention.refersTo,
    mention.rule,
  ]);
  return table(['label', 'form', 'reading', 'text', 'entity', 'refers_to', 'rule'], rows);
}

function dates(article: Article): string {
  const rows = article.dates.map((date) => [
    date.type,
    quote(article, [date.span]),
    date.value,
    date.mod,
    date.edtf,
    date.earliest,
    date.latest,
    `${date.anchor}`,
    date.ambiguousWith,
    date.rule,
  ]);
  const columns = 'type text value mod edtf earliest latest anchor ambiguous_with rule';
  return table(columns.split(' '), rows);
}

function edits({ edits }: Article): string {
  const rows = edits.map(({ rule, before, after, evidence }) => [
    rule,
    JSON.stringify(before),
    JSON.stringify(after),
    evidence,
  ]);
  return table(['rule', 'before', 'after', 'evidence'], rows);
}
