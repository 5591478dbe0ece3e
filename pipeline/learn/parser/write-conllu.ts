import { formOf, type Tokens } from '../../model/tokens.js';
import { lemmaOf } from '../part-of-speech/lemma.js';
import { PENN_TAGS } from '../treebank/penn-tags.js';
import { RELATIONS } from '../treebank/relations.js';

/**
 * Tagged and parsed tokens as CoNLL-U (universaldependencies.org/format.html), a blank line behind each
 * sentence, whose `sent_id` is `name` and its number. The tags are XPOS; UPOS, features and enhanced
 * dependencies are `_`.
 */
export function writeConllu(tokens: Tokens, name: string): string {
  const { sentenceFirst } = tokens;
  let text = '';
  for (let s = 0; s + 1 < sentenceFirst.length; s++) {
    const first = sentenceFirst[s]!;
    const end = sentenceFirst[s + 1]!;
    if (end === first) continue;
    const words = tokens.text.slice(tokens.start[first]!, tokens.end[end - 1]!);
    text += `# sent_id = ${name}-${s + 1}\n# text = ${words.replace(/\s+/g, ' ')}\n`;
    for (let i = first; i < end; i++) text += `${lineOf(tokens, i, first)}\n`;
    text += '\n';
  }
  return text;
}

function lineOf(tokens: Tokens, i: number, first: number): string {
  const form = formOf(tokens, i);
  const tag = PENN_TAGS[tokens.tag[i]!] ?? '_';
  const head = tokens.head[i]! < 0 ? 0 : tokens.head[i]! - first + 1;
  const relation = RELATIONS[tokens.relation[i]!] ?? '_';
  const joined = i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i];
  const misc = joined ? 'SpaceAfter=No' : '_';
  return [i - first + 1, form, lemmaOf(form, tag), '_', tag, '_', head, relation, '_', misc].join(
    '\t',
  );
}
