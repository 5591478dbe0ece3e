import { readList } from '../model/resources.js';
import type { Piece } from './piece.js';
import type { Place, Stated } from './statement.js';

const WRITERS: ReadonlySet<string> = new Set(readList('ingest/data/writers.txt'));
const DESKS: ReadonlySet<string> = new Set(readList('ingest/data/desks.txt'));
const NAME =
  /^(?!(?:The|Our|An?) )\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|la|al|bin)){1,3}$/u;
/** Behind the post: whom they write for, where they teach. Names have capitals, sentences have not. */
const AFFILIATION =
  /^(?:(?:, ?| (?:at|for|in|of|with) )(?:the )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|for|the|and|on|in|&)){0,7})*$/u;
/** Up to four words after a comma or a dash. */
const POST = /^([\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=,| (?:at|for|in|of|with) |$)/u;
const LONGEST = 120;

/** "Ann Lee, Senior Fellow, Institute for Rivers", "Ann Lee Court Reporter", below something else. */
export function nameAndPost({ line, before, head }: Place): Stated | undefined {
  if (!head || before === undefined) return undefined;
  const name = writerOf(line);
  return name === undefined ? undefined : { value: name, span: line.span };
}

/** Whether a line is a name with a post of those who write. */
export function isWriter(line: Piece): boolean {
  return writerOf(line) !== undefined;
}

function writerOf({ text }: Piece): string | undefined {
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return undefined;
  const mark = /, | [-–—] /.exec(text);
  const [name, rest] =
    mark === null
      ? splitAtPost(text)
      : [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
  const post = POST.exec(rest)?.[1];
  if (post === undefined || !NAME.test(name)) return undefined;
  const words = post.toLowerCase().split(' ');
  if (!WRITERS.has(words.at(-1)!)) return undefined;
  return AFFILIATION.test(rest.slice(post.length)) ? name : undefined;
}

/** "Ann Lee Court Reporter": the name ends before the first word of the post. */
function splitAtPost(text: string): readonly [string, string] {
  const words = text.split(' ');
  const isOfPost = (word: string): boolean =>
    WRITERS.has(word.toLowerCase()) || DESKS.has(word.toLowerCase());
  const first = words.findIndex(isOfPost);
  return first > 0 && words.slice(first).every(isOfPost)
    ? [words.slice(0, first).join(' '), words.slice(first).join(' ')]
    : [text, ''];
}
