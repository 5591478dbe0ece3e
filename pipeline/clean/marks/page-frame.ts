import { articleInPage } from '../../model/web-page.js';
import type { MarkRule } from '../rule.js';

/** Everything above the title of an article that stands in the text of a whole web page. */
export const pageFrame: MarkRule = {
  name: 'page-frame',
  marks: (text) => {
    const article = articleInPage(text);
    const end = article === undefined ? 0 : text.lastIndexOf('\n', article.title.start);
    return end <= 0 ? [] : [{ span: { start: 0, end }, kind: 'boilerplate', rule: 'page-frame' }];
  },
};
