import { type DayOrder, readDate, UPDATE_AFTER } from './calendar.js';
import { isContact } from './contacts.js';
import { issueOf } from './issue.js';
import { NAME_PART } from './name-words.js';
import {
  BETWEEN_NAMES,
  DAY_BEFORE,
  FROM,
  isKnown,
  isOutlet,
  isPaper,
  isPerson,
  NAME,
  namesOf,
  PLACE_INSIDE,
  TITLES,
  withoutBeside,
} from './people.js';
import { cut, group, type Piece, withoutEnd } from './piece.js';
import { type Place, type Stated, stated } from './statement.js';
import { isParty } from './titles.js';
import { hasPost, isDesk, splitAtPost } from './writer-posts.js';

/** A name that links to a page on its bearer. */
const LINKED_NAME = /\[([^\]]{1,80})\]\([^)]{0,200}\)/g;
const BY_LINE = new RegExp(
  `^(?:[-–—] ?)?(?:(?:[Ww]ritten|[Rr]eported|[Pp]repared|[Cc]ompiled|[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport|[Oo]pinion|[Oo]p-[Ee]d|[Aa]nalysis|[Cc]ommentary|[Ii]nterview) )?(?:[Bb][Yy]:? |[Bb]y(?=\\p{Lu}))((?:${NAME_PART}|and|,|&)(?: (?:${NAME_PART}|and|&),?)*)$`,
  'du',
);
/** "Dams are no answer, writes Ann Lee" */
const WRITES = new RegExp(`(?:^|[,;] )[Ww]rites (${NAME_PART}(?: ${NAME_PART}){1,4})$`, 'du');
/** "Ann Lee says that dams are no answer", in a standfirst */
const ARGUES = new RegExp(
  `^(${NAME_PART}(?: ${NAME_PART}){1,4}) (?:argues|asks|explains|explores|examines|looks|reports|says|writes) `,
  'du',
);
/** "Text: Ann Lee" */
const CREDIT = /^(?:[Tt]ext|[Ww]ords|[Ss]tory)\s?: (.+)$/du;
/** For whom, between a name and the day: "Ann Lee | KPA | 3 May 2018". */
const AGENCY = /^\p{Lu}{2,6}$/u;
const DAY_LABEL = /^(?:last )?(?:published|posted|updated)(?: on)?:? /i;
/** "Ann Lee, Bonn", above the day. */
const PLACE = /, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
/** "By Ann Lee, a deputy editor who …" */
const WHO_IS = /, an? \p{Ll}.*$/u;
/** A sentence goes on behind a link, or a dateline opens the text. */
const GOES_ON = /^\p{Ll}|^[-–—,;] ?\S/u;
/** Names of a paper at most, about. */
const MOST_NAMES = 8;
const STOP = /(?<=\p{Ll}{3})\.$/u;
const AUTHOR_HEAD = /^(?:(?:about )?(?:the )?authors?|author\(s\)|written by)\s*:?$/i;
/** "@annlee", "ann@post.example" below a by-line. */
const HANDLE = /^(?:@\w{2,30}|[^\s@]{1,40}@[^\s@]{3,40})$/;
/** Below "by Ann Lee", that of a book which is reviewed: "Orle Press, 412 pp., £25". */
const BOOK = /\d pp?\b|\bISBN\b|[£€$]\d/;
/** "Posted on March 14, 2019 by Ann Lee" */
const POSTED =
  /^posted (?:on )?.{6,40} by (\p{Lu}[\p{L}.'’ -]{2,60}?)(?: ?[|(–—].{0,40})?$|^posted by (\p{Lu}[\p{L}.'’ -]{2,60}?) on .{6,40}\d$/diu;
