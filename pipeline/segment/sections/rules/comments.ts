import { headingText } from '../forms.js';
import type { KindRule } from '../rule.js';

/** "Comments (214)", "12 Comments", "Leave a comment". */
const OPENING =
  /^(?:comments? ?[([]\d[\d,.]*[)\]]|\d[\d,.]* (?:comments|responses|replies|thoughts)(?: (?:to|on) .{1,120})?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|discussion about this post)[:.]?$/i;

const LONGEST = 160;
/** Characters of paragraphs above: with less, it is a link to the comments in the head of a page. */
const ENOUGH = 120;
/** The same where they are less than an eighth of what stands below. */
const SURELY = 1000;

/** What readers wrote under a text, to its end. */
export const comments: KindRule = {
  name: 'comments',
  kindOf(reading) {
    if (reading.inComments) return 'boilerplate';
    const { text, prose, article, unit, seenBody } = reading;
    // The first comment can stand right under it.
    const [line = ''] = text.slice(0, LONGEST).split('\n', 1);
    if (!seenBody || !OPENING.test(headingText(line))) return undefined;
    const least = Math.min(SURELY, (article.text.length - unit.start) / 8);
    reading.inComments = prose >= Math.max(ENOUGH, least);
    return 'boilerplate';
  },
};
