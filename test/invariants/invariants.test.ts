import { toString as nlcstToString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean/index.js';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { createArticle } from '../../pipeline/model/create.js';
import { covers, overlaps, type Span } from '../../pipeline/model/span.js';
import { toNlcst } from '../../pipeline/segment/index.js';
import { processSamples } from '../support/samples.js';
import { allSpans } from '../support/spans.js';

const articles = await processSamples();

test('there are sample documents of every kind', () => {
  expect(articles.length).toBeGreaterThanOrEqual(10);
  expect(new Set(articles.map(({ encoding }) => encoding.toLowerCase()))).toContain('windows-1252');
});

describe.each(articles.map((article) => [article.file, article] as const))('%s', (_, article) => {
  test('every span lies in the text, is not empty and has no white space at its edges', () => {
    const wrong = allSpans(article).filter(({ start, end, of }) => {
      const text = article.text.slice(start, end);
      const inside = start >= 0 && start < end && end <= article.text.length;
      return !inside || (!of.startsWith('mark') && text !== text.trim());
    });
    expect(wrong).toEqual([]);
  });

  test('no span cuts a character in two', () => {
    const cut = (at: number) =>
      /[\ud800-\udbff]/.test(article.text.charAt(at - 1)) &&
      /[\udc00-\udfff]/.test(article.text.charAt(at));
    expect(allSpans(article).filter(({ start, end }) => cut(start) || cut(end))).toEqual([]);
  });

  test('sections are in order and cover each character that is not white space once', () => {
    const counts = new Uint8Array(article.text.length);
    for (const { span } of article.sections) {
      for (let i = span.start; i < span.end; i++) counts[i]!++;
    }
    const wrong: string[] = [];
    for (let i = 0; i < counts.length; i++) {
      const expected = /\S/.test(article.text.charAt(i)) ? 1 : counts[i]! > 1 ? 0 : counts[i]!;
      if (counts[i] !== expected) wrong.push(`${i}: ${counts[i]} times`);
    }
    expect(wrong).toEqual([]);
    expect(isOrdered(article.sections.map(({ span }) => span))).toBe(true);
  });

  test('sentences are in order and each lies in its section', () => {
    const outside = article.sentences.filter(
      ({ span, section }) => !covers(article.sections[section]?.span ?? { start: 0, end: 0 }, span),
    );
    expect(outside).toEqual([]);
    expect(isOrdered(article.sentences.map(({ span }) => span))).toBe(true);
  });

  test('every body character lies in a sentence', () => {
    const inSentence = new Uint8Array(article.text.length);
    for (const { span } of article.sentences) inSentence.fill(1, span.start, span.end);
    const lost = article.sections
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ span }) => characters(span))
      .filter((i) => inSentence[i] === 0 && /\S/.test(article.text.charAt(i)));
    expect(lost.map((i) => article.text.slice(i, i + 20))).toEqual([]);
  });

  test('each clean character maps to the same raw character or into an edit', () => {
    let last = 0;
    for (const i of characters({ start: 0, end: article.text.length })) {
      const raw = article.offsets.toRaw({ start: i, end: i + 1 });
      const same = article.raw.slice(raw.start, raw.end) === article.text.charAt(i);
      if (!same && !isEdited(article, raw)) {
        expect.fail(`clean ${i} maps to raw ${raw.start}..${raw.end} without an edit there`);
      }
      expect(raw.start).toBeGreaterThanOrEqual(last);
      last = raw.start;
    }
  });

  test('each raw character without an edit is in the clean text', () => {
    const touched = new Uint8Array(article.raw.length);
    for (const { start, end } of article.edits) touched.fill(1, start, end);
    for (const i of characters({ start: 0, end: article.raw.length })) {
      if (touched[i] === 1) continue;
      const { start, end } = article.offsets.toClean({ start: i, end: i + 1 });
      if (article.text.slice(start, end) !== article.raw.charAt(i)) {
        expect.fail(`raw ${i} ${JSON.stringify(article.raw.charAt(i))} is lost without an edit`);
      }
    }
  });

  test('cleaning the clean text changes nothing', () => {
    const { file, id, sha256, encoding, text, metadata } = article;
    const again = createArticle({ file, id, sha256, encoding, raw: text, metadata });
    clean(again, DEFAULT_CONFIG);
    expect(again.edits).toEqual([]);
    expect(again.text).toBe(text);
  });

  test('each statement of a body section has a claim', () => {
    const silent = bodySentences(article).filter(
      ({ type, span }) =>
        type === 'statement' &&
        !article.claims.some(({ content }) => content.some((part) => overlaps(part, span))),
    );
    expect(silent.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([]);
  });

  test('no question and no boilerplate has a claim', () => {
    const wrong = article.claims.filter(({ sentence }) => {
      const { type, section } = article.sentences[sentence]!;
      return type === 'question' || article.sections[section]!.kind === 'boilerplate';
    });
    expect(wrong.map(({ content }) => content)).toEqual([]);
  });

  test('a claim begins in its sentence and its parent comes before it', () => {
    for (const { content, sentence, parent } of article.claims) {
      const { span } = article.sentences[sentence]!;
      expect(content[0]!.start).toBeGreaterThanOrEqual(span.start);
      expect(content[0]!.start).toBeLessThan(span.end);
      expect(parent).toBeLessThan(article.claims.length);
    }
  });

  test('mentions and claims name entities that exist', () => {
    const keys = new Set(article.entities.map(({ key }) => key));
    const named = [
      ...article.mentions.flatMap(({ entity, refersTo }) => [entity, refersTo]),
      ...article.claims.map(({ sourceEntity }) => sourceEntity),
    ];
    expect(named.filter((key) => key !== '' && !keys.has(key))).toEqual([]);
  });

  test('bounds of a date are ISO days in order', () => {
    for (const { earliest, latest } of article.dates) {
      for (const day of [earliest, latest]) expect(day).toMatch(/^(|-?\d{4}-\d{2}-\d{2})$/);
      if (earliest !== '' && latest !== '') expect(earliest <= latest).toBe(true);
    }
  });

  test('the nlcst tree serialises to the clean text, each node lies where it says', () => {
    const tree = toNlcst(article);
    expect(nlcstToString(tree)).toBe(article.text);
    const sentences: string[] = [];
    visit(tree, (node) => {
      const { start, end } = node.position!;
      expect(article.text.slice(start.offset, end.offset)).toBe(nlcstToString(node));
      if (node.type === 'SentenceNode') sentences.push(nlcstToString(node));
    });
    const spans = article.sentences.map(({ span }) => article.text.slice(span.start, span.end));
    expect(sentences).toEqual(spans);
  });
});

test('processing a document twice gives the same', async () => {
  const again = await processSamples();
  expect(again.map(summary)).toEqual(articles.map(summary));
});

function summary({ text, sections, sentences, mentions, dates, claims, edits }: Article) {
  return JSON.stringify({ text, sections, sentences, mentions, dates, claims, edits });
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start);
}

function isEdited(article: Article, raw: Span): boolean {
  return article.edits.some(({ start, end }) => start <= raw.end && raw.start <= end);
}

function bodySentences({ sections, sentences }: Article) {
  return sentences.filter(({ section }) => sections[section]!.kind === 'body');
}

function characters({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
