import { LABEL_MAPPING } from './entities.js';
import type { Evaluation } from './index.js';
import type { Miss, Score } from './score.js';

/** The scores as a table to read, in percent. */
export function evaluationText(evaluation: Evaluation): string {
  const { documents, failures, entities, dates, attribution, syntax } = evaluation;
  const unit = syntax ? 'sentences' : 'documents';
  const lines = [`${documents} ${unit}, ${failures.length} failed`];
  if (entities) {
    lines.push('', title('entities (exact span and label)'));
    for (const [label, score] of Object.entries(entities.labels)) lines.push(line(label, score));
    lines.push(line('all', entities.all), line('spans, any label', entities.spans), mappingNote());
  }
  if (dates) {
    lines.push('', title('dates (TempEval-3)'), line('strict', dates.strict));
    lines.push(line('relaxed', dates.relaxed));
    for (const attribute of ['type', 'value'] as const) {
      const { accuracy, f1 } = dates[attribute];
      lines.push(`${attribute.padEnd(NAME)}${percent(f1, 34)}   accuracy ${percent(accuracy, 0)}`);
    }
  }
  if (attribution) {
    lines.push('', title('attribution (exact spans)'), line('source', attribution.source));
    lines.push(line('cue', attribution.cue), line('content', attribution.content));
    lines.push(line('linked', attribution.linked));
  }
  if (syntax) {
    lines.push(
      '',
      title('syntax (own tokens of the treebank)'),
      line('part of speech', syntax.tag),
    );
    lines.push(line('head (UAS)', syntax.head), line('head and relation (LAS)', syntax.relation));
  }
  return lines.join('\n');
}

/** A miss in one line. */
export function missText({ kind, task, file, start, end, text, detail }: Miss): string {
  const quoted = text.replace(/\s+/g, ' ');
  return `${task} ${kind} ${file} ${start}..${end} "${quoted}" ${detail}`;
}

const NAME = 36;

function title(name: string): string {
  const heads = ['precision', 'recall', 'f1', 'correct', 'found', 'gold'];
  return name.padEnd(NAME) + heads.map((head) => head.padStart(10)).join('');
}

function line(name: string, { precision, recall, f1, correct, predicted, gold }: Score): string {
  const ratios = [precision, recall, f1].map((value) => percent(value, 10));
  const counts = [correct, predicted, gold].map((value) => String(value).padStart(10));
  return name.padEnd(NAME) + ratios.join('') + counts.join('');
}

function percent(value: number, width: number): string {
  return (value * 100).toFixed(2).padStart(width);
}

function mappingNote(): string {
  const pairs = Object.entries(LABEL_MAPPING)
    .filter(([own, names]) => names.length > 1 || names[0] !== own)
    .map(([own, names]) => `${own}=${names.join('|')}`);
  return `our label = label in the gold set, the first that it has: ${pairs.join(' ')}`;
}
