import { readList } from '../model/resources.js';
import { isContact } from './contacts.js';
import { NAME_PART, NAME_WORD } from './name-words.js';
import type { Piece } from './piece.js';
import type { Place, Stated } from './statement.js';

const WRITERS: ReadonlySet<string> = new Set(readList('ingest/data/writers.txt'));
const DESKS: ReadonlySet<string> = new Set(readList('ingest/data/desks.txt'));
const PLACES: ReadonlySet<string> = new Set(readList('ingest/data/places.txt'));
const NAME = new RegExp(`^(?!(?:The|Our|An?) )${NAME_WORD}(?: ${NAME_PART}){1,3}$`, 'u');
/** Behind the post: whom they write for, where they teach. Names have capitals, sentences have not. */
const AFFILIATION =
  /^(?:(?:, ?| (?:[Aa]t|[Ff]or|[Ii]n|of|with) )(?:the )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|for|the|and|on|in|&)){0,7})*$/u;
/** Up to four words after a comma or a dash. */
const POST = /^([\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=,| (?:[Aa]t|[Ff]or|[Ii]n|of|with) |$)/u;
/** A title that announces what its speaker said. */
const SPEECH = /\b(?:speech|address|remarks|keynote|lecture|statement|testimony)\b/i;
const LONGEST = 120;

/**
 * Names with a post of those who write, below something else: "Ann Lee, Senior Fellow, Institute for Rivers", "Ann
 * Lee Court Reporter", the post on the next line. Below the title of a speech any post will do.
 */
export function nameAndPost(place: Place): Stated | undefined {
  const { line, before, next, head } = place;
  if (!head || before === undefined || isContact(place)) return undefined;
  const names =
    writersOf(line.text, SPEECH.test(before.text)) ??
    (next && NAME.test(line.text) ? writersOf(`${line.text}, ${next.text}`) : undefined);
  return names && { value: names.join(';'), span: line.span };
}

/** Whether a line is names with a post of those who write. */
export function isWriter(line: Piece): boolean {
  return writersOf(line.text) !== undefined;
}

/** Whether it only says what kind of writer it was: "Our Special Correspondent", "News Desk". */
export function isDesk(text: string): boolean {
  const words = text.split(' ');
  return words.every(isOfPost) || /^(?:desk|staff|team)$/i.test(words.at(-1)!);
}

/** Whether it names a post of those who write. */
export function hasPost(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => WRITERS.has(word));
}

/** Whether it is a place with a name of two words or more, which has the form of a person's. */
export function isPlace(text: string): boolean {
  return PLACES.has(text.toLowerCase());
}

function writersOf(text: string, anyPost = false): string[] | undefined {
  const whole = writerOf(text, anyPost);
  if (whole !== undefined) return [whole];
  const each =
    text.length > LONGEST ? [] : text.split(/,? and /).map((part) => writerOf(part, false));
  const names = each.filter((name) => name !== undefined);
  return names.length > 1 && names.length === each.length ? names : undefined;
}

function writerOf(text: string, anyPost: boolean): string | undefined {
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return undefined;
  const mark = /, | [-–—] /.exec(text);
  const [name, rest] =
    mark === null
      ? splitAtPost(text)
      : [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
  const post = POST.exec(rest)?.[1];
  if (post === undefined || !NAME.test(name) || isDesk(name) || isPlace(name)) return undefined;
  const words = post.toLowerCase().split(' ');
  const isPost = WRITERS.has(words.at(-1)!) || (anyPost && / (?:of|for) /.test(rest));
  return isPost && AFFILIATION.test(rest.slice(post.length)) ? name : undefined;
}

const isOfPost = (word: string): boolean =>
  WRITERS.has(word.toLowerCase()) || DESKS.has(word.toLowerCase());

/** "ANN LEE Local Democracy Reporter" */
const SHOUTED_NAME = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}) (\p{Lu}\p{Ll}.*)$/u;

/** "Ann Lee Court Reporter": the name, which ends before the first word of the post, and the post. */
export function splitAtPost(text: string): readonly [string, string] {
  const shouted = SHOUTED_NAME.exec(text);
  if (shouted) return [shouted[1]!, shouted[2]!];
  const words = text.split(' ');
  const first = words.findIndex(isOfPost);
  return first > 1 && words.slice(first).every(isOfPost)
    ? [words.slice(0, first).join(' '), words.slice(first).join(' ')]
    : [text, ''];
}
