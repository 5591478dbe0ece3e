/** Copies a typed array to the start of a longer one and returns that. */
export function copied<T extends { set(from: ArrayLike<number>): void } & ArrayLike<number>>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}
