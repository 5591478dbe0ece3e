import { readList } from '../../model/resources.js';

const BODIES = readList('segment/data/bodies.txt').join('|');
const WORD = "\\p{Lu}[\\p{L}'’-]+";
/** Plurals that end the name of a body; others may be verbs: "Bank of Orle Warns". */
const FIELDS =
  'affairs|studies|economics|politics|sciences?|relations|rights|resources|statistics|services|works|arts|analysis|progress|fisheries|industries|communications|humanities';
/** "RIVERS AUTHORITY", "District Court of Ketter", "Ministry of Health and Welfare", "Institute for River Studies" */
const BODY = new RegExp(
  `^(?:the )?(?!the )(?:united nations|house of (?:commons|lords|representatives)|${WORD} (?:${BODIES})|(?:${WORD} ){0,2}(?:${BODIES}) (?:of|on|for) (?:the )?${WORD}(?:(?:, ${WORD}(?: ${WORD})?)?,? (?:and|&) (?:${WORD} ){0,2}${WORD}| of the ${WORD}(?: of)?(?: ${WORD}){0,2}| (?:${WORD} )?(?:${FIELDS})| ${WORD}(?<!s|ed))?)$`,
  'iu',
);
/** "Northern Coasts Research Council", but "Police Close Down Bank" too */
const LIKE_BODY = new RegExp(`^(?!the )(?:${WORD} ){2,5}(?:${BODIES})$`, 'iu');

/** Whether a line is the name of a body, institute or firm by its form. */
export function isBody(text: string): boolean {
  return BODY.test(text);
}

/** Whether it may be one: several words before the noun, one of which may be a verb. */
export function isLikeBody(text: string): boolean {
  return LIKE_BODY.test(text);
}
