import type { KindRule } from '../rule.js';

/** "Photo: …", "Image credit: …", "Figure 3. …", "Chart 2: …". */
const CAPTION =
  /^[*_([]*(?:(?:file )?(?:photo|image|picture|caption|video|graphic|illustration|infographic|watch)s?(?: (?:credit|caption|by|courtesy(?: of)?))?\s?[:|]|(?:figure|fig\.|chart|map|photo|image|graph|exhibit)\s\d{1,3}(?:\.\d{1,2})?\s?[.:–—])\s/i;
/** "… near Pitalito. Photo: Ann Lee/Bridge", "… (Credit: Bridge)" at its end. */
const CREDITED =
  /(?:[.!?"”’] |[(|] ?)(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Ii]llustration)(?: [Cc]redits?| by| courtesy(?: of)?)?: ?(?:[^.:!?()]|(?<=\p{Lu})\.){2,60}[)\]*_]{0,2}$/u;
const LONGEST = 300;

/** What stands under a picture or over a chart: it describes what is seen and states nothing. */
export const caption: KindRule = {
  name: 'caption',
  kindOf({ text, index }) {
    if (index === 0 || text.length > LONGEST) return undefined;
    return CAPTION.test(text) || CREDITED.test(text) ? 'boilerplate' : undefined;
  },
};
