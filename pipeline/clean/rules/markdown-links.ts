import { type CleanRule, replaceMatches } from '../rule.js';

const LINK =
  /!?\[([^[\]\n]{0,400})\]\(([^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,400})?)(?: "[^"\n]{0,200}")?\)/g;

/**
 * A Markdown link keeps its text; the address stays in the edit. `[text](#)` and `javascript:` links
 * lead nowhere; live ones are mark-up as well. An image keeps its description only as a link does.
 */
export const markdownLinks: CleanRule = {
  name: 'markdown-links',
  edits: (text) =>
    replaceMatches(text, LINK, (match) => (isAddress(match[2]!) ? match[1]! : undefined)),
};

/** A bracket and a parenthesis of prose ("[sic](see note)") are not a link. */
function isAddress(address: string): boolean {
  return (
    /^(?:#|\/|\.\.?\/|<|javascript:|mailto:|tel:|https?:|www\.)/i.test(address) || address === ''
  );
}
