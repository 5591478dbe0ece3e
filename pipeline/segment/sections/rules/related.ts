import { headingText, lastMark } from '../forms.js';
import type { KindRule } from '../rule.js';
import { isNotesHeading } from './footnote.js';

const OPENING =
  /^(?:related|recommended|(?:also|must|you (?:may|might|can) (?:also )?)\s?(?:read|like|enjoy)|read (?:more|next|also|this)|see also|more (?:from|on|in|stories|news|about)|most (?:read|popular|viewed)|trending|latest (?:news|stories)|don['’]t miss)\b/i;
/** "Read more: The bridge that was never built" says it all in one line. */
const WITH_TITLE = /^[^:]{4,24}:\s*\S/;
const LONGEST = 160;

/** Links to other texts, which stand in for no heading: "Related articles" and the titles under it. */
export const related: KindRule = {
  name: 'related',
  kindOf(reading) {
    const { text, seenBody } = reading;
    const plain = headingText(text).replace(/^[*_[(]+/, '');
    const link = text.length <= LONGEST && !'.!'.includes(lastMark(text));
    if (seenBody && link && OPENING.test(plain) && (plain.length < 40 || WITH_TITLE.test(plain))) {
      reading.inRelated = !WITH_TITLE.test(plain);
      return 'boilerplate';
    }
    if (
      reading.inRelated &&
      link &&
      !isNotesHeading(plain) &&
      !/^#/.test(text) &&
      !/^[*_]/.test(text)
    )
      return 'boilerplate';
    reading.inRelated = false;
    return undefined;
  },
};
