import type { Claim, ClaimKind, CueClass } from '../../model/article.js';
import type { Attribution, Range } from './attribution.js';
import { CUE_VERBS } from './cue-verbs.js';
import { linkSource, rangeSpan } from './link.js';
import { qualify } from './qualifiers.js';
import { type ClaimView, word } from './view.js';

/** The claim that an attribution amounts to: its spans, its source's entity, its qualifiers. */
export function attributedClaim(view: ClaimView, attribution: Attribution): Claim {
  const { source, cue, content } = attribution;
  const qualifiers = qualify(view, content);
  const link = linkSource(view, source);
  const head = cue[0];
  const verb = head && CUE_VERBS.get(word(view, cue[cue.length - 1]!.end - 1));
  const known = source.length > 0;
  return {
    kind: kindOf(view, content),
    content: content.map((range) => rangeSpan(view, range)),
    source: source.map((range) => rangeSpan(view, range)),
    cue: cue.map((range) => rangeSpan(view, range)),
    sentence: view.sentenceOf[content[0]!.first]!,
    sourceEntity: link.entity,
    sourceRole: link.role,
    cueLemma: verb?.lemma ?? (head ? word(view, head.first) : ''),
    cueClass: cueClassOf(verb?.class, attribution),
    certainty: qualifiers.certainty,
    polarity: qualifiers.polarity,
    connective: qualifiers.connective,
    parent: -1,
    status: known ? 'resolved' : 'unresolved',
    reason: known ? '' : 'no source is named',
    rule: [attribution.rule, ...qualifiers.triggers].join(';'),
  };
}

function cueClassOf(verb: CueClass | undefined, { cue }: Attribution): CueClass {
  return verb ?? (cue.length === 0 ? 'statement' : 'other');
}

/** Direct when all of the content is quoted, mixed when a part of it is. */
function kindOf(view: ClaimView, content: readonly Range[]): ClaimKind {
  let inside = 0;
  let all = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (word(view, i) === ',' || word(view, i) === '.') continue;
      all++;
      inside += view.quoted[i]!;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}
