import type { Claim } from '../../../model/article.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { ClaimView } from '../view/view.js';

const SINGULAR = wordClass('first-person-singular');
const PLURAL = wordClass('first-person-plural');

/**
 * A claim whose source is "I", inside of what another source says in its own words, is that source's: "“I
 * doubt that the dam holds,” Hall said". "We" may take in others, so that the speaker is a candidate only.
 */
export function spokenInside({ article }: ClaimView, claim: Claim, parent?: Claim): Claim {
  const [pronoun] = claim.source;
  if (parent === undefined || parent.kind === 'indirect' || pronoun === undefined) return claim;
  if (claim.status === 'resolved' || claim.source.length > 1) return claim;
  const form = article.text.slice(pronoun.start, pronoun.end);
  const { sourceEntity, sourceRole, sourceOrganisation, status, reason, candidates } = parent;
  if (SINGULAR.has(form)) {
    return { ...claim, sourceEntity, sourceRole, sourceOrganisation, status, reason, candidates };
  }
  if (!PLURAL.has(form) || sourceEntity === '') return claim;
  return { ...claim, candidates: [sourceEntity] };
}
