import type { Tokens } from '../../model/tokens.js';
import type { Treebank } from './conllu.js';

/** Two treebanks as one, the sentences of `a` first; forms are interned together. */
export function joinTreebanks(a: Treebank, b: Treebank): Treebank {
  const vocabulary = [...a.tokens.vocabulary];
  const types = new Map(vocabulary.map((form, type) => [form, type]));
  const typeOf = b.tokens.vocabulary.map((form) => {
    const known = types.get(form);
    if (known !== undefined) return known;
    types.set(form, vocabulary.length);
    return vocabulary.push(form) - 1;
  });
  const text = `${a.tokens.text}\n\n`;
  const { count } = a.tokens;
  const tokens: Tokens = {
    text: text + b.tokens.text,
    count: count + b.tokens.count,
    start: joined(
      a.tokens.start,
      b.tokens.start.map((at) => at + text.length),
    ),
    end: joined(
      a.tokens.end,
      b.tokens.end.map((at) => at + text.length),
    ),
    type: joined(
      a.tokens.type,
      b.tokens.type.map((type) => typeOf[type]!),
    ),
    vocabulary,
    sentenceFirst: joined(
      a.tokens.sentenceFirst,
      b.tokens.sentenceFirst.slice(1).map((first) => first + count),
    ),
    tag: joined(a.tokens.tag, b.tokens.tag),
    head: joined(
      a.tokens.head,
      b.tokens.head.map((head) => (head < 0 ? -1 : head + count)),
    ),
    relation: joined(a.tokens.relation, b.tokens.relation),
  };
  return {
    tokens,
    lemma: [...a.lemma, ...b.lemma],
    relation: [...a.relation, ...b.relation],
  };
}

function joined<T extends Int32Array | Uint8Array>(a: T, b: T): T {
  const both = new (a.constructor as new (length: number) => T)(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