/** "By Ann Lee and Tom Birk, Bonn Press" */
export function byLine({ line, next, head }: Place): Stated | undefined {
  if (!head || line.text.length > 400 || (next && BOOK.test(next.text))) return undefined;
  const more =
    next && next.text.length <= 60 && /^(?:and|&) \p{Lu}/u.test(next.text) ? next : undefined;
  const text = `${line.text}${more ? ` ${more.text}` : ''}`
    .replace(DAY_BEFORE, '')
    .replace(LINKED_NAME, '$1')
    .replace(PLACE_INSIDE, '')
    .replace(/ (?=,)/g, '')
    .replace(WHO_IS, '');
  if (text.length > 100) return undefined;
  const names = group(withoutPost(withoutBeside({ text, span: line.span })), BY_LINE);
  if (names === undefined || !/\p{Lu}/u.test(names.text)) return undefined;
  const authors = names.text
    .split(BETWEEN_NAMES)
    .map((part) => splitAtPost(trimStop(part))[0])
    .filter((part) => !isDesk(part))
    .filter((part, index, parts) => {
      if (index === 0) return part !== '';
      // "By Ann Lee, BONN": one word behind a whole name is a place.
      return part !== '' && !isOutlet(part) && (part.includes(' ') || !parts[0]!.includes(' '));
    });
  if (authors.length === 0) return undefined;
  // Names out of links stand all over the line, and may go on in the next.
  const span = text === line.text ? names.span : { ...line.span, end: (more ?? line).span.end };
  return { value: authors.join(';'), span };
}

/** "Text: Ann Lee", "Dams are no answer, writes Ann Lee" */
export function credited({ line, head, front, raw }: Place): Stated | undefined {
  if (!head || line.text.length > 240) return undefined;
  const name = group(line, CREDIT) ?? (front ? group(withoutEnd(line, STOP), WRITES) : undefined);
  if (name !== undefined) return isPerson(name.text) ? stated(name) : undefined;
  const told = front ? group(line, ARGUES) : undefined;
  if (told === undefined || !isPerson(told.text)) return undefined;
  // Whom the text tells of is no writer.
  const family = told.text.slice(told.text.lastIndexOf(' ') + 1);
  return raw.indexOf(family, line.span.end) < 0 ? stated(told) : undefined;
}

/** "Ann Lee, Transport Correspondent": the name alone. */
export function withoutPost(author: Piece): Piece {
  const comma = author.text.lastIndexOf(', ');
  return comma > 0 && isOutlet(author.text.slice(comma + 2)) ? cut(author, 0, comma) : author;
}

/** A name without the stop that ends its line; initials and "Jr." keep theirs. */
function trimStop(name: string): string {
  return name.replace(STOP, '');
}

/** The name below "AUTHOR" at the end. */
export function authorBlock({ line, next, tail }: Place): Stated | undefined {
  if (!tail || next === undefined || !AUTHOR_HEAD.test(line.text)) return undefined;
  return next.text.length <= 60 && NAME.test(next.text) ? stated(next) : undefined;
}

/**
 * Names on a line of their own above the text: with marks of notes, beside "Published" and the day, with which the tail
 * says who they are ("Ann Lee teaches …"), or known as those of people, below a title.
 */
export function nameAlone(place: Place): Stated | undefined {
  const { line, before, next, below, head, front, last, raw } = place;
  const found = head ? namesOf(line) : undefined;
  if (found === undefined || (next && isParty(next.text))) return undefined;
  if (isContact(place)) return undefined;
  const { isNoted, isPublished } = found;
  const names = [...found.names];
  // The lines below that are names as it is.
  let behind = 0;
  for (; behind < below.length; behind++) {
    const each = below[behind]!;
    const more = each.opens || names.length > MOST_NAMES ? undefined : namesOf(each);
    if (more === undefined || more.isNoted !== isNoted) break;
    names.push(...more.names);
  }
  if (GOES_ON.test(below[behind]?.text ?? '')) return undefined;
  const opens = (name: string): boolean =>
    last.some(
      ({ text, span }) =>
        span.start > line.span.end &&
        (text.replace(TITLES, '').startsWith(`${name} `) ||
          text.includes(`. ${name} `) ||
          isBio(text, name)),
    );
  if ((isNoted && before !== undefined) || isPublished || found.names.every(opens))
    return { value: names.join(';'), span: line.span };
  // Whom the sentences speak of did not write them.
  const others = [raw.slice(0, line.span.start), raw.slice(line.span.end)];
  const isTold = names.some((name) => others.some((part) => isInside(part, name)));
  if (!front || isTold || !names.some(isKnown)) return undefined;
  return { value: [...new Set(names)].join(';'), span: line.span };
}

