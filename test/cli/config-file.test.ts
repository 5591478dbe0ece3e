import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../pipeline/cli/config-file.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { UsageError } from '../../pipeline/model/usage-error.js';

const path = join(mkdtempSync(join(tmpdir(), 'vouch-config-')), 'config.json');

function read(json: string) {
  writeFileSync(path, json);
  return readConfig(path);
}

describe('a configuration', () => {
  test('has defaults for all that is not given', () => {
    expect(readConfig(undefined)).toEqual(DEFAULT_CONFIG);
    expect(read('{}')).toEqual(DEFAULT_CONFIG);
  });

  test('keeps what the file sets, and options win over it', () => {
    writeFileSync(path, '{"dates":{"order":"day-first"},"clean":{"disable":["a"]}}');
    const config = readConfig(path, { dateOrder: 'month-first' });
    expect(config.dates.order).toBe('month-first');
    expect(config.clean.disable).toEqual(['a']);
  });

  test('may have a byte order mark', () => {
    expect(read('\ufeff{"dates":{"order":"day-first"}}').dates.order).toBe('day-first');
  });

  test('that is wrong is refused as the file, whatever the options say', () => {
    for (const clean of ['"x"', 'null']) {
      writeFileSync(path, `{"clean":${clean}}`);
      expect(() => readConfig(path, { disable: ['a'] })).toThrow(/config\.json: clean: .*object/);
    }
  });

  test.each([
    ['not JSON', '{', /cannot be used: it is no JSON \(.+\); correct it/],
    ['a text of several lines', 'hi\nyou\n', /it is no JSON \(.+\); correct it/],
    ['no object', '[]', /must hold a JSON object/],
    ['an unknown key', '{"dats":{}}', /dats.*; README\.md lists the keys/],
    ['a wrong value', '{"dates":{"order":"any"}}', /dates\.order/],
    ['a wrong type', '{"clean":{"disable":"x"}}', /clean\.disable/],
    ['a group that is no object', '{"dates":3}', /dates/],
  ])('that is %s is refused in one line that says where', (_, json, message) => {
    expect(() => read(json)).toThrow(UsageError);
    expect(() => read(json)).toThrow(message);
    expect(() => read(json)).not.toThrow(/\n/);
  });
});
