import type { CleanRule } from '../rule.js';
import { blankLines } from './blank-lines.js';
import { byteOrderMark } from './byte-order-mark.js';
import { columns } from './columns.js';
import { commentAnchors } from './comment-anchors.js';
import { compatibilityForms } from './compatibility-forms.js';
import { composition } from './composition.js';
import { controlCharacters } from './control-characters.js';
import { cutSentences } from './cut-sentences.js';
import { dropCaps } from './drop-caps.js';
import { escapes } from './escapes.js';
import { footnoteMarkers } from './footnote-markers.js';
import { hardLineBreaks } from './hard-line-breaks.js';
import { htmlEntities } from './html-entities.js';
import { htmlTags } from './html-tags.js';
import { hyphenation } from './hyphenation.js';
import { inlineBreaks } from './inline-breaks.js';
import { latex } from './latex.js';
import { leaderDots } from './leader-dots.js';
import { leadingSpace } from './leading-space.js';
import { letterSpacing } from './letter-spacing.js';
import { lineEnds } from './line-ends.js';
import { lineNumbers } from './line-numbers.js';
import { lostLigatures } from './lost-ligatures.js';
import { lostQuotes } from './lost-quotes.js';
import { markdownEmphasis } from './markdown-emphasis.js';
import { markdownImages, markdownLinks } from './markdown-links.js';
import { mojibake } from './mojibake.js';
import { pageFurniture } from './page-furniture.js';
import { quotedLines } from './quoted-lines.js';
import { quotedPrintable } from './quoted-printable.js';
import { repeatedSpace } from './repeated-space.js';
import { repeats } from './repeats.js';
import { rtf } from './rtf.js';
import { scannerErrors } from './scanner-errors.js';
import { softHyphens } from './soft-hyphens.js';
import { spacedQuotes } from './spaced-quotes.js';
import { spaces } from './spaces.js';
import { strayMarks } from './stray-marks.js';
import { subtitles } from './subtitles.js';
import { timedLines } from './timed-lines.js';
import { trackingAddresses } from './tracking-addresses.js';
import { trailingSpace } from './trailing-space.js';
import { wikiMarks } from './wiki-marks.js';
import { wikitext } from './wikitext.js';
import { wordFields } from './word-fields.js';

/** All cleaning rules in the order in which they run; each comment says why here. */
export const RULES: readonly CleanRule[] = [
  byteOrderMark,
  // What was written in other signs as a whole comes first.
  rtf,
  escapes,
  quotedPrintable,
  latex,
  // References are tags.
  wikitext,
  // Tags before entities: a decoded `&lt;b&gt;` was meant as text.
  htmlTags,
  // Before mojibake: its characters may be encoded.
  htmlEntities,
  // Before mojibake: a tool that took letters apart took those of mojibake apart as well.
  composition,
  // Before line ends and control characters: U+0085 and its kin may be bytes of UTF-8.
  mojibake,
  // All later rules know only one line end.
  lineEnds,
  // Before all that looks at lines: those of a cue are none of the text.
  subtitles,
  timedLines,
  // Before all that looks at the first characters of lines.
  quotedLines,
  lineNumbers,
  // Images before links: an image may be all that a link shows.
  markdownImages,
  markdownLinks,
  markdownEmphasis,
  trackingAddresses,
  wordFields,
  // Before notes and heads of pages, which stand in the columns.
  columns,
  // Before page furniture, for which "I" is the number of a page.
  dropCaps,
  // The page behind a marker goes while the marker is there.
  // Before marks of wikis, of which one is like an anchor.
  commentAnchors,
  wikiMarks,
  // Before page furniture: a page end may cut the notes off, by which markers are known.
  footnoteMarkers,
  // Page furniture looks at form feeds, which control characters turn into line ends.
  pageFurniture,
  // After page furniture, which may stand between the halves of a word.
  softHyphens,
  controlCharacters,
  strayMarks,
  compatibilityForms,
  lostLigatures,
  // After ligatures, of which the same sign may be left.
  lostQuotes,
  // Letter-spacing tells words apart by double spaces, which later rules make single.
  letterSpacing,
  leaderDots,
  spaces,
  trailingSpace,
  // Before other line ends: the lines that a scraper broke have no width.
  inlineBreaks,
  // Line rules look at lines as the page had them, indents included.
  hardLineBreaks,
  // After line breaks: a joined word would make its line look longer than the page was wide.
  hyphenation,
  leadingSpace,
  repeatedSpace,
  cutSentences,
  // Words and paragraphs are whole now, as they were when they were written.
  scannerErrors,
  spacedQuotes,
  repeats,
  blankLines,
];
