import type { Claim } from '../../model/article.js';
import { qualifyAssertion } from './qualifiers/index.js';
import { sameWordsOf } from './repeats.js';
import type { Range } from './view/attribution.js';
import { rangeSpan } from './view/mentions-in.js';
import type { Reading } from './view/reading.js';

/** The claim of the author with this content. */
export function assertion(reading: Reading, content: readonly Range[]): Claim {
  const { view } = reading;
  const qualifiers = qualifyAssertion(reading, content);
  return {
    kind: 'author',
    content: content.map((range) => rangeSpan(view, range)),
    source: [],
    cue: [],
    sentence: view.sentenceOf[content[0]!.first]!,
    sourceEntity: '',
    sourceEntities: [],
    sourceRole: '',
    sourceOrganisation: '',
    cueLemma: '',
    cueClass: '',
    certainty: qualifiers.certainty,
    polarity: qualifiers.polarity,
    connective: qualifiers.connective,
    parent: -1,
    status: 'resolved',
    reason: '',
    candidates: [],
    sameWords: sameWordsOf(reading, content),
    rule: ['author', ...qualifiers.triggers].join(';'),
  };
}
