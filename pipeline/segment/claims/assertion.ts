import type { Claim } from '../../model/article.js';
import type { Range } from './attribution.js';
import { rangeSpan } from './link.js';
import { qualify } from './qualifiers.js';
import type { ClaimView } from './view.js';

/** The claim of the author with this content. */
export function assertion(view: ClaimView, content: readonly Range[]): Claim {
  const qualifiers = qualify(view, content);
  return {
    kind: 'author',
    content: content.map((range) => rangeSpan(view, range)),
    source: [],
    cue: [],
    sentence: view.sentenceOf[content[0]!.first]!,
    sourceEntity: '',
    sourceRole: '',
    cueLemma: '',
    cueClass: '',
    certainty: qualifiers.certainty,
    polarity: qualifiers.polarity,
    connective: qualifiers.connective,
    parent: -1,
    status: 'resolved',
    reason: '',
    rule: ['author', ...qualifiers.triggers].join(';'),
  };
}
