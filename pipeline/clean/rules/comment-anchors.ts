import { eachLine } from '../each-line.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const COMMENT = /\[([a-z]{1,2})\](?=\S)/y;
const ANCHOR = /(?<=\S)\[([a-z]{1,2})\](?!\()/g;

/** Comments of those who edited a document, below a text that was exported with them ("[a]source??"), and their anchors. */
export const commentAnchors: CleanRule = {
  name: 'comment-anchors',
  edits: (text) => {
    if (!/\n\[[a-z]{1,2}\]\S/.test(text)) return [];
    const comments = new Map<string, ProposedEdit>();
    eachLine(text, (start, end) => {
      COMMENT.lastIndex = start;
      const name = text[start] === '[' ? COMMENT.exec(text)?.[1] : undefined;
      if (name !== undefined)
        comments.set(name, { start, end, after: '', evidence: 'a comment on the text' });
    });
    const first = [...comments.values()].reduce(
      (least, { start }) => Math.min(least, start),
      text.length,
    );
    const anchors: ProposedEdit[] = [];
    const named = new Set<string>();
    for (const { 0: whole, 1: name, index } of text.matchAll(ANCHOR)) {
      if (index >= first) break;
      if (!comments.has(name!)) continue;
      named.add(name!);
      anchors.push({ start: index, end: index + whole.length, after: '', evidence: 'its anchor' });
    }
    // Every comment has its anchor above.
    if (named.size < comments.size) return [];
    const edits = [...anchors, ...comments.values()];
    return edits.sort((a, b) => a.start - b.start);
  },
};
