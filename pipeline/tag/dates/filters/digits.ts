import { type Surroundings, words } from './surroundings.js';

const NUMBERED_BEFORE = words('numbered-before');

/** The first day of a range in digits, which no number of a version is. */
export const isFreeBefore = (s: Surroundings): boolean =>
  !NUMBERED_BEFORE.has(s.before()) && !/[\p{L}\p{N}\p{Sc}/._=-]/u.test(s.charBefore);

/** A date in digits that is no part of an address, a path, a version or a longer number. */
export function isFree(s: Surroundings): boolean {
  if (NUMBERED_BEFORE.has(s.before())) return false;
  return !/[\p{L}\p{N}\p{Sc}/._=-]/u.test(s.charBefore) && !/[\p{L}\p{N}/_=-]/u.test(s.charAfter);
}

const DATING = words('dating');

/**
 * Eight digits are a date only where the words say so ("dated 20180612", "Date: 20180612"), in a stamp of a file
 * ("minutes-20180612.txt", "IMG_20180612_1035") or at the head of a line ("20180612: the board met").
 */
export function isCompactDate(s: Surroundings): boolean {
  if (isStamp(s)) return true;
  if (/[\p{L}\p{N}\p{Sc}/._=#-]/u.test(s.charBefore) || /[\p{L}\p{N}/_=-]/u.test(s.charAfter)) {
    return false;
  }
  const before = /^(?:on|:|of)$/.test(s.before()) ? s.before(2) : s.before();
  if (DATING.has(before)) return true;
  if (s.before() === 'of' && before === 'as') return true;
  return isLineHead(s) && /^(?:[-–—:]|)$/.test(s.after()) && s.after() !== '';
}

/** "Until 05/2019", "Last revised: 01/2022", not "resolution 12/2015". */
export function isMonthSlash(s: Surroundings): boolean {
  if (!/^[\s(]?$/.test(s.charBefore) || /[\p{L}\p{N}/_=-]/u.test(s.charAfter)) return false;
  if (/^(?:in|since|until|till|from|to|before|after)$/.test(s.before())) return true;
  return DATING.has(s.before() === ':' ? s.before(2) : s.before());
}

const isLineHead = (s: Surroundings): boolean => /^\n?$/.test(s.charBefore);

/** Joined to a word by a mark, before or behind; not so a code in capitals ("ABC-20180612"). */
export function isStamp(s: Surroundings): boolean {
  const word = s.formBefore(2);
  if (/[_-]/.test(s.charBefore)) {
    if (!/^\p{L}/u.test(word) || /[\p{L}\p{N}/=]/u.test(s.charAfter)) return false;
    return s.charBefore === '_' || word !== word.toUpperCase();
  }
  if (!/^[\s(“"]?$/.test(s.charBefore) || !/[_-]/.test(s.charAfter)) return false;
  const { start, end } = s.lexemes;
  return /^\p{L}/u.test(s.formAfter(2)) && end[s.end] === start[s.end + 1];
}
