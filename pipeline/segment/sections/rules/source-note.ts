import type { KindRule } from '../rule.js';

/** Openings of a note on where the text comes from; the rest has to be one short clause. */
const NOTE =
  /^[[(*_]*(?:(?:first|originally|previously) (?:published|appeared|printed)|(?:re)?published (?:at|in|by|with permission)|reprinted (?:from|with|by)|republished (?:from|with)|sources?:\s|(?:(?:an?|this)(?: \w{5,9})? version of )?this (?:article|piece|commentary|essay|interview|op-ed|post|text|story|report) (?:was|is|has been|first|originally|appear(?:ed|s))\b.{0,40}(?:publish|appear|print|post))/i;
/** "(Reporting by …; editing by …)" under agency stories. */
const CREDITS =
  /^[[(*_]*(?:additional )?(?:reporting|writing|editing|compiled|translated|edited) (?:and \p{L}+ )?by:?\s+\p{Lu}/iu;

/** "((ann.lee@example.org))" below them. */
const CONTACT = /^\(\(.{3,200}\)\)$/;

/** "First published at …", "Source: …", and the credits of an agency. */
export const sourceNote: KindRule = {
  name: 'source-note',
  kindOf({ text, unit }) {
    if (text.length > 300) return undefined;
    if (CREDITS.test(text) || CONTACT.test(text)) return 'source_note';
    if (!NOTE.test(text)) return undefined;
    // "First published in 1984, the novel sold well." is a sentence of the text.
    const prose =
      /^(?:first|originally|previously|re?published)/i.test(text) && /,\s\p{Ll}.*\.$/u.test(text);
    return prose && unit.lines === 1 ? undefined : 'source_note';
  },
};
