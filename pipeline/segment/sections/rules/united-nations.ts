import type { KindRule } from '../rule.js';

/** Units at the start among which the head of a document is. */
const FURTHEST = 16;
const LONGEST = 160;
/** "United Nations A/67/312", "Security Council S/2012/40" */
const SYMBOL =
  /^(United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council)\s+[A-Z]{1,5}\/\S{2,30}$/;
/** "General Assembly Distr.: General", "Original: English", "Sixty-seventh session" */
const LINE =
  /^(?:(?:\p{Lu}\p{L}+ ){0,5}Distr\.:? .{3,20}|Original: [\p{L}/ ]{3,40}|\p{Lu}[\p{L}-]+(?: \p{L}+)? session|Resolution adopted by .{3,80}|\d{1,5}(?:st|nd|rd|th) Meeting(?: \([A-Z &]{2,10}\))?|United Nations)$/u;
/** Behind an item of the agenda stands its topic. */
const AGENDA = /^(?:Provisional )?(?:agenda )?items? \d{1,3}\b/i;

/** The head of a document of the United Nations: its symbol, its session and the item of the agenda. */
export const unitedNations: KindRule = {
  name: 'united-nations',
  kindOf(reading) {
    const { article, units, unit, index, text, seenTitle, seenBody, previous, block } = reading;
    if (seenTitle || seenBody || index > FURTHEST || text.length > LONGEST) return undefined;
    if (SYMBOL.test(text)) {
      reading.publisher ??= { start: unit.start, end: unit.start + SYMBOL.exec(text)![1]!.length };
      return 'metadata';
    }
    if (previous !== 'metadata') return undefined;
    if (LINE.test(text) || AGENDA.test(text)) return 'metadata';
    const above = units.slice(block.first, index);
    return above.some(({ start, end }) =>
      AGENDA.test(article.text.slice(start, Math.min(end, start + 40))),
    )
      ? 'metadata'
      : undefined;
  },
};
