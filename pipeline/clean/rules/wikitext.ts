import { type CleanRule, replaceMatches, withoutOverlap } from '../rule.js';

/** Links, references and templates, of which several show the source of a page of a wiki. */
const SURE = /\[\[[^\][\n]{1,200}\]\]|'''[^\n']{1,100}'''|^==[^=\n]{1,100}==[ \t]*$/gm;
const OF_WIKI = /'''|^==|\{\{|\[\[(?:file|image|category):/im;
const FEWEST = 3;
const LINK = /\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/g;
const HIDDEN =
  /\[\[(?:file|image|category):[^\][\n]{0,400}(?:\[\[[^\][\n]{1,100}\]\][^\][\n]{0,200}){0,5}\]\][ \t]*\n?|<ref\b[^<>\n]{0,200}\/>|<ref\b[^<>\n]{0,200}>[^<]{0,1500}<\/ref>|\{\{(?:[^{}]|\{\{[^{}]{0,500}\}\}){0,4000}\}\}\n?/gi;
const EMPHASIS = /'{2,5}/g;
const HEADING = /^(={2,6})[ \t]*([^=\n]{1,100}?)[ \t]*\1[ \t]*$/gm;

/** Marks of a wiki in a page of which somebody copied the source. */
export const wikitext: CleanRule = {
  name: 'wikitext',
  edits: (text) => {
    if (!text.includes('[[') || !OF_WIKI.test(text)) return [];
    if ((text.match(SURE)?.length ?? 0) < FEWEST) return [];
    const edits = [
      ...replaceMatches(text, HIDDEN, () => ''),
      ...replaceMatches(text, LINK, ([, words]) => words!),
      ...replaceMatches(text, HEADING, ([, , words]) => `\n${words}\n`),
      ...replaceMatches(text, EMPHASIS, () => ''),
    ];
    return withoutOverlap(edits.map((edit) => ({ ...edit, evidence: 'a mark of a wiki' })));
  },
};
