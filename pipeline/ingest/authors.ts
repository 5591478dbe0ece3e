import { readList } from '../model/resources.js';
import { readDate } from './calendar.js';
import { type Place, type Statement, within } from './statement.js';

/** A name that links to a page on its bearer. */
const LINKED_NAME = /\[([^\]]{1,80})\]\([^)]{0,200}\)/g;
const BY_LINE =
  /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords) )?[Bb][Yy]:? ((?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|al|bin|and|,|&)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|al|bin|and|&),?)*)$/u;
/** "By Ann Lee in Brussels", "By Ann Lee, Special to The Post" */
const FROM = /,? (?:(?:in|reporting from) \p{Lu}[\p{L} .'’-]{1,30}|[Ss]pecial to .{2,40})$/u;
const NAME =
  /^(?!(?:The|This|An?) )\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|al|bin)){1,4}$/u;
const BETWEEN_NAMES = /,? and |, | & /;
const AUTHOR_HEAD = /^(?:(?:about )?(?:the )?authors?|author\(s\)|written by)\s*:?$/i;
const DEGREE = /^(?:Ph\.?D|M\.?D|J\.?D|MBA|MP|MEP)\.?$/;
/** Last words of agencies, papers and posts. */
const OUTLETS: ReadonlySet<string> = new Set(readList('ingest/data/outlets.txt'));
/** "@annlee" below a by-line. */
const HANDLE = /^@\w{2,30}$/;
/** "Posted on March 14, 2019 by Ann Lee" */
const POSTED = /^posted (?:on )?.{6,40} by (\p{Lu}[\p{L}.'’ -]{2,60})$/iu;

/** "By Ann Lee and Tom Birk, Bonn Press" */
export function byLine({ line, head }: Place): ReturnType<Statement['find']> {
  if (!head || line.text.length > 100) return undefined;
  const found = BY_LINE.exec(line.text.replace(LINKED_NAME, '$1').replace(FROM, ''));
  if (!found || !/\p{Lu}/u.test(found[1]!)) return undefined;
  const name = within(line, found[1]!) ?? { span: line.span };
  const authors = found[1]!
    .split(BETWEEN_NAMES)
    .map(trimStop)
    .filter((part, index) => part !== '' && (index === 0 || !isOutlet(part)));
  return { value: authors.join(';'), span: name.span };
}

/** "Ann Lee, Transport Correspondent": the name alone. */
export function withoutPost(value: string): string {
  const comma = value.lastIndexOf(', ');
  return comma > 0 && isOutlet(value.slice(comma + 2)) ? value.slice(0, comma) : value;
}

/** "By Ann Lee, Associated Press", "By Ann Lee, Ph.D.": whom she writes for, what she is. */
function isOutlet(part: string): boolean {
  return DEGREE.test(part) || OUTLETS.has(part.slice(part.lastIndexOf(' ') + 1).toLowerCase());
}

/** A name without the stop that ends its line; initials and "Jr." keep theirs. */
function trimStop(name: string): string {
  return name.replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/** The name below "AUTHOR" at the end. */
export function authorBlock({ line, next, tail }: Place): ReturnType<Statement['find']> {
  if (!tail || next === undefined || !AUTHOR_HEAD.test(line.text)) return undefined;
  return next.text.length <= 60 && NAME.test(next.text) ? within(next, next.text) : undefined;
}

/** Names on a line of their own in the head with which the tail says who they are: "Ann Lee teaches …". */
export function nameAlone({ line, head, last }: Place): ReturnType<Statement['find']> {
  if (!head || line.text.length > 80) return undefined;
  const names = line.text.split(BETWEEN_NAMES);
  const opens = (name: string): boolean =>
    last.some(
      ({ text, span }) =>
        span.start > line.span.end && (text.startsWith(`${name} `) || text.includes(`. ${name} `)),
    );
  if (!names.every((name) => NAME.test(name) && opens(name))) return undefined;
  return { value: names.join(';'), span: line.span };
}

/** A name, and a place perhaps, directly above the day or the writer's handle, below something else. */
export function nameAbove({
  line,
  before,
  next,
  head,
  order,
}: Place): ReturnType<Statement['find']> {
  if (!head || before === undefined || next === undefined || line.text.length > 60)
    return undefined;
  const name = line.text.replace(FROM, '');
  if (!NAME.test(name) || isOutlet(name) || /\b(?:OF|THE|IN|FOR|ON|AND)\b/.test(name)) {
    return undefined;
  }
  const isDated = next.text.length <= 60 && readDate(next.text, order).length === 10;
  return isDated || HANDLE.test(next.text) ? within(line, name) : undefined;
}

/** Who put a post on a blog: "Posted on March 14, 2019 by Ann Lee". */
export function postedBy({ line, head }: Place): ReturnType<Statement['find']> {
  const found = head && line.text.length <= 140 ? POSTED.exec(line.text) : null;
  return found ? within(line, found[1]!) : undefined;
}
