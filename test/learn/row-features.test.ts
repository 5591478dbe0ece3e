import { expect, it } from 'vitest';
import { feature, feature2, hashString } from '../../pipeline/learn/engine/features.js';
import type { LinearModel } from '../../pipeline/learn/engine/model.js';
import {
  type FeatureExtractor,
  type RowFeatures,
  SequenceTagger,
} from '../../pipeline/learn/engine/sequence-tagger.js';
import { trainSequenceTagger } from '../../pipeline/learn/engine/train.js';

const WORDS = 'the a bank river left met she Ito Green old'.split(' ');
const LABELS = ['A', 'B', 'C'];

/** Form of the token and of the next one as plain features of the position. */
class Plain implements FeatureExtractor<readonly number[]> {
  readonly templates = 'plain';
  readonly capacity = 3;
  protected words: readonly number[] = [];

  begin(words: readonly number[]): void {
    this.words = words;
  }

  extract(i: number, out: Int32Array): number {
    out[0] = formFeature(this.words[i]!);
    out[1] = nextFeature(this.words[i + 1] ?? WORDS.length);
    out[2] = feature2(3, this.words[i]!, this.words[i - 1] ?? -1);
    return 3;
  }

  extractHistory(i: number, last: number, _: number, out: Int32Array): number {
    out[0] = feature2(4, last, this.words[i]!);
    return 1;
  }
}

/** The same with the forms as rows. */
class WithRows extends Plain {
  readonly rows: readonly RowFeatures[] = [
    {
      generation: 0,
      perPosition: 2,
      at: (i, out) => {
        out[0] = 2 * this.words[i]!;
        out[1] = 2 * (this.words[i + 1] ?? WORDS.length) + 1;
        return 2;
      },
      extract: (row, out, n) => {
        out[n] = row % 2 === 0 ? formFeature(row >> 1) : nextFeature(row >> 1);
        return n + 1;
      },
    },
  ];

  override extract(i: number, out: Int32Array): number {
    out[0] = feature2(3, this.words[i]!, this.words[i - 1] ?? -1);
    return 1;
  }
}

/** The form as a row and the next one as a row of another group. */
class WithTwoGroups extends WithRows {
  override readonly rows: readonly RowFeatures[] = [
    {
      generation: 0,
      perPosition: 1,
      at: (i, out) => {
        out[0] = this.words[i]!;
        return 1;
      },
      extract: (row, out, n) => {
        out[n] = formFeature(row);
        return n + 1;
      },
    },
    {
      generation: 0,
      perPosition: 1,
      at: (i, out) => {
        out[0] = this.words[i + 1] ?? WORDS.length;
        return 1;
      },
      extract: (row, out, n) => {
        out[n] = nextFeature(row);
        return n + 1;
      },
    },
  ];
}

function formFeature(word: number): number {
  return feature(1, hashString(WORDS[word] ?? ''));
}

function nextFeature(word: number): number {
  return feature(2, hashString(WORDS[word] ?? ''));
}

/** Sentences of words chosen by a fixed rule; labels that take the word, the next and the last. */
const sentences = Array.from({ length: 60 }, (_, s) =>
  Array.from({ length: 3 + (s % 7) }, (_, i) => (s * 7 + i * i * 3 + s * i) % WORDS.length),
);

function train(extractor: FeatureExtractor<readonly number[]>): LinearModel {
  const sequences = sentences.map((input) => {
    const gold = Uint8Array.from(input, (w, i) => (w + (input[i + 1] ?? 0) * (i % 2)) % 3);
    return { input, first: 0, end: input.length, gold };
  });
  return trainSequenceTagger(sequences, { task: 't', labels: LABELS, extractor, epochs: 6 });
}

function tags(model: LinearModel, extractor: FeatureExtractor<readonly number[]>): number[][] {
  const tagger = new SequenceTagger(model, LABELS.length, extractor, { beam: 2 });
  return sentences.map((input) => {
    const out = new Uint8Array(input.length);
    tagger.tag(input, 0, input.length, out);
    return [...out, tagger.finalScore];
  });
}

it('trains the same weights whether features come in rows or not', () => {
  const [rows, plain] = [train(new WithRows()), train(new Plain())];
  expect(rows.features()).toEqual(plain.features());
  expect(rows.features().length).toBeGreaterThan(20);
  expect(train(new WithTwoGroups()).features()).toEqual(plain.features());
});

it('gives the same labels and scores, whatever was labelled before', () => {
  const model = train(new Plain());
  const expected = tags(model, new Plain());
  expect(new Set(expected.flatMap((row) => row.slice(0, -1))).size).toBe(3);
  expect(tags(model, new WithRows())).toEqual(expected);
  expect(tags(model, new WithTwoGroups())).toEqual(expected);
});

it('asks for nothing else where the rows put a label far enough ahead', () => {
  const model = train(new WithRows());
  const asked: number[] = [];
  const extractor = new (class extends WithRows {
    override extract(i: number, out: Int32Array): number {
      asked.push(i);
      return super.extract(i, out);
    }
  })();
  const out = new Uint8Array(10);
  const input = sentences[6]!;
  const options = (lead: number) => ({ beam: 2, lead });
  new SequenceTagger(model, LABELS.length, extractor, options(1e6)).tag(
    input,
    0,
    input.length,
    out,
  );
  expect(asked).toEqual(input.map((_, i) => i));
  asked.length = 0;
  new SequenceTagger(model, LABELS.length, extractor, options(0)).tag(input, 0, input.length, out);
  expect(asked).toEqual([]);
  const scores = new Float64Array(LABELS.length);
  const rows = Int32Array.of(formFeature(input[0]!), nextFeature(input[1]!));
  model.addScores(rows, 2, scores);
  expect(out[0]).toBe(scores.indexOf(Math.max(...scores)));
});
