import type { KindRule, Reading } from '../rule.js';

/** "-----Original Message-----", "Begin forwarded message:" */
const FORWARDED =
  /^(?:-{2,}\s?)?(?:original message|forwarded (?:message|by)|begin forwarded message)\b.{0,80}$/i;
const FIELD = /^(?:from|to|b?cc|subject|date|sent|reply-to):\s*\S/i;
const LONGEST = 200;

/** The head of a message that is forwarded or answered below another. */
export const messageHead: KindRule = {
  name: 'message-head',
  kindOf(reading) {
    const { text, seenBody, previous } = reading;
    if (!seenBody || text.length > LONGEST) return undefined;
    if (!FORWARDED.test(text) && !isFrom(reading)) {
      return previous === 'metadata' && FIELD.test(text) ? 'metadata' : undefined;
    }
    // What was below the name of the first writer is over.
    reading.inAuthor = false;
    return 'metadata';
  },
};

/** "From: …" above "Sent: …" or "To: …". */
function isFrom({ article, units, index, text }: Reading): boolean {
  const next = units[index + 1];
  if (!/^from:\s/i.test(text) || next === undefined) return false;
  return FIELD.test(article.text.slice(next.start, next.start + 20));
}
