import type { Mark } from '../../model/article.js';
import { readBlocks } from '../blocks.js';
import { isTitleLike, LIST_ITEM } from '../lines.js';
import type { MarkRule } from '../rule.js';
import { isFurniture, opensCaption, opensLinks } from '../web-lines.js';

/** Links below a heading like "Related articles", at the most. */
const MOST_LINKS = 8;

/**
 * Share bars, newsletter prompts, advertisements, cookie notices, related links, photo credits, counts of
 * comments: kept, and labelled boilerplate.
 */
export const webFurniture: MarkRule = {
  name: 'web-furniture',
  marks: (text) => {
    const marks: Mark[] = [];
    let links = 0;
    for (const { lines } of readBlocks(text)) {
      const list = links > 0 && lines.every(({ start, end }) => isLink(text.slice(start, end)));
      if (!list) links = 0;
      let opened = false;
      let captioned = false;
      for (const { start, end } of lines) {
        const line = end - start > 400 ? '' : text.slice(start, end);
        const isCaption = captioned;
        captioned = opensCaption(line);
        if (captioned || isCaption) links = 0;
        else if (
          links > 0 &&
          (list || (opened && (isLink(line) || isTitleLike(line) || isQuestion(line))))
        )
          links--;
        else if (!isFurniture(line)) {
          opened = false;
          continue;
        } else if (opensLinks(line)) {
          links = MOST_LINKS;
          opened = true;
        }
        marks.push({ span: { start, end }, kind: 'boilerplate', rule: 'web-furniture' });
      }
    }
    return marks;
  },
};

/** A title may ask. */
function isQuestion(line: string): boolean {
  return line.length <= 120 && line.trimEnd().endsWith('?');
}

/** The title of another article: an item of a list, or a short line without a stop. */
function isLink(line: string): boolean {
  if (line.length > 120) return false;
  return LIST_ITEM.test(line) || (isTitleLike(line) && /\s\S+\s/.test(line));
}
