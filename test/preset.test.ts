import { retext } from 'retext';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import * as api from '../pipeline/index.js';

const TEXT = 'Mara Lind met the press in Oslo on 3 May 2017. She said that the treaty would hold.';

describe('the preset', () => {
  it('exports exactly these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DEFAULT_CONFIG',
      'articleOf',
      'configSchema',
      'processArticle',
      'vouch',
      'vouchClaims',
      'vouchDates',
      'vouchEntities',
      'vouchParse',
      'vouchSyntax',
    ]);
  });

  it('is used by retext users like any other plugin', () => {
    const file = new VFile({ path: 'note.txt', value: TEXT });
    const after = retext().use(api.vouch).processSync(file);
    expect(String(after)).toBe(TEXT);
    const article = api.articleOf(after);
    expect(article.sentences).toHaveLength(2);
    expect(article.dates.map((date) => date.value)).toContain('2017-05-03');
    expect(article.claims.some((claim) => claim.kind === 'indirect')).toBe(true);
  });

  it('says what to do when a plugin is used alone', () => {
    expect(() => api.articleOf(new VFile('x'))).toThrow('vouchParse');
  });
});
