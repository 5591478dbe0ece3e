import type { Span } from '../../../model/span.js';
import type { Context } from '../context.js';
import { HONORIFICS, ROLES } from '../words.js';
import type { EntityClass } from './classes.js';

/** Words of the longest title. */
const LONGEST_TITLE = 3;
const DIRECTIONS =
  /^(?:(?:the )?(?:north|south|east|west|central|upper|lower|mid|(?:north|south)-?(?:east|west))(?:ern)?(?:(?: region| province| part| parts| city| island)? of)?|(?:the )?(?:city|town|village|province|region|district|state|island|area|areas|parts?) of)\s+(?:the\s+)?(?=\p{Lu})/u;
/** Last word in lower case, but for particles that are tied to a capital ("al-Bashir"). */
const LOWER_LAST = /(?:^|\s)\p{Ll}[\p{Ll}'’]*(?:-\p{Ll}+)*$/u;
/** First word in lower case that describes instead of naming ("people of Darayya"). */
const LOWER_FIRST = /^(?!(?:al|el|de|bin|ibn|von|van|dos|da|di|du|la|le)\s)\p{Ll}+(?:-\p{Ll}+)*\s/u;
const PREFIX = /^(?:anti|pro|ex|mid|pre|post)[-–](?=\p{Lu})/u;
/** What a comma does not part. */
const ONE_PLACE = /^[\p{L}\s]+, ?D\.? ?C\.?$/u;

/** The spans of one annotation under our guidelines: none, one, or several places. */
export function ownSpans(context: Context, span: Span, own: EntityClass, foreign: boolean): Span[] {
  const { text } = context.tokens;
  const trimmed = trim(context, span, own);
  const name = text.slice(trimmed.start, trimmed.end);
  if (own === 'LOC' && !foreign) return places(context, trimmed);
  if (!foreign) return [trimmed];
  if (LOWER_FIRST.test(name)) return [];
  if (own === 'LOC') return /^The\s\p{Ll}/u.test(name) ? [] : places(context, trimmed);
  if (!LOWER_LAST.test(name)) return [withoutArticle(context, trimmed)];
  return own === 'ORG' ? capitalFront(text, trimmed) : [];
}

function trim(context: Context, span: Span, own: EntityClass): Span {
  const { text } = context.tokens;
  let { start, end } = span;
  const article = /^(?:the|an?)\s+/.exec(text.slice(start, end));
  if (article !== null) start += article[0].length;
  const possessive = /\s?['’]s?$/.exec(text.slice(start, end));
  if (possessive !== null) end -= possessive[0].length;
  start += PREFIX.exec(text.slice(start, end))?.[0].length ?? 0;
  if (own === 'PERSON') start += titleLength(context, text.slice(start, end));
  if (own === 'LOC') start += DIRECTIONS.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}

/** Length of the titles and offices before a name ("Iraqi Prime Minister "). */
function titleLength({ gazetteer }: Context, name: string): number {
  const people = /^\p{Lu}[\p{L}.]*\s+(?=\p{Lu})/u.exec(name)?.[0] ?? '';
  const isPeople = people !== '' && gazetteer.get(people.trim())?.iso3166;
  let length = isPeople && longestTitle(name.slice(people.length)) > 0 ? people.length : 0;
  for (;;) {
    const rest = name.slice(length);
    const title = longestTitle(rest);
    if (title === 0) return length;
    length += title;
  }
}

function longestTitle(name: string): number {
  let found = 0;
  const words = /\S+\s+/y;
  for (let n = 0; n < LONGEST_TITLE; n++) {
    if (!words.test(name)) break;
    const title = name.slice(0, words.lastIndex).trim().replace(/\s+/g, ' ');
    if (HONORIFICS.has(title) || ROLES.has(title.toLowerCase())) found = words.lastIndex;
  }
  return found;
}

/** "Oaxaca, Mexico" names two places. */
function places(context: Context, span: Span): Span[] {
  const { text } = context.tokens;
  const name = text.slice(span.start, span.end);
  if (!name.includes(',') || ONE_PLACE.test(name)) return [span];
  const found: Span[] = [];
  for (const { 0: part, index } of name.matchAll(/[^,]+/g)) {
    const start = span.start + index + part.length - part.trimStart().length;
    if (part.trim() === '') continue;
    found.push(trim(context, { start, end: start + part.trim().length }, 'LOC'));
  }
  return found;
}

/** "The U.S. Army" without its article, when a list knows the rest. */
function withoutArticle({ tokens: { text }, gazetteer }: Context, { start, end }: Span): Span {
  const rest = /^The\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const known = rest > 0 && gazetteer.get(text.slice(start + rest, end)) !== undefined;
  return { start: known ? start + rest : start, end };
}

/** "Interior Ministry" of "Interior Ministry officers": the capitals in front, two or more. */
function capitalFront(text: string, { start, end }: Span): Span[] {
  const front = /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|of|and|for|the))+(?=\s)/u.exec(
    text.slice(start, end),
  );
  const name = front?.[0].replace(/(?:\s+(?:of|and|for|the))+$/, '') ?? '';
  return name.includes(' ') ? [{ start, end: start + name.length }] : [];
}
