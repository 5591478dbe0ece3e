import type { Mark } from '../../model/article.js';
import { articleInPage } from '../../model/web-page.js';
import { besidesArticle } from '../page-end.js';
import type { MarkRule } from '../rule.js';

/** What stands above the title and below the end of an article in the text of a whole web page, and its galleries. */
export const pageFrame: MarkRule = {
  name: 'page-frame',
  marks: (text) => {
    const article = articleInPage(text);
    const end = article === undefined ? 0 : text.lastIndexOf('\n', article.title.start);
    return [{ start: 0, end }, ...besidesArticle(text, article?.prose)]
      .filter((span) => span.start < span.end)
      .map((span): Mark => ({ span, kind: 'boilerplate', rule: 'page-frame' }));
  },
};
