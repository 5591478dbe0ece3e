import type { Attribution, Range } from '../view/attribution.js';
import { type ClaimView, isApart, isQuote, word } from '../view/view.js';

/**
 * Joins quotations without a cue of their own to the attribution whose quotation they continue: the
 * sentence after it, or before it, in the same paragraph ("…," she said. "…"). What a source says in
 * one go is one content (PolNeAR). One that follows reported words stays a claim of its own, of the same
 * source; the others have none.
 */
export function runOn(
  view: ClaimView,
  attributions: readonly Attribution[],
  quotations: readonly Attribution[],
): Attribution[] {
  const all = [...attributions];
  const byEnd = new Map<number, number>();
  const byStart = new Map<number, number>();
  all.forEach(({ content }, a) => {
    byEnd.set(orderAt(view, content[content.length - 1]!.end - 1), a);
    byStart.set(orderAt(view, content[0]!.first), a);
  });
  const left: Attribution[] = [];
  for (const quotation of whole(view, quotations)) {
    const range = quotation.content[0]!;
    const s = orderAt(view, quotation.content.at(-1)!.end - 1);
    const a = byEnd.get(orderAt(view, range.first) - 1);
    if (a !== undefined && continues(view, all[a]!.content[all[a]!.content.length - 1]!, range)) {
      const content = quotation.content.reduce(
        (joined, one) => append(view, joined, one),
        all[a]!.content,
      );
      all[a] = { ...all[a]!, content };
      byEnd.set(s, a);
    } else left.push(a === undefined ? quotation : inherited(view, quotation, all[a]!));
  }
  for (const quotation of left.reverse()) {
    const range = quotation.content.at(-1)!;
    const s = orderAt(view, quotation.content[0]!.first);
    const a = byStart.get(orderAt(view, range.end - 1) + 1);
    // A quotation that was only left open before one in other marks is somebody else's.
    const next = a === undefined ? undefined : all[a]!.content[0]!;
    const alike = next !== undefined && word(view, range.first) === word(view, next.first);
    if (a !== undefined && next !== undefined && continues(view, range, next, alike)) {
      const whole = prepend(view, range, all[a]!.content);
      all[a] = { ...all[a]!, content: [...quotation.content.slice(0, -1), ...whole] };
      byStart.set(s, a);
    } else all.push(quotation);
  }
  return all;
}

/** Sentences of one quotation as one; `quotations` are in order of place. */
function whole(view: ClaimView, quotations: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  for (const quotation of quotations) {
    const range = quotation.content[0]!;
    const before = result[result.length - 1]?.content ?? [];
    const last = before[before.length - 1];
    const next =
      last !== undefined && (adjoins(view, last, range) || isUnclosed(view, last, range));
    if (next && orderAt(view, range.first) - orderAt(view, last.end - 1) === 1) {
      result[result.length - 1] = { ...quotation, content: append(view, before, range) };
    } else result.push(quotation);
  }
  return result;
}

function orderAt(view: ClaimView, token: number): number {
  return view.order[view.sentenceOf[token]!]!;
}

function sentenceAt(view: ClaimView, token: number): number {
  return view.sentenceOf[token]!;
}

/** The quotation with the source of the attribution before it, when both are in one paragraph. */
function inherited(view: ClaimView, quotation: Attribution, before: Attribution): Attribution {
  const paragraph = ({ content }: Attribution) =>
    view.paragraphOf[sentenceAt(view, content[content.length - 1]!.end - 1)];
  const near = paragraph(quotation) === paragraph(before);
  return near ? { ...quotation, source: before.source } : quotation;
}

/** Whether both stand in quotation marks in one paragraph, or in a quotation that runs on over the next ones. */
function continues(view: ClaimView, before: Range, after: Range, overParagraphs = true): boolean {
  if (view.quoted[before.end - 1] === 0 || view.quoted[after.first] === 0) return false;
  const paragraph = (token: number) => view.paragraphOf[sentenceAt(view, token)];
  return (
    paragraph(before.end - 1) === paragraph(after.first) ||
    (overParagraphs && isUnclosed(view, before, after))
  );
}

/** Whether no mark closes `before` and all that stands between the two, boilerplate apart, is quoted. */
function isUnclosed(view: ClaimView, before: Range, after: Range): boolean {
  for (let i = before.end - 1; i < after.first; i++) {
    if (isApart(view, i)) continue;
    if (isQuote(view, i) || (i >= before.end && view.quoted[i] === 0)) return false;
  }
  return true;
}

function append(view: ClaimView, content: readonly Range[], range: Range): Range[] {
  const last = content[content.length - 1]!;
  if (!adjoins(view, last, range)) return [...content, range];
  return [...content.slice(0, -1), { first: last.first, end: range.end }];
}

function prepend(view: ClaimView, range: Range, content: readonly Range[]): Range[] {
  const next = content[0]!;
  if (!adjoins(view, range, next)) return [range, ...content];
  return [{ first: range.first, end: next.end }, ...content.slice(1)];
}

/** Whether nothing but quoted tokens stands between the two. */
function adjoins(view: ClaimView, before: Range, after: Range): boolean {
  for (let i = before.end; i < after.first; i++) if (view.quoted[i] === 0) return false;
  return true;
}
