import type { KindRule } from '../rule.js';

/** "BC-Cocoa-Strike, 1st Ld-Writethru,0412", "AM-Floods, Bjt": cycle, name, version and length of a story. */
const SLUG = /^(?:AM|PM|BC)-[\p{L}\d][\p{L}\d&.'’-]*(?:,[\p{L}\d .-]{1,44})*$/u;
/** "Eds: UPDATES with union quote, grafs 5-7." */
const NOTE = /^(?:eds|editors?)(?:'|’)?(?: note)?:\s/i;
/** "(CO:Ghana Ports; TS:GPA;)": codes of subjects and shares. */
const CODES = /^\((?:[A-Z]{2}:[^;)]{1,40}; ?){1,8}\)$/;
/** "AW-TK-10-03-95 1442EDT": who sent it when; "ZCZC" and "NNNN", where a telegram begins and ends. */
const SENT = /^(?:[A-Z]{2,4}-[A-Z]{2,3}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}|ZCZC\b.{0,80}|NNNN)$/;
const WRITER =
  /^(?:[\p{Lu}][\p{L}.&'’-]*,? ){0,4}(?:writer|reporter|correspondent|editor|staff|bureau)s?$/iu;
const LONGEST = 300;
const LONGEST_HEAD = 120;

/** What agencies put around a story: its slug, notes to editors, codes, and whom the writer works for. */
export const wireLine: KindRule = {
  name: 'wire-line',
  kindOf({ text, seenBody, seenTitle, previous, unit }) {
    if (text.length > LONGEST) return undefined;
    if (text.startsWith('(') ? CODES.test(text) : SENT.test(text)) return 'metadata';
    if (text.length > LONGEST_HEAD) return undefined;
    if (SLUG.test(text)) return 'metadata';
    if (seenBody) return undefined;
    if ((seenTitle || previous === 'metadata') && NOTE.test(text)) return 'metadata';
    const isBelow = previous === 'metadata' || previous === 'title';
    return isBelow && unit.line > 0 && WRITER.test(text) ? 'metadata' : undefined;
  },
};
