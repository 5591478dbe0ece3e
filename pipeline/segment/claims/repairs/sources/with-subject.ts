import { absoluteSubject } from '../../syntax/absolute-subject.js';
import type { Repair } from '../repair.js';

/** "They oppose it, with one teacher [saying] …": who stands behind "with" says it, not the subject before. */
export const withSubject: Repair = ({ view }, one) => {
  const verb = one.cue[0];
  const source = verb && absoluteSubject(view, verb.end - 1);
  if (verb === undefined || source === undefined) return one;
  const { first } = source;
  const end = Math.min(source.end, verb.first);
  const apart = one.content.every((part) => part.end <= first || part.first >= end);
  return apart && one.source[0]?.first !== first ? { ...one, source: [{ first, end }] } : one;
};
