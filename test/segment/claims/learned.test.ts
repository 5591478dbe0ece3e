import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoredSequence } from '../../../pipeline/learn/engine/crf.js';
import { HashedModel } from '../../../pipeline/learn/engine/crf-model.js';
import { createRandom } from '../../../pipeline/learn/engine/random.js';
import { readResourceBytes } from '../../../pipeline/model/resources.js';
import { ArgumentFeatures } from '../../../pipeline/segment/claims/learned/argument-features.js';
import { contentCandidates, WIDE } from '../../../pipeline/segment/claims/learned/candidates.js';
import { ContentFeatures } from '../../../pipeline/segment/claims/learned/content-features.js';
import { CueGate } from '../../../pipeline/segment/claims/learned/gate.js';
import { learnedInput } from '../../../pipeline/segment/claims/learned/input.js';
import { ARGUMENT_LABELS, CONTENT } from '../../../pipeline/segment/claims/learned/labels.js';
import { argumentOptions } from '../../../pipeline/segment/claims/learned/reader.js';
import { SpanGains } from '../../../pipeline/segment/claims/learned/span-gains.js';
import { CueLinks } from '../../../pipeline/segment/claims/learned/syntax.js';
import { windowOf } from '../../../pipeline/segment/claims/learned/window.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom } from './helpers.js';

function shipped(name: string): HashedModel {
  return HashedModel.fromBytes(readResourceBytes(`segment/claims/models/${name}.bin`));
}

/** A text with its cue, the first token of the given form. */
function cueIn(text: string, form: string) {
  const view = viewOf(articleFrom(text));
  const { tokens } = view;
  const first = tokens.type.findIndex((type) => tokens.vocabulary[type] === form);
  const cue = { first, end: first + 1 };
  return { document: learnedInput(view), cue, window: windowOf(view, cue), tokens };
}

const TEXT =
  'The harbour master said on Tuesday that the ferry would not sail in the storm, and left.';

describe('the gate', () => {
  it('is open where a cue can begin and shut at marks and articles', () => {
    const { document, tokens } = cueIn(`${TEXT} Critics of the plan warned: it is dear.`, 'said');
    const gate = new CueGate(shipped('gate'));
    const open: string[] = [];
    for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
      const [first, end] = [tokens.sentenceFirst[s]!, tokens.sentenceFirst[s + 1]!];
      gate.begin(document, first, end);
      for (let i = first; i < end; i++) {
        if (gate.isOpen(i, false)) open.push(tokens.vocabulary[tokens.type[i]!]!);
      }
    }
    expect(open).toEqual(expect.arrayContaining(['said', 'warned']));
    for (const form of ['The', 'the', ',', '.', 'harbour', 'ferry', 'Monday', 'old']) {
      expect(open).not.toContain(form);
    }
  });
});

describe('the best spans', () => {
  it('are those of all spans', () => {
    const gain = fc.integer({ min: -40, max: 40 });
    const token = fc.tuple(gain, gain, gain, gain);
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 9 }), gain, (tokens, second) => {
        const [most, within] = [5, 30];
        const all: { first: number; end: number; gain: number }[] = [];
        for (let s = 0; s < tokens.length; s++) {
          let sum = tokens[s]![0];
          all.push({ first: 10 + s, end: 11 + s, gain: sum + tokens[s]![2] });
          sum += second;
          for (let e = s + 1; e < tokens.length; e++) {
            sum += tokens[e]![1];
            all.push({ first: 10 + s, end: 11 + e, gain: sum + tokens[e]![3] });
          }
        }
        all.sort((a, b) => b.gain - a.gain);
        const gains = new SpanGains(most);
        gains.begin({ first: 10, end: 10 + tokens.length });
        for (const one of tokens) gains.add(...one);
        const found = gains.best(second, within);
        const expected = all.filter((one) => one.gain >= all[0]!.gain - within).slice(0, most);
        expect(found.map((one) => one.gain)).toEqual(expected.map((one) => one.gain));
        for (const one of found) expect(all).toContainEqual(one);
      }),
    );
  });
});

describe('the contents of a cue', () => {
  const links = new CueLinks();
  const features = new ArgumentFeatures(links);
  const scored = new ScoredSequence(shipped('argument'), features, argumentOptions(features));
  const input = cueIn(TEXT, 'said');
  const { window } = input;
  const labels = new Uint8Array(window.end);
  scored.score(input, window.first, window.end);
  scored.best(labels);

  it('come best first, the first one as the labels have it, none over the cue', () => {
    const candidates = contentCandidates(window, scored, labels, WIDE);
    expect(candidates.length).toBeGreaterThan(1);
    const bases = candidates.map(({ base }) => base);
    expect([...bases].sort((a, b) => b - a)).toEqual(bases);
    const { start, end } = input.tokens;
    const words = candidates.map(({ parts }) =>
      parts.map((part) => TEXT.slice(start[part.first], end[part.end - 1])).join(' … '),
    );
    const labelled = ARGUMENT_LABELS.decode(labels, window.first, window.end)
      .filter(({ label }) => label === CONTENT)
      .map((part) => TEXT.slice(start[part.first], end[part.end - 1]));
    expect(words[0]).toBe(labelled.join(' … '));
    expect(words).toContain('that the ferry would not sail in the storm');
    expect(new Set(words).size).toBe(words.length);
    for (const one of words) expect(one).not.toContain('said');
  });

  it('have the score of all their features, however much of it was known', () => {
    const contents = new ContentFeatures(links);
    const random = createRandom(5);
    const rows = Int8Array.from({ length: 2 ** 14 }, () => Math.round(200 * random() - 100));
    const header = { task: 't', labels: ['score'], templates: 't' };
    const model = new HashedModel(header, 14, 1, rows, new Int16Array(1));
    const buffer = new Int32Array(contents.capacity);
    contents.begin(input, labels);
    for (let a = window.first; a + 6 < window.end; a++) {
      for (const parts of [
        [{ first: a, end: a + 3 }],
        [{ first: a, end: a + 5 }],
        [
          { first: a, end: a + 2 },
          { first: a + 4, end: window.end - 1 },
        ],
      ]) {
        const count = contents.extract(parts, buffer);
        expect(contents.score(parts, model)).toBe(model.score(buffer, count));
      }
    }
  });
});
