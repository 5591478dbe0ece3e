import { type CleanRule, type ProposedEdit, replaceMatches, withoutOverlap } from '../rule.js';

const ADDRESS = /\(([^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?)(?:\s"[^"\n]{0,200}")?\)/
  .source;
const IMAGE = new RegExp(`!\\[[^[\\]\\n]{0,400}\\]${ADDRESS}`, 'g');
const LINK = new RegExp(`(?<!!)\\[([^[\\]\\n]{0,400})\\]${ADDRESS}`, 'g');
const REFERENCE = /(?<!!)\[([^[\]\n]{1,400})\]\[([^[\]\n]{1,60})\]/g;
const DEFINITION =
  /(?<=^|\n)[ ]{0,3}\[([^[\]\n^]{1,60})\]:[ \t]*<?(?:https?:|www\.)\S{1,800}[^\n]{0,200}(?=\n|$)/gi;
const AUTOMATIC = /<((?:https?:\/\/|mailto:)[^\s<>]{1,800})>/g;

/**
 * A Markdown link keeps its text; the address stays in the edit. `[text](#)` and `javascript:` links
 * lead nowhere; live ones are mark-up as well. Links by reference lose their definition with them.
 */
export const markdownLinks: CleanRule = {
  name: 'markdown-links',
  edits: (text) => {
    if (!text.includes('[') && !text.includes('<')) return [];
    const links = replaceMatches(text, LINK, ([, words, address]) =>
      isAddress(address!) ? words! : undefined,
    );
    const automatic = replaceMatches(text, AUTOMATIC, ([, address]) => address!);
    return withoutOverlap([...links, ...automatic, ...references(text)]);
  },
};

/** An image of Markdown goes: it is no words of the article. Its description stays in the edit. */
export const markdownImages: CleanRule = {
  name: 'markdown-images',
  edits: (text) =>
    text.includes('![')
      ? replaceMatches(
          text,
          IMAGE,
          ([, address]) => (isAddress(address!) ? '' : undefined),
          'an image',
        )
      : [],
};

function references(text: string): ProposedEdit[] {
  const defined = new Set(Array.from(text.matchAll(DEFINITION), ([, name]) => name!.toLowerCase()));
  if (defined.size === 0) return [];
  const links = replaceMatches(text, REFERENCE, ([, words, name]) =>
    defined.has(name!.toLowerCase()) ? words! : undefined,
  );
  return links.length === 0 ? [] : [...links, ...replaceMatches(text, DEFINITION, () => '')];
}

/** A bracket and a parenthesis of prose ("[sic](see note)") are not a link. */
function isAddress(address: string): boolean {
  return (
    /^(?:#|\/|\.\.?\/|<|javascript:|mailto:|tel:|data:|https?:|www\.)/i.test(address) ||
    /^\w[\w./-]{0,200}[./-]\w{1,200}(?:[?#]\S*)?$/.test(address) ||
    address === ''
  );
}
