import type { Claim } from '../../model/article.js';
import { resolve } from './abstention.js';
import type { Attribution } from './attribution.js';
import { readCue } from './cue.js';
import { kindOf } from './kind.js';
import { linkSource } from './link.js';
import { rangeSpan } from './mentions-in.js';
import { qualifyContent } from './qualifiers.js';
import type { Reading } from './reading.js';
import { sameWordsOf } from './repeats.js';

/** The claim that an attribution amounts to: its spans, its source's entity, its qualifiers. */
export function attributedClaim(reading: Reading, attribution: Attribution): Claim {
  const { view } = reading;
  const { source, cue, content } = attribution;
  const cueReading = readCue(reading, attribution);
  const qualifiers = qualifyContent(reading, attribution, cueReading);
  const linked = linkSource(view, source);
  const link = { ...linked, entity: linked.entity || (attribution.speaker ?? '') };
  const { status, reason, candidates } = resolve(reading, attribution, link);
  return {
    kind: kindOf(view, attribution),
    content: content.map((range) => rangeSpan(view, range)),
    source: source.map((range) => rangeSpan(view, range)),
    cue: cue.map((range) => rangeSpan(view, range)),
    sentence: view.sentenceOf[content[0]!.first]!,
    sourceEntity: link.entity,
    sourceEntities: link.entities,
    sourceRole: link.role,
    sourceOrganisation: link.organisation,
    cueLemma: cueReading.lemma,
    cueClass: cueReading.class,
    certainty: qualifiers.certainty,
    polarity: qualifiers.polarity,
    connective: qualifiers.connective,
    parent: -1,
    status,
    reason,
    candidates,
    sameWords: sameWordsOf(reading, content),
    rule: [attribution.rule, ...qualifiers.triggers].join(';'),
  };
}
