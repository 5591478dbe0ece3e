/** The part of the library that is used; it ships no types. */
declare module 'edtf' {
  /** Parses EDTF of ISO 8601-2, levels 0 to 3; throws when the text is none. */
  export function parse(text: string): { readonly type: string };
  /** A date, interval, season or set with its bounds in milliseconds. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
