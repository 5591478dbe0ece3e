import { toString as nlcstToString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import type { Article } from '../../pipeline/model/article.js';
import { covers } from '../../pipeline/model/span.js';
import { toNlcst } from '../../pipeline/segment/index.js';
import { allSpans, type NamedSpan } from '../support/spans.js';
import { type Invariant, isOrdered, quote } from './invariant.js';

const describeSpan = (article: Article) => (span: NamedSpan) =>
  `${span.of}: ${quote(article, span)}`;

/** What holds for spans, sections, sentences and the tree. */
export const STRUCTURE_RULES: readonly Invariant[] = [
  {
    name: 'every span lies in the text, is not empty and has no white space at its edges',
    violations: (article) =>
      allSpans(article)
        .filter(({ start, end, of }) => {
          const text = article.text.slice(start, end);
          const inside = start >= 0 && start < end && end <= article.text.length;
          return !inside || (!of.startsWith('mark') && text !== text.trim());
        })
        .map(describeSpan(article)),
  },
  {
    name: 'no span cuts a character in two',
    violations: (article) =>
      allSpans(article)
        .filter(({ start, end }) => isInsideCharacter(article, start, end))
        .map(describeSpan(article)),
  },
  {
    name: 'sections are in order and cover each character that is not white space once',
    violations: (article) => {
      const spans = article.sections.map(({ span }) => span);
      const gaps = uncovered(article, spans).map((i) => quote(article, { start: i, end: i + 20 }));
      return isOrdered(spans) ? gaps : ['sections overlap', ...gaps];
    },
  },
  {
    name: 'sentences are in order and each lies in its section',
    violations: (article) => {
      const outside = article.sentences
        .filter(({ span, section }) => {
          const home = article.sections[section];
          return home === undefined || !covers(home.span, span);
        })
        .map(({ span }) => quote(article, span));
      const spans = article.sentences.map(({ span }) => span);
      return isOrdered(spans) ? outside : ['sentences overlap', ...outside];
    },
  },
  {
    name: 'every character that is not white space lies in a sentence',
    violations: (article) => {
      const spans = article.sentences.map(({ span }) => span);
      return uncovered(article, spans).map((i) => quote(article, { start: i, end: i + 20 }));
    },
  },
  {
    name: 'the nlcst tree serialises to the clean text, each node lies where it says',
    violations: (article) => {
      const tree = toNlcst(article);
      const wrong: string[] = nlcstToString(tree) === article.text ? [] : ['another text'];
      visit(tree, (node) => {
        const { start, end } = node.position!;
        const there = article.text.slice(start.offset, end.offset);
        if (there !== nlcstToString(node)) wrong.push(`${node.type} at ${start.offset}: ${there}`);
      });
      return wrong;
    },
  },
];

function isInsideCharacter({ text }: Article, ...places: number[]): boolean {
  return places.some(
    (at) => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)),
  );
}

function uncovered({ text }: Article, spans: readonly { start: number; end: number }[]): number[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  const lost: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (covered[i] === 0 && /\S/.test(text.charAt(i))) lost.push(i);
  }
  return lost;
}
