import { readList } from '../../../model/resources.js';

/** Nouns for persons, lower-case. */
export const PEOPLE: ReadonlySet<string> = new Set(readList('segment/claims/data/people.txt'));
