/**
 * Features are 32-bit integers: the hash of a template number and of one or more attribute hashes.
 * Attributes are hashed once per distinct form (`hashString`), so the loop over tokens combines
 * integers and never builds a string (the "hash kernel" of Bohnet 2010).
 *
 * Typical use:
 * ```ts
 * const FORM = 1, PREVIOUS_FORM = 2;                    // template numbers, unique per model
 * const hash = tokens.vocabulary.map(hashString);        // once per document
 * out[n++] = feature(FORM, hash[tokens.type[i]!]!);      // per token
 * out[n++] = feature2(PAIR, hash[type[i - 1]!]!, hash[type[i]!]!);
 * ```
 */

/** Hash of a string over its UTF-16 units (FNV-1a with a final mix); the same on every machine. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Hash of the range `start..end` of `text`, equal to `hashString(text.slice(start, end))`. */
export function hashRange(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Key of the feature "`template` has the value `a`"; never 0, which marks an empty slot. */
export function feature(template: number, a: number): number {
  return mix(Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)) || 1;
}

/** Key of the feature "`template` has the values `a`, `b`", in that order. */
export function feature2(template: number, a: number, b: number): number {
  return feature(template, combine(a, b));
}

/** Key of the feature "`template` has the values `a`, `b`, `c`", in that order. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return feature(template, combine(combine(a, b), c));
}

/**
 * Key of the feature "`template` has the values `a`, `b`, `c`" from fewer multiplications, for values that
 * are hashes or small numbers already. Not equal to `feature3`: a model uses the one or the other.
 */
export function quick(template: number, a: number, b: number, c: number): number {
  let h =
    Math.imul(a, 0x9e3779b1) ^
    (Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d)) ^
    Math.imul(template, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13) || 1;
}

/** Turns the first `count` sums of hashes into keys, in place: spreads their bits, and none is 0. */
export function mixKeys(sums: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    let h = sums[i]!;
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    h ^= h >>> 13;
    sums[i] = h | +(h === 0);
  }
}

/** One hash from two; the order counts. */
export function combine(a: number, b: number): number {
  return (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b ^ 0x27d4eb2f, 0x297a2d39)) | 0;
}

/** Final mix of MurmurHash3: spreads every bit over the whole word. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
