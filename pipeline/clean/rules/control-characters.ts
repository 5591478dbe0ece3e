import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Control characters, zero-width characters and the replacement characters of objects
 * have no place in an article. Vertical tab and form feed are line ends. Joiners and selectors of a form stay
 * where they shape a script or an emoji: only those behind Latin letters go.
 */
export const controlCharacters: CleanRule = {
  name: 'control-characters',
  edits: (text) => {
    if (!OCCUR.test(text)) return [];
    return replaceMatches(
      text,
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff\ufffc]|(?<=[\u0000-\u024f])[\u200c-\u200f\u202a-\u202e\u2066-\u2069]|(?<=[A-Za-z\u00c0-\u024f.,;:!?])[\ufe00-\ufe0f]/g,
      (match) => (match[0] === '\u000b' || match[0] === '\u000c' ? '\n' : ''),
    );
  },
};

const OCCUR =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]|[\ufe00-\ufe0f]/;
