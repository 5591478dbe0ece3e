import type { Mark } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { readBlocks } from '../blocks.js';
import type { MarkRule } from '../rule.js';
import type { TextLine } from '../text-line.js';
import { isFurniture } from '../web-lines.js';

const ENTRIES = new Set(readList('model/data/navigation.txt'));
/** What a menu line begins or ends with. */
const BULLETS = /^[\s>»›•·*+|-]+|[\s>»›•·*+|▾▼-]+$/g;
const BETWEEN = /\s*[|•·»›]\s*|\s{2,}/;
/** An entry that the list lacks: up to three words without a stop. */
const ENTRY = /^[^\s\d.!?,;:]{1,24}(?: [^\s\d.!?,;:]{1,24}){0,2}$/;
const LONGEST = 200;
/** Longest entry, its bullet included. */
const LONGEST_ENTRY = 90;
/** Entries that make a menu of lines, and of one line. */
const FEWEST = 4;
const FEWEST_IN_LINE = 3;
/** Lines of one menu, at the most; a longer one is taken for several. */
const MOST_LINES = 100;
/** Entries in a row that the list lacks, at the most. */
const MOST_UNKNOWN = 3;

/**
 * Menus of web pages: entries on lines of their own, one below the other, of which most are in the list, from
 * the first of these to the last, or several in one line.
 */
export const navigation: MarkRule = {
  name: 'navigation',
  marks: (text) => {
    const lines = readBlocks(text).flatMap((block) => block.lines);
    const found: TextLine[] = [];
    for (let first = 0; first < lines.length; first++) {
      const end = menuEnd(lines, first);
      found.push(...lines.slice(first, end));
      if (end === first && isBar(lines[first]!)) found.push(lines[first]!);
      first = Math.max(first, end - 1);
    }
    return found.map(
      ({ start, end }): Mark => ({
        span: { start, end },
        kind: 'boilerplate',
        rule: 'navigation',
      }),
    );
  },
};

/** The end of the menu that begins with the line `first`; `first` when none does. */
function menuEnd(lines: readonly TextLine[], first: number): number {
  if (!isListed(lines[first]!)) return first;
  let end = first;
  let listed = 0;
  let others = 0;
  let pending = 0;
  const last = Math.min(lines.length, first + MOST_LINES);
  for (let i = first; i < last && pending <= MOST_UNKNOWN; i++) {
    const known = isListed(lines[i]!);
    if (!known && !isFurnitureLine(lines[i]!)) {
      if (!isEntry(lines[i]!)) break;
      pending++;
      continue;
    }
    if (known) listed++;
    others += pending;
    pending = 0;
    end = i + 1;
  }
  return listed >= FEWEST && listed >= others ? end : first;
}

function plainOf(line: TextLine): string {
  return line.end - line.start > LONGEST ? '' : line.text.replace(BULLETS, '');
}

function isListed(line: TextLine): boolean {
  if (line.end - line.start > LONGEST_ENTRY) return false;
  return ENTRIES.has(plainOf(line).toLowerCase());
}

function isEntry(line: TextLine): boolean {
  return ENTRY.test(plainOf(line));
}

function isFurnitureLine(line: TextLine): boolean {
  return line.end - line.start <= LONGEST && isFurniture(line.text);
}

/** "Home | News | Sport", "Terms of use | Privacy policy | Cookies": entries in one line. */
function isBar(line: TextLine): boolean {
  if (line.end - line.start > LONGEST) return false;
  const plain = plainOf(line);
  const words = plain.split(' ');
  // "HOME NEWS NATIONAL": nothing but entries.
  if (words.length >= FEWEST_IN_LINE && words.every((word) => ENTRIES.has(word.toLowerCase())))
    return true;
  if (!BETWEEN.test(plain)) return false;
  const parts = plain.split(BETWEEN);
  if (parts.length < FEWEST_IN_LINE) return false;
  const listed = parts.filter((part) => ENTRIES.has(part.toLowerCase())).length;
  return listed >= 2 && listed * 2 >= parts.length && parts.every((part) => ENTRY.test(part));
}
