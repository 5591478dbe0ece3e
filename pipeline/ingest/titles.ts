import { group } from './piece.js';
import { type Place, type Stated, stated } from './statement.js';
import { isWriter } from './writer-posts.js';

/** The name of a site behind the title of its page. */
const PAGE_END = /^ ?(?:[-–—|:•»]|::) \S.{1,80}$/;
const SUES =
  /^(?:\(?(?:first|second|\d)\)? )?(?:claimant|plaintiff|appellant|applicant|petitioner|pursuer)s?(?:\/\w+)?[,.]?$/i;
const IS_SUED =
  /^(?:\(?(?:first|second|\d)\)? )?(?:defendant|respondent|defender)s?(?:\/\w+)?[,.]?$/i;
const AGAINST = /^(?:-? ?and ?-?|-? ?v(?:s|ersus)?\.? ?-?)$/i;

/** Whether a line is what a party of a judgment is. */
export function isParty(text: string): boolean {
  return SUES.test(text) || IS_SUED.test(text);
}

/** The title of a page, above the title itself: "The river rises - Ketter Post", and below it "The river rises". */
export function pageTitle({ line, first, head }: Place): Stated | undefined {
  if (!head || line.text.length < 10 || !first?.text.startsWith(line.text)) return undefined;
  return PAGE_END.test(first.text.slice(line.text.length)) ? stated(line) : undefined;
}

const RELEASE = /^for immediate release\s*:\s*(\S.*)$/di;
/** The name of a site at the end of a line. */
const SITE = / [-–—|] \S.{1,80}$/;
/** Characters of a line that is wrapped, and of the one that goes on with it. */
const WRAPPED = 50;
const REST = 110;

/** "FOR IMMEDIATE RELEASE: Jury Sentences Lender", and the next line where it goes on there. */
export function releaseTitle({ line, next, head }: Place): Stated | undefined {
  const title = head && line.text.length <= 250 ? group(line, RELEASE) : undefined;
  if (title === undefined || SITE.test(title.text)) return undefined;
  const goesOn =
    next !== undefined &&
    !next.opens &&
    line.text.length >= WRAPPED &&
    next.text.length <= REST &&
    !/^[([–—-]|[.!?]$/.test(next.text);
  if (!goesOn) return stated(title);
  return {
    value: `${title.text} ${next.text}`,
    span: { start: title.span.start, end: next.span.end },
  };
}

/** The title of a post on a blog, above "Posted on …". */
export function postTitle({ line, before, head }: Place): Stated | undefined {
  if (!head || before === undefined || !/^posted on .{6,40}\d/i.test(line.text)) return undefined;
  return before.text.length <= 160 && !isWriter(before) && !/^by /i.test(before.text)
    ? stated(before)
    : undefined;
}

/** The parties of a judgment: "ANN LEE", "Claimant", "- and -", "RIVERS AUTHORITY", "Defendant". */
export function parties({ line, head, next, second, below, raw }: Place): Stated | undefined {
  if (!head || next === undefined || second === undefined || !SUES.test(next.text))
    return undefined;
  // A line above that names both is the title.
  if (/^\S.{1,100} v\.? \S/m.test(raw.slice(0, line.span.start))) return undefined;
  const [, , other, role] = below;
  if (!AGAINST.test(second.text) || !other || !role || !IS_SUED.test(role.text)) return undefined;
  const [a, b] = [line, other].map(({ text }) => text.replace(/^\(\d\) |[,;.]$/g, ''));
  return { value: `${a} v ${b}`, span: { start: line.span.start, end: other.span.end } };
}
