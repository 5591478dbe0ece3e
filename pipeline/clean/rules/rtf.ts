import { type CleanRule, type ProposedEdit, replaceMatches } from '../rule.js';

/** Groups that hold tables of fonts and colours, pictures and what a reader may skip. */
const HIDDEN =
  /^\{\\(?:\*|(?:fonttbl|colortbl|stylesheet|info|pict|listtable|listoverridetable|header|footer|generator|rsidtbl|themedata|latentstyles)(?![a-z]))/;
const TOKEN =
  /\\u(-?\d{1,6}) ?\??|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[{}]|\r?\n/gi;
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  line: '\n',
  cell: '\t',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  '\n': '\n\n',
  '\r': '\n\n',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
const WINDOWS = new TextDecoder('windows-1252');

/** A document of RTF that was taken for text: its words without its codes. */
export const rtf: CleanRule = {
  name: 'rtf',
  edits: (text) => {
    if (!text.startsWith('{\\rtf')) return [];
    const edits: ProposedEdit[] = [];
    let depth = 0;
    /** The depth at which a hidden group began. */
    let hidden = Number.POSITIVE_INFINITY;
    let from = 0;
    for (const match of replaceMatches(text, TOKEN, signOf)) {
      const sign = text[match.start]!;
      if (
        sign === '{' &&
        ++depth < hidden &&
        HIDDEN.test(text.slice(match.start, match.start + 24))
      ) {
        hidden = depth;
        from = match.start;
      }
      const closes = sign === '}' && depth-- === hidden;
      if (closes) hidden = Number.POSITIVE_INFINITY;
      const edit = closes ? { start: from, end: match.end, after: '' } : match;
      if (depth < hidden) edits.push({ ...edit, evidence: 'a code of RTF' });
    }
    return edits;
  },
};

function signOf([whole, point, octet, name, , sign]: RegExpExecArray): string {
  if (point !== undefined) return String.fromCharCode(Number(point) & 0xffff);
  if (octet !== undefined) return WINDOWS.decode(Uint8Array.of(Number.parseInt(octet, 16)));
  const key = name ?? sign ?? '';
  return whole === '{' || whole === '}' ? '' : (SIGNS[key] ?? '');
}
