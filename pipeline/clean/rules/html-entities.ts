import { decodeHTMLStrict } from 'entities';
import { type CleanRule, replaceMatches } from '../rule.js';

const ENTITY = /&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/**
 * HTML entities that were not decoded, also when the ampersand itself was encoded (`&amp;quot;`). Only
 * with their semicolon, and only those that HTML names.
 */
export const htmlEntities: CleanRule = {
  name: 'html-entities',
  edits: (text) =>
    text.includes('&') ? replaceMatches(text, ENTITY, (match) => decodeFully(match[0])) : [],
};

function decodeFully(entity: string): string | undefined {
  const once = decodeHTMLStrict(entity);
  const twice = once === entity ? once : decodeHTMLStrict(once);
  // An entity for a control character says nothing about what the author wrote.
  return twice === entity || /[\u0000-\u0008\u000e-\u001f]/.test(twice) ? undefined : twice;
}
