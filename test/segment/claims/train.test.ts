import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAttributionGold } from '../../../pipeline/cli/attribution-gold.js';
import { train } from '../../../pipeline/cli/train.js';
import { HashedModel } from '../../../pipeline/learn/engine/crf-model.js';
import {
  AttributionFinder,
  type AttributionModels,
} from '../../../pipeline/segment/claims/learned/finder.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';

const NAMES = ['gate', 'cue', 'argument', 'content', 'claim'] as const;
const PEOPLE = ['Anna Kovacs', 'Omar Haddad', 'Lena Brandt', 'Paulo Reis'];
const EVENTS = ['the harbour was closed', 'the bridge would open', 'two boats were missing'];

/** A text whose every first sentence reports something, with its brat annotations. */
function article(shift: number): { text: string; ann: string } {
  const lines: string[] = [];
  let text = '';
  const add = (label: string, words: string): number => {
    lines.push(`T${lines.length}\t${label} ${text.length} ${text.length + words.length}\t${words}`);
    text += words;
    return lines.length - 1;
  };
  for (let k = 0; k < 12; k++) {
    const source = add('Source', PEOPLE[(k + shift) % PEOPLE.length]!);
    text += ' ';
    const cue = add('Cue', 'said');
    text += ' ';
    const content = add('Content', `that ${EVENTS[k % EVENTS.length]}`);
    text += '. The weather stayed cold in the north.\n\n';
    lines.push(`E${k}\tAttribution:T${cue} Source:T${source} Cue:T${cue} Content:T${content}`);
  }
  return { text, ann: lines.join('\n') };
}

let folder = '';
const inside = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-attribution-'));
  for (const name of ['gold', 'empty', 'one', 'two']) mkdirSync(inside(name));
  for (let k = 0; k < 4; k++) {
    const { text, ann } = article(k);
    writeFileSync(join(folder, 'gold', `${k}.txt`), text);
    writeFileSync(join(folder, 'gold', `${k}.ann`), ann);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function modelsIn(name: string): AttributionModels {
  const read = (model: string) =>
    HashedModel.fromBytes(readFileSync(join(folder, name, `${model}.bin`)));
  return Object.fromEntries(
    NAMES.map((model) => [model, read(model)]),
  ) as unknown as AttributionModels;
}

describe('training of attribution', () => {
  it('makes the same models each time, which find what they were shown', async () => {
    const gold = [inside('gold')];
    for (const name of ['one', 'two']) {
      await train({ task: 'attribution', gold, output: inside(name) });
    }
    for (const name of NAMES) {
      const [one, two] = ['one', 'two'].map((run) =>
        readFileSync(join(folder, run, `${name}.bin`)),
      );
      expect(one!.equals(two!)).toBe(true);
    }
    const view = viewOf(readAttributionGold(gold)[0]!.article);
    const { text, start, end } = view.tokens;
    const found = new AttributionFinder(modelsIn('one')).find(view, () => true);
    const words = found.map(({ source, cue, content }) =>
      [source, cue, content].map(([range]) =>
        range === undefined ? '' : text.slice(start[range.first], end[range.end - 1]),
      ),
    );
    expect(words[0]).toEqual(['Anna Kovacs', 'said', 'that the harbour was closed']);
    expect(words).toHaveLength(12);
  });

  it.each([
    ['nowhere', 'is no folder'],
    ['empty', 'no events Attribution'],
  ])('refuses %s', (name, message) => {
    expect(() => readAttributionGold([inside(name)])).toThrow(message);
  });
});
