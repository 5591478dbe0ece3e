import type { Attribution } from '../view/attribution.js';
import { type ClaimView, isQuote } from '../view/view.js';
import { signatureAt } from './signature.js';

/** A quotation that is a whole sentence and has no cue of its own. */
export function followOnQuotation(view: ClaimView, sentence: number): Attribution | undefined {
  const { tokens } = view;
  const first = tokens.sentenceFirst[sentence]!;
  let end = endOf(view, sentence);
  if (end - first < 4) return undefined;
  let quoted = 0;
  for (let i = first; i < end; i++) quoted += view.quoted[i]!;
  if (quoted < (end - first) * 0.8) return undefined;
  while (end > first && tokens.vocabulary[tokens.type[end - 1]!] === '.') end--;
  if (!isQuote(view, end - 1) && view.quoted[end - 1] !== 1) return undefined;
  return { source: [], cue: [], content: [{ first, end }], rule: 'follow-on-quotation' };
}

/** The end of a sentence without the signature that follows a quotation in it. */
function endOf(view: ClaimView, sentence: number): number {
  const { sentenceFirst } = view.tokens;
  const end = sentenceFirst[sentence + 1]!;
  for (let i = sentenceFirst[sentence]! + 1; i < end; i++) {
    const closes = isQuote(view, i - 1) && view.quotations.mark[i - 1] === 2;
    if (closes && signatureAt(view, i)) return i;
  }
  return end;
}
