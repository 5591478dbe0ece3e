import { encodeNonAsciiHTML } from 'entities';
import { type Damage, paragraphsOf, pick, replaceSome } from './damage.js';

/** Tags of HTML around paragraphs and words. */
export const htmlTags: Damage = {
  name: 'html-tags',
  apply: (text, random) =>
    paragraphsOf(text)
      .map((part) => {
        const tag = pick(['p', 'div class="text"', 'p style="margin: 0 auto"'], random);
        const name = tag.split(' ')[0]!;
        const words = replaceSome(part, /(?<= )[\p{L}’]+(?=[ ,.])/gu, 0.03, random, (word) => {
          const inner = pick(
            ['b', 'em', 'strong', 'a href="https://example.org/?a=1&b=2"'],
            random,
          );
          return `<${inner}>${word}</${inner.split(' ')[0]!}>`;
        });
        return `<${tag}>${words}</${name}>`;
      })
      .join('\n'),
};

/** Characters as entities, sometimes encoded twice. */
export const htmlEntities: Damage = {
  name: 'html-entities',
  apply: (text, random) => {
    const once = encodeNonAsciiHTML(text).replaceAll('&apos;', '&#39;');
    return random() < 0.3 ? once.replace(/&(?=#?\w+;)/g, '&amp;') : once;
  },
};

const TARGETS = [
  '#',
  'javascript:void(0)',
  'https://example.org/a_(b)?utm_source=x',
  '/news/1.html',
];

/** Links of Markdown, dead and live, and images between paragraphs. */
export const markdown: Damage = {
  name: 'markdown',
  apply: (text, random) =>
    paragraphsOf(text)
      .map((part) => {
        const linked = replaceSome(
          part,
          /(?<= )[\p{L}]+ [\p{L}’]+(?=[ ,.])/gu,
          0.05,
          random,
          (words) => `[${words}](${pick(TARGETS, random)})`,
        );
        return random() < 0.1
          ? `${linked}\n\n![](https://example.org/i/${part.length}.jpg)`
          : linked;
      })
      .join('\n\n'),
};

const TRACKING = [
  'https://example.org/p?utm_source=feed&utm_medium=rss',
  'http://ad.example.net/click;h=v8/3b/0/0?fbclid=IwAR0abcdef',
  'https://pixel.example.com/t.gif?cid=12345&gclid=77abc',
];

/** Addresses that only count readers, on lines of their own. */
export const tracking: Damage = {
  name: 'tracking',
  apply: (text, random) =>
    paragraphsOf(text)
      .map((part) => (random() < 0.2 ? `${part}\n\n${pick(TRACKING, random)}` : part))
      .join('\n\n'),
};
