import { describe, expect, test } from 'vitest';
import { toRecords } from '../../pipeline/emit/records.js';
import type { Article, Claim } from '../../pipeline/model/article.js';
import { addMention, articleOf, spanOf } from './article.js';

const TEXT = 'Orla Trust said exports rose.\n\nOrla Trust denied it.';

function claimOf(article: Article, changes: Partial<Claim> = {}): Claim {
  return {
    kind: 'indirect',
    content: [spanOf(article, 'exports rose')],
    source: [spanOf(article, 'Orla Trust')],
    cue: [spanOf(article, 'said')],
    sentence: 0,
    sourceEntity: '',
    sourceEntities: [],
    sourceRole: '',
    sourceOrganisation: '',
    candidates: [],
    sameWords: '',
    cueLemma: 'say',
    cueClass: 'statement',
    certainty: 'certain',
    polarity: 'positive',
    connective: '',
    parent: -1,
    status: 'resolved',
    reason: '',
    rule: 'test',
    ...changes,
  };
}

function sample(text: string): Article {
  const article = articleOf(text);
  addMention(article, 'Orla Trust');
  addMention(article, 'Orla Trust', text.indexOf('Orla Trust') + 1);
  article.claims = [claimOf(article)];
  return article;
}

describe('identifiers', () => {
  const ids = (text: string) => {
    const { sections, sentences, mentions, claims } = toRecords(sample(text));
    return new Set([
      ...sections.map((row) => row.section_id),
      ...sentences.map((row) => row.sentence_id),
      ...mentions.map((row) => row.mention_id),
      ...claims.map((row) => row.claim_id),
    ]);
  };

  test('differ for rows of the same text in different places', () => {
    const { mentions } = toRecords(sample(TEXT));
    expect(new Set(mentions.map((row) => row.mention_id)).size).toBe(2);
  });

  test('differ for rows of the same text in the same sentence', () => {
    const article = articleOf('Fig bank met Fig bank.');
    addMention(article, 'Fig bank');
    addMention(article, 'Fig bank', 5);
    expect(new Set(toRecords(article).mentions.map((row) => row.mention_id)).size).toBe(2);
  });

  test.each([
    ['before', `A paragraph came first.\n\n${TEXT}`],
    ['after', `${TEXT}\n\nA paragraph came last.`],
    ['between', TEXT.replace('\n\n', '\n\nA paragraph came between.\n\n')],
  ])('stay the same when a paragraph is added %s', (_, changed) => {
    const after = ids(changed);
    expect([...ids(TEXT)].filter((id) => !after.has(id))).toEqual([]);
  });
});

describe('claims', () => {
  test('write spans that are not contiguous part by part', () => {
    const article = articleOf('“Prices fell,” Orla Trust said, “and stayed low.”');
    const content = [spanOf(article, '“Prices fell,”'), spanOf(article, '“and stayed low.”')];
    article.claims = [claimOf(article, { content })];
    expect(toRecords(article).claims[0]).toMatchObject({
      text: article.text,
      spans: '0 14;32 49',
      raw_spans: '0 14;32 49',
      source_text: 'Orla Trust',
      cue_text: 'said',
    });
  });

  test('name the claim that holds them', () => {
    const article = sample(TEXT);
    article.claims = [claimOf(article), claimOf(article, { parent: 0 })];
    const [outer, inner] = toRecords(article).claims;
    expect(inner!.parent_claim_id).toBe(outer!.claim_id);
    expect(inner!.claim_id).not.toBe(outer!.claim_id);
  });

  test.each([
    ['a source that is no entity', { sourceEntity: 'ORG|nobody' }],
    ['a parent that is no claim', { parent: 7 }],
    ['itself as parent', { parent: 0 }],
  ])('are refused with %s', (_, changes) => {
    const article = sample(TEXT);
    article.claims = [claimOf(article, changes)];
    expect(() => toRecords(article)).toThrow(expect.objectContaining({ code: 'bad_reference' }));
  });
});
