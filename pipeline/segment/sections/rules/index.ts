import type { KindRule } from '../rule.js';
import { about } from './about.js';
import { authorBio } from './author-bio.js';
import { byLine } from './by-line.js';
import { caption } from './caption.js';
import { comments } from './comments.js';
import { contacts } from './contacts.js';
import { contents } from './contents.js';
import { dateLine } from './date-line.js';
import { footnote } from './footnote.js';
import { frontBlock } from './front-block.js';
import { frontMatter } from './front-matter.js';
import { furniture } from './furniture.js';
import { headerLine } from './header-line.js';
import { heading } from './heading.js';
import { kicker } from './kicker.js';
import { knownMetadata } from './known-metadata.js';
import { knownTitle } from './known-title.js';
import { legalNote } from './legal-note.js';
import { listItem } from './list-item.js';
import { marked } from './marked.js';
import { masthead } from './masthead.js';
import { messageHead } from './message-head.js';
import { related } from './related.js';
import { roll } from './roll.js';
import { sourceNote } from './source-note.js';
import { subtitle } from './subtitle.js';
import { titleContinued } from './title-continued.js';
import { unitedNations } from './united-nations.js';
import { wireLine } from './wire-line.js';

/** In order: the first rule that has something to say wins; a unit that none knows is body. */
export const KIND_RULES: readonly KindRule[] = [
  comments, // before marks: the count above the comments is marked, and opens them
  marked,
  caption,
  frontMatter,
  contents,
  furniture,
  related,
  about,
  legalNote,
  contacts,
  sourceNote, // before the author's block, which it can follow
  wireLine,
  unitedNations,
  masthead,
  kicker,
  knownTitle,
  titleContinued,
  knownMetadata,
  messageHead,
  headerLine,
  roll,
  dateLine,
  byLine,
  subtitle, // behind what else can stand below a title
  frontBlock,
  authorBio,
  footnote, // before lists: notes are numbered too
  listItem,
  heading,
];
