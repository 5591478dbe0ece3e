import { type CleanRule, replaceMatches } from '../rule.js';

/** "[edit]", "[citation needed]", "[who?]", "[a]", and the page behind a marker: "[4]: 112". */
const MARK =
  /\[(?<=[\p{L}\p{N}.,;:!?"”’)\]]\[)(?:edit(?: source)?|update|[a-z]{4,16}(?: [a-z]{2,12}){0,2} needed|(?:by )?(?:who|whom|when|where|which|why|how)(?: else)?\?|dubious(?: [–-] discuss)?|dead link|permanent dead link|a|note [a-z])\](?=[\s.,;:!?"”’)\]—–[]|$)|: ?(?<=\[\d{1,3}\]: ?)\d{1,4}(?:[-–]\d{1,4})?(?=\s|$)/gu;

/** What the editors of an encyclopaedia tell each other, which touches the text. */
export const wikiMarks: CleanRule = {
  name: 'wiki-marks',
  edits: (text) => (text.includes('[') ? replaceMatches(text, MARK, () => '') : []),
};
