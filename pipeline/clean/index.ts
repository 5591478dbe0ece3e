import type { Article } from '../model/article.js';
import type { Config } from '../model/config.js';
import { EditLog } from './edit-log.js';
import { MARK_RULES } from './marks/index.js';
import { applyEdits, type CleanRule, type ProposedEdit } from './rule.js';
import { RULES } from './rules/index.js';

export type { CleanRule, MarkRule } from './rule.js';

/** The names of all cleaning rules, in the order in which they run; `clean.disable` takes them. */
export const RULE_NAMES: readonly string[] = [...RULES, ...MARK_RULES].map(({ name }) => name);

const MAX_PASSES = 6;

/**
 * Repairs the raw text of an article: sets `text`, `offsets`, `edits` and `marks`. In the clean text
 * paragraphs are separated by exactly one blank line, and only the lines of lists, verse, tables and
 * addresses end in a single line end. Cleaning the clean text changes nothing.
 */
export function clean(article: Article, config: Config): void {
  const disabled = new Set(config.clean.disable);
  const log = new EditLog();
  const rules = RULES.filter(({ name }) => !disabled.has(name));
  // One repair can uncover another; a text is clean when no rule has anything to say to it.
  let silent = 0;
  for (let turn = 0; turn < rules.length * MAX_PASSES && silent < rules.length; turn++) {
    silent = run(rules[turn % rules.length]!, article, log) ? 0 : silent + 1;
  }
  article.edits = log.edits(article.raw, article.text, article.offsets);
  article.marks = MARK_RULES.filter(({ name }) => !disabled.has(name)).flatMap((rule) =>
    rule.marks(article.text, { edits: article.edits }),
  );
}

/** Whether the rule changed anything that another one may look at. */
function run(rule: CleanRule, article: Article, log: EditLog): boolean {
  const edits = rule.edits(article.text, { protected: [] });
  if (edits.length === 0) return false;
  for (const edit of edits) {
    const evidence = edit.evidence ?? '';
    log.add({ raw: article.offsets.toRaw(edit), rule: rule.name, evidence });
  }
  const trimmed = edits.every((edit) => isAtEnd(article.text, edit));
  article.text = applyEdits(article.text, edits);
  article.offsets = article.offsets.apply(edits);
  return !trimmed;
}

/** Whether white space goes at an end of the text, where it tells no rule anything. */
function isAtEnd(text: string, { start, end, after }: ProposedEdit): boolean {
  return (
    (start === 0 || end === text.length) && after === '' && text.slice(start, end).trim() === ''
  );
}