/** Whether a text has a name among other words, or as that of a speaker: "Ann Lee (Ketter): …". */
function isInside(text: string, name: string): boolean {
  return [` ${name} `, `\n${name} (`, `\n${name}: `, `\n${name} - `, `\n${name} – `].some((each) =>
    text.includes(each),
  );
}

/** "Ann Lee’s latest book is …", "Ann Lee is a fellow at …" of a name in capitals. */
function isBio(text: string, name: string): boolean {
  if (!text.slice(0, name.length).toUpperCase().startsWith(name.toUpperCase())) return false;
  const rest = text.slice(name.length, name.length + 120);
  return /^(?: is|['’]s) /.test(rest) && (hasPost(rest) || /\b(?:books?|author)\b/.test(rest));
}

/**
 * A name, and a place perhaps, directly above the day, the paper or the writer's handle, below something
 * else. Several names stand below a title of some words.
 */
export function nameAbove({
  line,
  before,
  next,
  second,
  head,
  front,
  order,
}: Place): Stated | undefined {
  if (!head || before === undefined || next === undefined || line.text.length > 60)
    return undefined;
  const isBelowTitle = before.text.split(' ').length > 3;
  const place = isBelowTitle && isDay(next, order) ? PLACE : FROM;
  const name = withoutEnd(withoutEnd(line, FROM), place);
  const names = name.text.split(BETWEEN_NAMES);
  if (!names.every(isPerson)) return undefined;
  // "BUENOS AIRES | 3 May 2018", and "(Agency) - …" opens the text: the place.
  if (second !== undefined && /^\([\p{L} ]{2,30}\) ?[-–—] /u.test(second.text)) return undefined;
  if (names.length > 1 && !isBelowTitle) return undefined;
  const isAbove =
    isDay(next, order) ||
    (isBelowTitle && second !== undefined && AGENCY.test(next.text) && isDay(second, order)) ||
    (isBelowTitle && (isPaper(next.text) || issueOf(next) !== undefined)) ||
    (isBelowTitle && next.text === line.text) ||
    (HANDLE.test(next.text) && (front || next.text.startsWith('@')));
  if (!isAbove) return undefined;
  return { value: names.join(';'), span: name.span };
}

/** A name with a place behind or below the day: "Ann Lee in Bonn", "3 May 2018 | Ann Lee for the Bonn Post". */
export function nameAndPlace({ line, before, head, order }: Place): Stated | undefined {
  if (!head || before === undefined || line.text.length > 80 || !isDay(before, order))
    return undefined;
  const name = withoutEnd(line, FROM);
  return name.text !== line.text && isPerson(name.text) ? stated(name) : undefined;
}

/** Whether a line is a day, with a place before it perhaps: "KETTER, MARCH 14, 2019 22:14 IST". */
export function isDay(line: Piece, order: DayOrder): boolean {
  if (line.text.length > 80) return false;
  const text = withoutEnd(line, UPDATE_AFTER).text.replace(DAY_LABEL, '');
  const place = /^\p{Lu}[\p{L} .'’-]{1,30}, /u.exec(text)?.[0].length ?? 0;
  return [text, text.slice(place)].some((part) => readDate(part, order).length === 10);
}

/** Who put a post on a blog: "Posted on March 14, 2019 by Ann Lee". */
export function postedBy({ line, head }: Place): Stated | undefined {
  if (!head || line.text.length > 140) return undefined;
  const name = group(line, POSTED) ?? group(line, POSTED, 2);
  return name && isPerson(name.text) ? stated(name) : undefined;
}
