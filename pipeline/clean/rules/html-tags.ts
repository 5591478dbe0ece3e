import { type CleanRule, type ProposedEdit, replaceMatches } from '../rule.js';

const BREAKS = new Set('br hr li tr dt dd option input button label'.split(' '));
const CELLS = new Set(['td', 'th']);
const PARAGRAPHS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article header footer figure figcaption main nav aside form fieldset pre address center body html head title noscript'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b big bdi bdo caption cite code col colgroup data del dfn em embed font i iframe img ins kbd link mark meta object param path picture q s samp select small source span strike strong sub sup svg textarea tbody tfoot thead time track tt u var video audio wbr'.split(
    ' ',
  ),
);
/** An element whose lines are its own, and a bullet that is there already. */
const OPENS = /^\s*(?:$|[•*–-]|<(?:p|div|h\d|[uo]l|li|table)\b|<\/li)/i;
/** Elements whose content is no text of the page. */
const HIDDEN = ['script', 'style'] as const;

const TAG =
  /<(\/?)([a-z][\w:-]{0,30})((?:\s[^<>\n]{0,500})?)\/?>|<!(?:--[^<>\n]{0,500}--|doctype\b[^<>\n]{0,300})>/gi;
/** A tag of whatever name that has an attribute in quotation marks: `<tweet id="1">`, `<st1:place w:st="on">`. */
const WITH_ATTRIBUTE = /<([a-z][\w:-]{0,30})\s+[a-z][\w:-]{0,30}="[^"<>\n]{0,500}"/gi;

/**
 * HTML tags that stand in the text: tags of a line become a line end, with a bullet where an item of a list
 * begins, tags of a paragraph a blank line, those of a cell a tab, and tags inside a line nothing; scripts and
 * style sheets go with what is in them. Only tags of HTML, and of elements that have an attribute somewhere in
 * the text: "<name withheld>" is text.
 */
export const htmlTags: CleanRule = {
  name: 'html-tags',
  edits: (text) => {
    if (!text.includes('<')) return [];
    // The title of the window says the heading of the page once more.
    const names = /<h[12][\s>]/i.test(text) ? [...HIDDEN, 'title'] : HIDDEN;
    const hidden = names.flatMap((name) => hiddenElements(text, name));
    hidden.sort((a, b) => a.start - b.start);
    const edits: ProposedEdit[] = [];
    let next = 0;
    for (const tag of tags(text)) {
      while (next < hidden.length && hidden[next]!.start <= tag.start) edits.push(hidden[next++]!);
      if (tag.start >= (edits[edits.length - 1]?.end ?? 0)) edits.push(tag);
    }
    return [...edits, ...hidden.slice(next)];
  },
};

function tags(text: string): ProposedEdit[] {
  const others = new Set(
    Array.from(text.matchAll(WITH_ATTRIBUTE), ([, name]) => name!.toLowerCase()),
  );
  return replaceMatches(text, TAG, ({ 0: whole, 1: slash, 2: name, index }) => {
    if (whole.startsWith('<!')) return '';
    const tag = name!.toLowerCase();
    if (tag === 'li' && slash === '' && !OPENS.test(text.slice(index + whole.length, index + 40)))
      return '\n• ';
    if (PARAGRAPHS.has(tag)) return '\n\n';
    if (CELLS.has(tag)) return slash === '' ? '\t' : '';
    if (BREAKS.has(tag)) return '\n';
    return INLINE.has(tag) || others.has(tag) ? '' : undefined;
  });
}

function hiddenElements(text: string, name: string): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  const opens = new RegExp(`<${name}(?=[\\s>])`, 'gi');
  const closes = new RegExp(`</${name}>`, 'gi');
  for (let open = opens.exec(text); open !== null; open = opens.exec(text)) {
    closes.lastIndex = open.index;
    const close = closes.exec(text);
    if (close === null) break;
    const end = close.index + close[0].length;
    edits.push({ start: open.index, end, after: '\n', evidence: `a ${name}` });
    opens.lastIndex = end;
  }
  return edits;
}
