import { isDay } from './authors.js';
import { readDate } from './calendar.js';
import { issueOf, splitIssue } from './issue.js';
import { isPaper } from './people.js';
import { group, type Piece, withoutEnd } from './piece.js';
import { type Place, type Stated, stated } from './statement.js';

const CHART = /^(?:figure|fig\.|table|chart|map|graph|box|exhibit)\s*\d/i;
const SOURCE = /^(?:[Ss]ource\s*:\s*|SOURCE(?::\s*|\s+))(.+)$/d;
const IMPRINT_LINES = 6;
const RIGHTS =
  /^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ?©| \([cC]\))? (?:(?:\d{4}[-–])?\d{4},? (?:[Bb]y )?(?:the )?(\p{Lu}[^.©|]{2,60}?)|(\p{Lu}[^.©|]{2,60}?),? \d{4})[.|,]? *(?:[Aa]ll [Rr]ights.*)?$/du;
/** "Ketter Post, Inc." */
const FIRM = /,? (?:Inc|Ltd|LLC|plc|PLC|Corp|GmbH)\.?$/;
const LINK = /^\[([^\]]*)\]\(([^)]*)\)$/d;
/** How journals are cited: the name before or behind the number of the volume. */
const CITED: readonly RegExp[] = [
  /^(\p{Lu}[\p{L} &’'-]{4,70}),? \d{1,4} ?\((?:\p{L}+ )?(?:19|20)\d\d\)[,:]? ?(?:pp?\. ?)?\d{1,5}(?:[–-]\d|$)/du,
  /^[([](?:19|20)\d\d[)\]] \d{1,3}(?:\(\d+\))? (\p{Lu}[\p{L} &’'-]{4,70}) \d{1,5}$/du,
  /^(\p{Lu}[\p{L} &’'-]{4,70}), [Vv]ol(?:ume|\.)? ?\d/du,
];
const ADDRESS = /^https?:/i;

export function firstPublished({ line, order }: Place): Stated | undefined {
  const issue = issueOf(line);
  return issue && stated(splitIssue(group(issue, LINK) ?? issue, order).publisher);
}

/** The day in "First published at The Times on 3 May 2018." */
export function firstPublishedDay(place: Place): Stated | undefined {
  const { line, order } = place;
  const issue = issueOf(line) ?? sourceOf(place);
  const day = issue && splitIssue(issue, order).day;
  return day && { value: readDate(day.text, order), span: day.span };
}

/** What "Source: Reuters" names; a linked source is the article's own title and address. */
function sourceOf({ line, before, next }: Place): Piece | undefined {
  // Below a chart it says where the figures are from.
  if (before !== undefined && CHART.test(before.text)) return undefined;
  const name = line.text.length <= 200 ? group(line, SOURCE) : undefined;
  if (name === undefined) return line.text === 'Source' ? next : undefined;
  if (LINK.test(name.text) || ADDRESS.test(name.text)) return undefined;
  // "Source: national statistics offices" is where a table is from.
  return /^(?:\p{Lu}|[^\s.]+(?:\.[^\s.]+)+$)/u.test(name.text) ? name : undefined;
}

export function sourceNote(place: Place): Stated | undefined {
  const source = sourceOf(place);
  return source && stated(splitIssue(source, place.order).publisher);
}

/** Who has the rights, at the end or with all rights reserved: "© 2022 The Ketter Post. All rights reserved." */
export function rightsHolder({ line, next, last }: Place): Stated | undefined {
  if (line.text.length > 200) return undefined;
  const isEnd = last.slice(-IMPRINT_LINES).includes(line);
  if (!isEnd && ![line, next].some((each) => /\ball rights reserved/i.test(each?.text ?? '')))
    return undefined;
  const holder = group(line, RIGHTS) ?? group(line, RIGHTS, 2);
  return holder && !/^crown\b/i.test(holder.text) ? stated(withoutEnd(holder, FIRM)) : undefined;
}

/** "The Ketter Post | 3 May 2018" */
export function paperAndDay({ line, next, head, order }: Place): Stated | undefined {
  return head && next !== undefined && isPaper(line.text) && isDay(next, order)
    ? stated(line)
    : undefined;
}

/** "Journal of Dams 44 (2016) 112–129", "(2016) 44 Dams Law Review 112", "Journal of Dams, Vol. 4, No. 3, 2016" */
export function journalOf({ line, head }: Place): Stated | undefined {
  if (!head || line.text.length > 140) return undefined;
  for (const pattern of CITED) {
    const name = group(line, pattern);
    if (name !== undefined) return stated(name);
  }
  return undefined;
}

/** The address that "Source: …" gives or links to. */
export function sourceLink({ line }: Place): Stated | undefined {
  const source = line.text.length <= 400 ? group(line, SOURCE) : undefined;
  if (source === undefined) return undefined;
  const address: Piece | undefined = /^https?:\S+$/i.test(source.text)
    ? source
    : group(source, LINK, 2);
  return address && ADDRESS.test(address.text) ? stated(address) : undefined;
}
