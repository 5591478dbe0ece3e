/** The words of a list, separated by blanks or line ends. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
