import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Sample } from './corpus.js';

const nlp = winkNLP(model);
const { its } = nlp;

/** wink-nlp with its default pipeline over one document, its results read out. */
export function winkOne({ bytes }: Sample): number {
  const document = nlp.readDoc(bytes.toString('utf8'));
  const tags = document.tokens().out(its.pos) as string[];
  return (
    document.sentences().out().length + document.entities().out(its.detail).length + tags.length
  );
}
