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

  it('says in one line which setting is wrong', () => {
    const settings = { tag: { gazeteer: 'names.csv' } } as object;
    expect(() => retext().use(api.vouch, settings).parse('Hall left.')).toThrow(
      /^settings: tag: .*gazeteer.*; README\.md lists the keys$/,
    );
  });

  it('takes text as it is, whatever it looks like and the settings say', () => {
    const settings = { ingest: { encoding: 'windows-1252' } };
    for (const value of [
      '“Naïve,” Ana Núñez said.',
      'a\0b\0c\0d\0',
      'She said \0 so.',
      '\ufeffx',
    ]) {
      const file = new VFile({ path: 'note.txt', value });
      retext().use(api.vouch, settings).parse(file);
      expect(api.articleOf(file)).toMatchObject({ raw: value, encoding: 'utf-8' });
    }
  });

  it('decodes bytes as the program does', () => {
    const value = new Uint8Array([0x93, 0x4e, 0xf3, 0x94, 0x20, 0x73, 0x61, 0x69, 0x64]);
    const file = new VFile({ path: 'note.txt', value });
    retext().use(api.vouch).parse(file);
    expect(api.articleOf(file)).toMatchObject({ raw: '“Nó” said', encoding: 'windows-1252' });
  });

  it('says what to do when a plugin is used alone', () => {
    expect(() => api.articleOf(new VFile('x'))).toThrow('vouchParse');
  });
});
