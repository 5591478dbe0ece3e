import type { KindRule } from '../rule.js';

const LABEL =
  /^(?:members present|also present|present|in attendance|attending|apologies(?: for absence)?|attendees|participants|panel(?:lists)?|witness(?:es)?):\s+/i;
/** Words in small letters that a list of names and offices has. */
const SMALL = /^(?:and|of|the|for|in|on|at|to|with|via|from|chair|chairing|minutes)$/;
const LONGEST = 600;

/** "Members present: Ann Lee (Chair); Tom Birk.", who was there, before a hearing or minutes begin. */
export const roll: KindRule = {
  name: 'roll',
  kindOf({ text, seenBody }) {
    if (seenBody || text.length > LONGEST) return undefined;
    const label = LABEL.exec(text);
    if (label === null) return undefined;
    const words = text.slice(label[0].length).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const named = words.every((one) => /^\p{Lu}/u.test(one) || SMALL.test(one));
    return named && words.length > 1 ? 'metadata' : undefined;
  },
};
