import { asSaid } from '../../missed/as-said.js';
import { confirmNorDeny } from '../../missed/confirm-nor-deny.js';
import { headlineVerb } from '../../missed/headline-verb.js';
import { interruptingAttribution } from '../../missed/interrupting.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** By how many sources the models see. */
const RULES = [
  [confirmNorDeny, interruptingAttribution, asSaid],
  [asSaid],
  [interruptingAttribution],
];

/**
 * What a rule finds where the models see nothing holds where they see a part as well: "Officials neither confirmed
 * nor [denied] <the sale>", "{She} hoped, {she} [said], <that it would hold>", "As {the court} [noted], most failed,
 * <not all>", "{Brexit}[:] <May rejects call for vote>".
 */
export const foundInPart: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [verb, said] = [cue[cue.length - 1], content[0]];
  if (verb === undefined || said === undefined) return one;
  const sentence = view.sentenceOf[verb.first]!;
  if (word(view, verb.first) === ':') {
    if (source.length !== 1 || source[0]!.end !== verb.first) return one;
    const own = headlineVerb(view, sentence);
    return own?.source[0]?.first === verb.end ? own : one;
  }
  for (const rule of RULES[source.length] ?? []) {
    const whole = rule(view, sentence);
    if (whole === undefined || whole.cue[0]!.end !== verb.end) continue;
    if (source.length === 0) return { ...one, source: whole.source, cue: whole.cue };
    const { first } = whole.content[0]!;
    const last = whole.content.at(-1)!;
    const behind = content.length === 1 && said.first > verb.end && said.end === last.end;
    const speaker = source[source.length - 1]!.first === whole.source[0]!.first;
    // What was taken for a second source acts in what is said.
    const acting = source.length === 1 || first === source[0]!.first;
    if (behind && speaker && acting && first < said.first) {
      return { ...one, source: whole.source, content: whole.content };
    }
  }
  return one;
};
