import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { type Kind, KNOWN_KINDS, NOUNS_BEHIND, NOUNS_BESIDE, sureKind } from '../../kind-lists.js';
import { kindAt, kindBehind } from '../../noun-beside.js';

const CALLED = /^(?:called|named|dubbed|codenamed|titled|entitled)$/;
const MARK = /^["“”'‘’«»]$/;
const CONFERENCE = /^COP ?\d{1,2}$/;
/** Bills of American legislatures: "HB 1523", "H.R. 40". */
const BILL = /^(?:[HSA]B|H\.?R\.?|[HS]\.B\.)[ -]?\d{1,5}$/;
/** Terms: doctrines, diseases, degrees, numbered groups. */
const TERM =
  /^(?:\p{Lu}\p{Ll}+(?:ism|isms|phobia|isation|ization)|.{2,40} (?:Fever|Syndrome|Disease|Flu|Influenza|Virus)|(?:Bachelor|Master|Doctor|Diploma|Certificate)s? (?:of|in) .{2,80}|(?:Group|Pool|League|Division|Class|Category|Level|Phase|Stage|Grade|Type|Vitamin) [A-Z0-9]{1,2})$/u;

/** The tagger, and rules that go by one word of a name. */
const OPEN: ReadonlySet<string> = new Set(['learned', 'telling-word', 'headed-name', 'model-name']);

/**
 * "Pegasus spyware", "an app called Tembi", "Ubuntu Nights, a music festival": a name that the trained tagger
 * knows only as one of some other sort is what a list says, or else the nouns beside it in the document. One
 * spelling has one kind.
 */
export const otherKinds: Refiner = {
  name: 'other-kind',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const kinds = new Map<string, Kind>();
    for (const one of candidates) {
      if (one.doubt === undefined) continue;
      const text = textOf(context, one.first, one.end);
      if (kinds.has(text)) continue;
      const kind = listedKind(text) ?? toldKind(one, context);
      if (kind !== undefined) kinds.set(text, kind);
    }
    return candidates.map((one) => {
      if (!OPEN.has(one.rule) || one.known !== undefined) return one;
      const text = textOf(context, one.first, one.end);
      const kind = (one.doubt && kinds.get(text)) ?? sureKind(text);
      if (kind === undefined || (kind === one.label && one.doubt === undefined)) return one;
      if (kind === 'none') return { ...one, doubt: 'none' };
      return { ...one, label: kind, rule: 'other-kind', doubt: undefined };
    });
  },
};

function listedKind(text: string): Kind | undefined {
  const known = KNOWN_KINDS.get(text);
  if (known !== undefined) return known;
  if (CONFERENCE.test(text)) return 'EVENT';
  if (BILL.test(text)) return 'LAW';
  return TERM.test(text) ? 'none' : undefined;
}

/** By the noun directly behind, the noun before, or the noun of what explains the name behind a comma. */
function toldKind({ first, end }: Candidate, context: Context): Kind | undefined {
  const opening = MARK.test(formAt(context, first - 1)) ? first - 1 : first;
  const closing = MARK.test(formAt(context, end)) ? end + 1 : end;
  const behind = NOUNS_BEHIND.get(lowerAt(context, closing));
  if (behind !== undefined && capitalAt(context, closing) === 0) return behind;
  const before = CALLED.test(lowerAt(context, opening - 1)) ? opening - 2 : opening - 1;
  return kindAt(before, NOUNS_BESIDE, context) ?? kindBehind(closing, NOUNS_BESIDE, context);
}
