import { isGivenName } from '../model/person-names.js';
import { readList } from '../model/resources.js';
import { MONTH_NAMES } from './calendar.js';
import { NAME_PART, NAME_WORD } from './name-words.js';
import { type Piece, withoutEnd } from './piece.js';
import { isDesk, isPlace, splitAtPost } from './writer-posts.js';

/** "Ann Lee (ann@post.example)" */
const MAIL = /[ ,;(<[|–—-]*[^\s@(<[]{1,60}@[^\s@]{1,60}$/;
/** "Ann Lee@annlee" */
const HANDLE = / ?@\w{2,30}$/;
/** "By Ann Lee in Brussels", "By Ann Lee, Special to The Post" */
export const FROM =
  /,? (?:(?:in|report(?:s|ing) from) \p{Lu}[\p{L} .'’-]{1,30}(?: for [Tt]he \p{Lu}[\p{L} ]{2,30})?|[Ss]pecial to .{2,40}|[Ff]or [Tt]he \p{Lu}[\p{L} ]{2,40})$/u;
/** "By Ann Lee in Bonn and Tom Birk in Orle": behind all names but the last. */
export const PLACE_INSIDE = / in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=,? and |, \p{Lu})/gu;
export const NAME = new RegExp(`^(?!(?:The|This|An?) )${NAME_WORD}(?: ${NAME_PART}){1,4}$`, 'u');
export const BETWEEN_NAMES = /,? (?:[Aa]nd|AND) |, | & /;
const DEGREE = /^(?:Ph\.?D|M\.?D|J\.?D|MBA|MP|MEP)\.?$/;
const PAPERS: ReadonlySet<string> = new Set(readList('model/data/papers.txt'));
/** Last words of agencies, papers and posts. */
export const OUTLETS: ReadonlySet<string> = new Set([
  ...readList('ingest/data/outlets.txt'),
  ...PAPERS,
]);
/** Words that titles in capitals have and names have not. */
const TITLE_WORD = /\b(?:OF|THE|IN|FOR|ON|AND)\b|['’]s\b/;
/** What links on pages begin with: "Read More". */
const PROMPT =
  /^(?:Read|Share|Follow|Search|Sign|Log|View|See|Click|Learn|Subscribe|Contact|Skip|Scroll|Download|Listen|Watch) /;
/** Titles before names. */
export const TITLES = /^(?:Dr|Prof|Professor|Mrs?|Ms|Sir)\.? (?=\p{Lu})/u;
/** "ABC News" is no person, "J. K. Lee" and "Ann Lee III" are. */
const ACRONYM = /(?<![\p{L}.])(?!I{2,3}\b|JR\b)\p{Lu}{2,}(?![\p{L}.])/u;
const DAY = `(?:${MONTH_NAMES} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAMES}),? \\d{4}`;
/** "Ann Lee March 14, 2019", "Ann Lee Published March 14, 2019 5 comments", "Ann Lee - 11/19/19 06:56 AM" */
const DAY_AFTER = new RegExp(
  `,?(?: [-–—|·•/])?(?: published:?| posted:?| (?:last )?updated:?)?(?: on)? (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:${DAY}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2} (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?)(?: ago|$)).*$`,
  'iu',
);
export const DAY_BEFORE = new RegExp(`^${DAY} `, 'iu');
/** Marks of notes behind names: "Ann Lee1,2 and Tom Birk†". */
const NOTE_MARKS = /(?<=\p{L})(?:[*†‡§¹²³⁴-⁹]|\d{1,2}(?:, ?\d{1,2})*(?![\d\p{L}])){1,4}/gu;
/** "Ann Lee a,b & Tom Birk b" */
const NOTE_LETTERS = / [a-e](?:,[a-e])*(?=,? &|,? and |, |$)/g;
const LONGEST = 200;

/** The names in a line that is but names, and what stands beside them that shows them to be the writers'. */
export interface Names {
  readonly names: readonly string[];
  readonly isNoted: boolean;
  readonly isPublished: boolean;
}

/** The names of a line, without days, addresses and marks of notes; undefined when it has anything else. */
export function namesOf({ text }: Piece): Names | undefined {
  if (text.length > LONGEST || !/^[\p{Lu}\d]/u.test(text)) return undefined;
  const plain = withoutBeside({
    text: text.replace(DAY_BEFORE, '').replace(PLACE_INSIDE, ''),
    span: { start: 0, end: 0 },
  }).text;
  const unmarked = plain.replace(NOTE_MARKS, '').replace(NOTE_LETTERS, '');
  const names = unmarked
    .split(BETWEEN_NAMES)
    .map((name) => splitAtPost(name.replace(TITLES, ''))[0])
    .filter((name, i) => !DEGREE.test(name) && (i === 0 || !/^\p{Lu}{2,6}$/u.test(name)));
  if (names.length === 0 || !names.every(isPerson)) return undefined;
  const isShouted = plain === plain.toUpperCase() && text !== text.toUpperCase();
  const isPublished = / published /i.test(text) || (isShouted && DAY_BEFORE.test(text));
  return { names, isNoted: plain !== unmarked, isPublished };
}

/** What stands before a day, an address or a place, which can follow a name. */
export function withoutBeside(piece: Piece): Piece {
  return [DAY_AFTER, HANDLE, MAIL, FROM].reduce(withoutEnd, piece);
}

/** Whether a name begins with a given name that many people have. */
export function isKnown(name: string): boolean {
  return isGivenName(name.split(/[ -]/)[0]!);
}

/** Whether it has the form of a person's name: no paper's, no body's, none of the words of titles. */
export function isPerson(text: string): boolean {
  if (
    !NAME.test(text) ||
    PROMPT.test(text) ||
    /\p{Ll}{3}\.$/u.test(text) ||
    isOutlet(text) ||
    isDesk(text) ||
    TITLE_WORD.test(text)
  )
    return false;
  if (text !== text.toUpperCase() && ACRONYM.test(text)) return false;
  return !isPlace(text);
}

/** "The Ketter Today", "Ketter Evening Post" */
export function isPaper(text: string): boolean {
  if (
    text.length > 50 ||
    !/^\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|and|&)){1,5}$/u.test(text)
  )
    return false;
  if (/\b(?:by|to|for|in)\b/i.test(text)) return false;
  return PAPERS.has(lastWord(text)) || (text.startsWith('The ') && isOutlet(text));
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** "By Ann Lee, Associated Press", "By Ann Lee, Ph.D.": whom she writes for, what she is. */
export function isOutlet(part: string): boolean {
  return DEGREE.test(part) || OUTLETS.has(lastWord(part));
}
