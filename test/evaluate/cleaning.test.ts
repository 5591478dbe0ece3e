import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanFolder, editsOf, recleaned, scoreDamages } from '../../pipeline/evaluate/cleaning.js';
import { explainCleaning } from '../../pipeline/evaluate/cleaning-explained.js';
import { damageTable, editLine, ruleCounts } from '../../pipeline/evaluate/cleaning-report.js';
import { commonWords, compareTexts } from '../../pipeline/evaluate/restoration.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';

const TEXT = 'The ﬁrst boat came at noon.\n\nThe second came later, said Ana\u00a0Ruiz.';

describe('restoration', () => {
  test.each([
    ['the same', 'a b c', 'a b c', 3],
    ['one lost', 'a b c d', 'a b d', 3],
    ['one more', 'a c', 'a b c', 2],
    ['one changed', 'a b c', 'a x c', 2],
    ['nothing in common', 'a b', 'x y z', 0],
    ['moved', 'a b c d', 'c d a b', 2],
    ['empty', '', 'a', 0],
  ])('common words: %s', (_, a, b, common) => {
    const words = (text: string) => text.split(' ').filter((word) => word !== '');
    expect(commonWords(words(a), words(b))).toBe(common);
  });

  test('paragraphs are whole or broken', () => {
    expect(compareTexts('a b\n\nc d', 'a  b\n\nc\n\nd')).toEqual({
      words: 4,
      right: 4,
      paragraphs: 2,
      whole: 1,
      broken: ['c d'],
    });
  });
});

test('edits of a folder are listed with their context and counted by rule', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  const { articles } = await cleanFolder(folder, DEFAULT_CONFIG);
  const edits = articles.flatMap((article) => editsOf(article, 5));
  expect(edits.map(editLine)).toEqual([
    'compatibility-forms\ta.txt\t…The [ﬁ → fi]rst b…\t',
    'spaces\ta.txt\t…d Ana[\\u00a0 →  ]Ruiz.…\t',
  ]);
  expect(ruleCounts(edits)).toEqual([
    ['compatibility-forms', 1],
    ['spaces', 1],
  ]);
});

test('a document is explained: before, after, why, and what is marked', () => {
  const raw =
    '\ufeffThe flood\n\nThe ﬁrst boat came at noon.\n\nhttps://a.example/?utm_source=b\n\nShare this article';
  expect(explainCleaning(recleaned(raw, 'a.txt', DEFAULT_CONFIG))).toBe(
    [
      'a.txt: 3 edits',
      '',
      '  1 paragraph as it was',
      '',
      '- The ﬁrst boat came at noon.',
      '+ The first boat came at noon.',
      '  compatibility-forms',
      '',
      '- https://a.example/?utm_source=b',
      '  tracking-addresses+blank-lines: an address that counts readers',
      '',
      '  1 paragraph as it was',
      '',
      'kept, and marked:',
      '  boilerplate (web-furniture): Share this article',
    ].join('\n'),
  );
});

test('a rule that is switched off is missed', () => {
  const article = recleaned(TEXT, 'a.txt', DEFAULT_CONFIG);
  const [good] = scoreDamages([article], DEFAULT_CONFIG, 1, ['ligatures']);
  expect([good!.right, good!.whole, good!.broken]).toEqual([good!.words, 2, []]);
  const config = { ...DEFAULT_CONFIG, clean: { disable: ['compatibility-forms'] } };
  const [bad] = scoreDamages([article], config, 1, ['ligatures']);
  expect([bad!.words - bad!.right, bad!.whole]).toEqual([1, 1]);
  expect(damageTable([bad!])).toContain('ligatures');
});
