/**
 * A half-open range of UTF-16 code units, `start` included and `end` excluded. Everywhere inside the
 * program a span counts into the clean text unless a name says `raw`; code points appear only in the
 * emitted tables.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers every code unit of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
