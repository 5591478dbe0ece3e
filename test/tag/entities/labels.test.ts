import { expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { loadGazetteer } from '../../../pipeline/tag/entities/gazetteer-lists.js';
import { knownAs } from '../../../pipeline/tag/entities/known.js';
import { isGuess, labelOf } from '../../../pipeline/tag/entities/labels.js';
import type { EntityClass } from '../../../pipeline/tag/entities/learned/classes.js';

const gazetteer = loadGazetteer();

/** The label of a name that the tagger put in a class, and whether it is a guess. */
function labelled(name: string, found: EntityClass): string {
  const known = knownAs(gazetteer, name, found === 'MISC' ? 'EVENT' : (found as MentionLabel));
  return `${labelOf(found, name, known)}${isGuess(found, name, known) ? '?' : ''}`;
}

it.each<[string, EntityClass, string]>([
  ['GOP', 'MISC', 'ORG'],
  ['Islamic State', 'LOC', 'ORG'],
  ['al-Qaeda', 'NORP', 'ORG'],
  ['Labour', 'NORP', 'NORP'],
  ['Amazon', 'LOC', 'GPE'],
  ['Stanford', 'PERSON', 'PERSON'],
  ['Quorl Cup', 'MISC', 'EVENT'],
  ['Quorl Accords', 'MISC', 'LAW'],
  ['Geneva Convention', 'MISC', 'LAW'],
  ['Orl Party Convention', 'MISC', 'EVENT'],
  ['Orl National Convention', 'MISC', 'EVENT'],
  ['Convention on Quorl Law', 'MISC', 'LAW'],
  ['Quorl Water Plan', 'MISC', 'WORK_OF_ART'],
  ['Quorl Water Plan 2019', 'MISC', 'WORK_OF_ART'],
  ['Plan Quorl', 'MISC', 'WORK_OF_ART?'],
  ['Quorl Act of 2020', 'MISC', 'LAW'],
  ['Told To Act Faster', 'MISC', 'WORK_OF_ART?'],
  ['Paris Agreement Is One Step', 'MISC', 'WORK_OF_ART?'],
  ['Fort Worth', 'LOC', 'GPE'],
  ['Port Quorl', 'LOC', 'GPE'],
  ['Long Beach', 'LOC', 'GPE'],
  ['Quorl Beach', 'LOC', 'LOC'],
  ['Lake Quorl', 'LOC', 'LOC'],
  ['Winter Harbour', 'MISC', 'WORK_OF_ART?'],
  ['Quorl', 'MISC', 'WORK_OF_ART?'],
])('%s, found as %s, is %s', (name, found, expected) => {
  expect(labelled(name, found)).toBe(expected);
});
