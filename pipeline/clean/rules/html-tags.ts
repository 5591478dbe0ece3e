import { type CleanRule, replaceMatches } from '../rule.js';

const BREAKS = new Set(['br', 'hr', 'li', 'tr']);
const PARAGRAPHS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol table blockquote section article header footer figure'.split(' '),
);
const INLINE = new Set(
  'a abbr b big cite code del em font i img ins mark q s small span strike strong sub sup td th tbody thead time u wbr figcaption'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][a-z\d]{0,11})((?:\s[^<>\n]{0,500})?)\/?>|<!--[^<>\n]{0,500}-->/gi;

/**
 * HTML tags that stand in the text: tags of a line become a line end, tags of a paragraph a blank line,
 * and tags inside a line nothing. Only tags of HTML: "<name withheld>" is text.
 */
export const htmlTags: CleanRule = {
  name: 'html-tags',
  edits: (text) =>
    replaceMatches(text, TAG, ([whole, , name]) => {
      if (whole!.startsWith('<!--')) return '';
      const tag = name!.toLowerCase();
      if (PARAGRAPHS.has(tag)) return '\n\n';
      if (BREAKS.has(tag)) return '\n';
      return INLINE.has(tag) ? '' : undefined;
    }),
};
