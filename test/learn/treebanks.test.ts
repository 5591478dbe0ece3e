import { expect, it } from 'vitest';
import { createParser } from '../../pipeline/learn/parser/parser.js';
import { type ParserTraining, trainParser } from '../../pipeline/learn/parser/parser-train.js';
import { writeConllu } from '../../pipeline/learn/parser/write-conllu.js';
import { createTagger, tagWith } from '../../pipeline/learn/part-of-speech/part-of-speech.js';
import {
  type PartOfSpeechTraining,
  trainPartsOfSpeech,
} from '../../pipeline/learn/part-of-speech/part-of-speech-train.js';
import { readConllu } from '../../pipeline/learn/treebank/conllu.js';
import { joinTreebanks } from '../../pipeline/learn/treebank/join-treebanks.js';
import { relationIndex } from '../../pipeline/learn/treebank/relations.js';
import type { Tokens } from '../../pipeline/model/tokens.js';

const ONE = [
  '# sent_id = a.txt-1',
  "# text = The envoy doesn't know.",
  '1\tThe\tthe\t_\tDT\t_\t2\tdet\t_\t_',
  '2\tenvoy\tenvoy\t_\tNN\t_\t5\tnsubj\t_\t_',
  '3\tdoes\tdo\t_\tVBZ\t_\t5\taux\t_\tSpaceAfter=No',
  "4\tn't\tnot\t_\tRB\t_\t5\tadvmod\t_\t_",
  '5\tknow\tknow\t_\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '6\t.\t.\t_\t.\t_\t5\tpunct\t_\t_',
  '',
  '# sent_id = a.txt-2',
  '# text = Talks failed',
  '1\tTalks\ttalk\t_\tNNS\t_\t2\tnsubj\t_\t_',
  '2\tfailed\tfail\t_\tVBD\t_\t0\troot\t_\t_',
  '',
  '',
].join('\n');

const TWO = [
  '1\tThe\tthe\t_\tDT\t_\t2\tdet\t_\t_',
  '2\tend\tend\t_\tNN\t_\t0\troot\t_\t_',
  '',
].join('\n');

/** The tokens of a treebank with its relations as the parser numbers them. */
function tokensOf({ tokens, relation }: ReturnType<typeof readConllu>): Tokens {
  return { ...tokens, relation: Uint8Array.from(relation, relationIndex) };
}

it('writes what is read', () => {
  expect(writeConllu(tokensOf(readConllu(ONE)), 'a.txt')).toBe(ONE);
});

it('joins two treebanks into what their texts together are', () => {
  const joined = joinTreebanks(readConllu(ONE), readConllu(TWO));
  expect(writeConllu(tokensOf(joined), 'a')).toBe(
    writeConllu(tokensOf(readConllu(`${ONE}\n${TWO}`)), 'a'),
  );
  expect(joined.tokens.vocabulary.filter((form) => form === 'The')).toHaveLength(1);
});

it('learns the trees that another parser made as well', () => {
  const [gold, silver] = [readConllu(TWO), readConllu(ONE)];
  const right = [...silver.tokens.head];
  const headsBy = (options: ParserTraining) => {
    const { tokens } = readConllu(ONE);
    createParser(trainParser(gold, options)).parse(tokens);
    return [...tokens.head];
  };
  expect(headsBy({ epochs: 8 })).not.toEqual(right);
  expect(headsBy({ epochs: 8, silver })).toEqual(right);
});

it('learns the tags that another tagger gave as well', () => {
  const [gold, silver] = [readConllu(TWO), readConllu(ONE)];
  const right = [...silver.tokens.tag];
  const rightBy = (options: PartOfSpeechTraining) => {
    const { tokens } = readConllu(ONE);
    tagWith(createTagger(trainPartsOfSpeech(gold, options)), tokens);
    return right.filter((tag, i) => tag === tokens.tag[i]).length;
  };
  expect(rightBy({ epochs: 8 })).toBeLessThan(right.length / 2);
  expect(rightBy({ epochs: 8, silver })).toBeGreaterThan(right.length / 2);
});
