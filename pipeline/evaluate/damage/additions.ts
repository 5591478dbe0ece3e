import { between, type Damage, paragraphsOf, pick } from './damage.js';

const BARS = [
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Read more: Five ways to keep a garden dry',
  'READ MORE: Council sells the old town hall',
  'Share this article',
  'Share\nTweet\nEmail',
  'Share on Facebook\nShare on Twitter\nShare via Email',
  'Facebook Twitter WhatsApp Email',
  'Sign up for our daily newsletter',
  'Subscribe to our newsletter and never miss a story',
  'Get the best of our reporting in your inbox every morning. Sign up here.',
  'Enter your email address',
  'We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.',
  'This website uses cookies. Accept all Reject all',
  'Related: Mayor of Norton opens a bridge',
  'Related articles\n\nFerry strike enters third week\n\nWhat the budget means for you',
  'You may also like',
  'Most read',
  'Photo: Anna Berg/Harrow News',
  'Image credit: Getty Images',
  '(Photo by Anna Berg/Getty Images)',
  '12 Comments',
  '1,204 comments',
  'Leave a comment',
  'Follow us on Twitter and Facebook',
  'Click here to read the full story',
  'Skip to main content',
  'Continue reading the main story',
  'Copyright 2019 Harrow News. All rights reserved.',
];

/** What web pages put between the paragraphs of an article. */
export const webFurniture: Damage = {
  name: 'web-furniture',
  apply: (text, random) =>
    paragraphsOf(text)
      .map((part, i) => (i > 0 && random() < 0.2 ? `${part}\n\n${pick(BARS, random)}` : part))
      .join('\n\n'),
};

/** A paragraph or a block of paragraphs pasted twice. */
export const repeats: Damage = {
  name: 'repeats',
  apply: (text, random) => {
    const parts = paragraphsOf(text);
    const long = parts.flatMap((part, i) => (i > 0 && part.length >= 100 ? [i] : []));
    if (long.length === 0) return text;
    for (let round = between(1, 2, random); round > 0; round--) {
      const at = pick(long, random);
      const block = parts
        .slice(at, at + between(1, 3, random))
        .filter((part) => part.length >= 100);
      parts.splice(at + block.length, 0, ...block);
    }
    return parts.join('\n\n');
  },
};

const NOTES = [
  'Ministry of Works, Annual report 2012, p. 41.',
  'See the minutes of the council, 3 May 2014.',
  'A. Hill, A short history of dams (Harrow Press, 2001), pp. 3–19.',
  'Letter to the author, 8 October 2011.',
];

/** Markers of notes behind sentences, and the notes at the end. */
export const footnotes: Damage = {
  name: 'footnotes',
  apply: (text, random) => {
    const style = pick(['[#]', 'raised', 'glued'], random);
    let count = 0;
    const marked = paragraphsOf(text).map((part, i) =>
      i === 0
        ? part
        : part.replace(/(?<=\p{Ll}{3}\.)(?= \p{Lu})/gu, () =>
            random() < 0.12 ? label(++count, style) : '',
          ),
    );
    if (count === 0) return text;
    const notes = Array.from({ length: count }, (_, i) => {
      const mark = style === 'glued' ? `${i + 1}` : label(i + 1, style);
      return `${mark} ${NOTES[i % NOTES.length]}`;
    });
    return [...marked, 'Notes', notes.join('\n')].join('\n\n');
  },
};

function label(number: number, style: string): string {
  if (style === '[#]') return `[${number}]`;
  if (style === 'glued') return String(number);
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
