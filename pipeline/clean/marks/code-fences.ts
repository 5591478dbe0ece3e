import type { Mark } from '../../model/article.js';
import { readBlocks } from '../blocks.js';
import { isEnded } from '../lines.js';
import type { MarkRule } from '../rule.js';
import type { TextLine } from '../text-line.js';

const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w+#.-]{0,20}[ \t]*$/;
const LONGEST_FENCE = 40;
/** Prose between fences is an article that was wrapped in them. */
const PROSE = 60;

/** Programs between the fences of Markdown, and fences around an article. */
export const codeFences: MarkRule = {
  name: 'code-fences',
  marks: (text) => {
    if (!text.includes('```') && !text.includes('~~~')) return [];
    const lines = readBlocks(text).flatMap((block) => block.lines);
    const fences = lines.flatMap((line, i) => (isFence(line) ? [i] : []));
    const marks: Mark[] = [];
    for (let k = 0; k + 1 < fences.length; k += 2) {
      const [first, last] = [lines[fences[k]!]!, lines[fences[k + 1]!]!];
      const isArticle = lines.slice(fences[k]! + 1, fences[k + 1]).some(isProse);
      const spans = isArticle ? [first, last] : [{ start: first.start, end: last.end }];
      for (const { start, end } of spans) {
        marks.push({ span: { start, end }, kind: 'boilerplate', rule: 'code-fences' });
      }
    }
    return marks;
  },
};

function isFence({ start, end, text }: TextLine): boolean {
  return end - start < LONGEST_FENCE && FENCE.test(text);
}

function isProse({ text, width }: TextLine): boolean {
  return width >= PROSE && isEnded(text) && /^\s*["“‘']?\p{Lu}/u.test(text);
}
