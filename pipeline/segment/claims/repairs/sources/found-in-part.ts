import { asSaid } from '../../missed/as-said.js';
import { confirmNorDeny } from '../../missed/confirm-nor-deny.js';
import { headlineVerb } from '../../missed/headline-verb.js';
import { interruptingAttribution } from '../../missed/interrupting.js';
import type { Attribution } from '../../view/attribution.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const RULES = [asSaid, confirmNorDeny, interruptingAttribution];

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
  if (source.length === 1 && said.first <= verb.end) return one;
  for (const rule of RULES) {
    const whole = rule(view, sentence);
    if (whole === undefined || whole.cue[0]!.end !== verb.end) continue;
    if (source.length === 1 && !isTail(one, whole)) continue;
    const wider = whole.content[0]!.first < said.first;
    return {
      ...one,
      source: whole.source,
      cue: whole.cue,
      content: wider ? whole.content : content,
    };
  }
  return one;
};

/** Whether only the end of what is said was found. */
function isTail({ content }: Attribution, { content: [whole, ...more] }: Attribution): boolean {
  if (content.length > 1 || more.length > 0) return false;
  return content[0]!.end === whole!.end && content[0]!.first > whole!.first;
}
