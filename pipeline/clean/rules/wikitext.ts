import { type CleanRule, type ProposedEdit, replaceMatches, withoutOverlap } from '../rule.js';

/** Links, references and templates, of which several show the source of a page of a wiki. */
const SURE = /\[\[[^\][\n]{1,200}\]\]|'''[^\n']{1,100}'''|^==[^=\n]{1,100}==[ \t]*$/gm;
const OF_WIKI = /'''|^==|\{\{|\[\[(?:file|image|category):/im;
const FEWEST = 3;
const LINK = /\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/g;
const HIDDEN =
  /\[\[(?:file|image|category):[^\][\n]{0,400}(?:\[\[[^\][\n]{1,100}\]\][^\][\n]{0,200}){0,5}\]\][ \t]*\n?|<ref\b[^<>\n]{0,200}\/>|<ref\b[^<>\n]{0,200}>[^<]{0,1500}<\/ref>/gi;
const EMPHASIS = /'{2,5}/g;
const HEADING = /^(={2,6})[ \t]*([^=\n]{1,100}?)[ \t]*\1[ \t]*$/gm;

/** Marks of a wiki in a page of which somebody copied the source. */
export const wikitext: CleanRule = {
  name: 'wikitext',
  edits: (text) => {
    if (!text.includes('[[') || !OF_WIKI.test(text)) return [];
    if ((text.match(SURE)?.length ?? 0) < FEWEST) return [];
    const edits = [
      ...templates(text),
      ...replaceMatches(text, HIDDEN, () => ''),
      ...replaceMatches(text, LINK, ([, words]) => words!),
      ...replaceMatches(text, HEADING, ([, , words]) => `\n${words}\n`),
      ...replaceMatches(text, EMPHASIS, () => ''),
    ];
    return withoutOverlap(edits.map((edit) => ({ ...edit, evidence: 'a mark of a wiki' })));
  },
};

/** "{{Infobox …}}" with the templates inside it. */
function templates(text: string): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: braces, index } of text.matchAll(/\{\{|\}\}\n?/g)) {
    if (braces === '{{') {
      if (depth === 0) start = index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) edits.push({ start, end: index + braces.length, after: '' });
    }
  }
  return edits;
}
