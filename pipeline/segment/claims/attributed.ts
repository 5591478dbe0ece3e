import type { Claim } from '../../model/article.js';
import { readCue } from './qualifiers/cue.js';
import { qualifyContent } from './qualifiers/index.js';
import { kindOf } from './qualifiers/kind.js';
import { sameWordsOf } from './repeats.js';
import { resolve } from './sources/abstention.js';
import { linkSource } from './sources/link.js';
import type { Attribution } from './view/attribution.js';
import { rangeSpan } from './view/mentions-in.js';
import type { Reading } from './view/reading.js';

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
