import { readList } from '../../../model/resources.js';

/** Nouns for bodies and documents that speak as one. */
export const BODIES: ReadonlySet<string> = new Set(readList('segment/claims/data/bodies.txt'));
