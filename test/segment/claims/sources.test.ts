import { describe, expect, it } from 'vitest';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { marked } from './marked.js';

/** An attribution, entity of its source, role, organisation. */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  // names, with what stands before and beside them
  ['{Maria Olsen} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  ['{Ms Maria Olsen} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  [
    'Maria Olsen spoke. {Nurses, who back Maria Olsen,} [said] <that it was closed>.',
    '',
    'Nurses',
    '',
  ],
  [
    'Maria Olsen spoke. {Nurses, some of whom back Maria Olsen,} [said] <that it was closed>.',
    '',
    'Nurses',
    '',
  ],
  ['{Maria Olsen herself} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  [
    '{Maria Olsen, a nurse,} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'a nurse',
    '',
  ],
  [
    '{A nurse, Maria Olsen,} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'A nurse',
    '',
  ],
  [
    '{Maria Olsen, who runs the clinic,} [said] <that it was closed>.',
    'PERSON|maria olsen',
    '',
    '',
  ],
  [
    '{One of them, a former nurse at the clinic,} [said] <that it was closed>.',
    '',
    'a former nurse at the clinic',
    '',
  ],
  ['{One of them, a report on clinics,} [said] <that it was closed>.', '', '', ''],
  ['{The Salem, Ohio-based company} [said] <that it was closed>.', '', '', ''],
  [
    '{Maria Olsen, a Salem-based lawyer,} [said] <that it was closed>.',
    'PERSON|maria olsen',
    'a Salem-based lawyer',
    '',
  ],
  ['{The 31-year-old} [said] <that it was closed>.', '', 'The 31-year-old', ''],
  ['{The road that is 31 years old} [showed] <that it was closed>.', '', '', ''],
  [
    '{Health Minister Sheikh Omar Hadi} [said] <that it was closed>.',
    'PERSON|omar hadi',
    'Health Minister',
    '',
  ],
  ['{Both Olsen and Berg} [said] <that it was closed>.', 'PERSON|olsen|test', '', ''],
  [
    '{Maria Olsen, who visited both Norway and Sweden,} [said] <that it was closed>.',
    'PERSON|maria olsen',
    '',
    '',
  ],
  [
    '{Its partners, including Norway and Sweden,} [said] <that it was closed>.',
    '',
    'Its partners',
    '',
  ],
  ['{Maria Olsen, 41,} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  ['<The clinic was closed>, [said] {Maria Olsen, who runs it}.', 'PERSON|maria olsen', '', ''],
  [
    '{Maria Olsen, a spokeswoman for the World Health Organization,} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'a spokeswoman for the World Health Organization',
    'ORG|world health organization',
  ],
  [
    '{A spokeswoman for the World Health Organization, Maria Olsen,} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'A spokeswoman for the World Health Organization',
    'ORG|world health organization',
  ],
  [
    '{The prime minister, Maria Olsen,} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'The prime minister',
    '',
  ],
  [
    '{Prime Minister Maria Olsen} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'Prime Minister',
    '',
  ],
  [
    '{Norwegian Prime Minister Maria Olsen} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'Norwegian Prime Minister',
    'GPE|NOR',
  ],
  [
    "{Norway's Prime Minister Maria Olsen} [said] <that the clinic was closed>.",
    'PERSON|maria olsen',
    "Norway's Prime Minister",
    'GPE|NOR',
  ],
  // descriptions
  ['{A senior official} [said] <that the clinic was closed>.', '', 'A senior official', ''],
  [
    '{A senior official in the ministry} [said] <that the clinic was closed>.',
    '',
    'A senior official in the ministry',
    '',
  ],
  [
    '{A spokesman for Norway} [said] <that the clinic was closed>.',
    '',
    'A spokesman for Norway',
    'GPE|NOR',
  ],
  [
    '{The Norwegian premier} [said] <that the clinic was closed>.',
    '',
    'The Norwegian premier',
    'GPE|NOR',
  ],
  ['{The US president} [said] <that the clinic was closed>.', '', 'The US president', 'GPE|USA'],
  [
    '{Many Norwegian experts} [believe] <that the clinic was closed>.',
    '',
    'Many Norwegian experts',
    'GPE|NOR',
  ],
  ['{Two witnesses} [said] <that the clinic was closed>.', '', 'Two witnesses', ''],
  // the head speaks, not what belongs to it
  ["{Maria Olsen's lawyer} [said] <that the clinic was closed>.", '', "Maria Olsen's lawyer", ''],
  [
    '{The lawyer of Maria Olsen} [said] <that the clinic was closed>.',
    '',
    'The lawyer of Maria Olsen',
    '',
  ],
  ['{The meeting between Norway and Sweden} [showed] <that the clinic was closed>.', '', '', ''],
  // possessive sources are the possessor
  ["{Norway's} [concern] is <that the clinic was closed>.", 'GPE|NOR', '', ''],
  ["{Maria Olsen's} [view] was <that the clinic was closed>.", 'PERSON|maria olsen', '', ''],
  // bodies, places and documents
  ['{Norway} [said] <that the clinic was closed>.', 'GPE|NOR', '', ''],
  [
    '{The World Health Organization} [said] <that the clinic was closed>.',
    'ORG|world health organization',
    '',
    '',
  ],
  ['{The report} [said] <that the clinic was closed>.', '', '', ''],
  ['[According to] {a poll}, <the clinic was closed>.', '', '', ''],
  // several together
  [
    '{Maria Olsen and Peter Hall} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    '',
    '',
  ],
  // an office that is the subject of its own clause is not the person before it
  [
    'After the victory of Peter Hall, Prime Minister of Norway tried to rest. {The Norwegian prime minister} [said] <that the clinic was closed>.',
    '',
    'The Norwegian prime minister',
    'GPE|NOR',
  ],
  [
    'Peter Hall, Prime Minister of Norway, tried to rest. {The Norwegian prime minister} [said] <that the clinic was closed>.',
    'PERSON|peter hall',
    'The Norwegian prime minister',
    'GPE|NOR',
  ],
  // an example is not the source
  ['{Some, like Maria Olsen,} [said] <that the clinic was closed>.', '', '', ''],
  // relative pronouns stand for what is before them
  ['Maria Olsen, {who} [said] <that the clinic was closed>, left.', 'PERSON|maria olsen', '', ''],
  ['The owner, {who} [denies] <any wrongdoing>, left.', '', 'The owner', ''],
  ['The owner, who left and {who} [denies] <any wrongdoing>, died.', '', 'The owner', ''],
  ['Maria Olsen, who left and {who} [denies] <it>, died.', 'PERSON|maria olsen', '', ''],
  [
    'A spokesman for the water ministry, {who} [denied] <any wrongdoing>, left.',
    '',
    'A spokesman for the water ministry',
    '',
  ],
  [
    'Prime Minister Maria Olsen, {who} [said] <that the clinic was closed>, left.',
    'PERSON|maria olsen',
    'Prime Minister',
    '',
  ],
  // pronouns and surnames
  ['Maria Olsen came. {Olsen} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  ['Maria Olsen came. {She} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  [
    '{Her teacher, the late Peter Hall,} [said] <that the clinic was closed>.',
    'PERSON|peter hall',
    'Her teacher',
    '',
  ],
  // the holder of an office behind what it is for
  [
    '{Minister for Water Maria Olsen} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    'Minister for Water',
    '',
  ],
  [
    '{Secretary of Trade and Housing Peter Hall} [said] <that the clinic was closed>.',
    'PERSON|peter hall',
    'Secretary of Trade and Housing',
    '',
  ],
  [
    '{An adviser for Maria Olsen} [said] <that the clinic was closed>.',
    '',
    'An adviser for Maria Olsen',
    '',
  ],
  // a body that is named behind what it is
  ["{The clinic's owner, Toyota,} [said] <that it was closed>.", 'ORG|toyota', '', ''],
  // letters behind a name
  ['{Maria Olsen QC} [said] <that it was closed>.', 'PERSON|maria olsen', '', ''],
  [
    '{The lawyer, Maria Olsen SC,} [said] <that it was closed>.',
    'PERSON|maria olsen',
    'The lawyer',
    '',
  ],
  // an office in brackets
  [
    '{DSP (Rural) Maria Olsen} [said] <that it was closed>.',
    'PERSON|maria olsen',
    'DSP (Rural)',
    '',
  ],
  ['{The inspector (water)} [said] <that it was closed>.', '', 'The inspector', ''],
  // for whom somebody speaks, in brackets
  [
    '{Maria Olsen (Norway)} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    '',
    'GPE|NOR',
  ],
  [
    '{Ms. Maria Olsen (Orle, Lab.)} [said] <that the clinic was closed>.',
    'PERSON|maria olsen',
    '',
    '',
  ],
  [
    '{Hon. Maria Olsen (Minister of Transport, Lib.)} [said] <that it was closed>.',
    'PERSON|maria olsen',
    '',
    '',
  ],
  ['{Maria Olsen (Bergen)} [said] <that the clinic was closed>.', 'PERSON|maria olsen', '', ''],
  // where somebody comes from is no organisation
  [
    '{Rep. Peter Hall, D-Maine,} [said] <that the clinic was closed>.',
    'PERSON|peter hall',
    'Rep.',
    '',
  ],
  [
    '{Peter Hall, a farmer from Maine,} [said] <that the clinic was closed>.',
    'PERSON|peter hall',
    'a farmer from Maine',
    '',
  ],
  [
    "{Labour's Sue Grant} [said] <that the clinic was closed>.",
    'PERSON|sue grant',
    '',
    'ORG|labour party',
  ],
];

describe('linking of sources', () => {
  it.each(TABLE)('%s', (notation, entity, role, organisation) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    expect([claim.sourceEntity, claim.sourceRole, claim.sourceOrganisation]).toEqual([
      entity,
      role,
      organisation,
    ]);
  });

  it.each([
    [
      '{Maria Olsen and Peter Hall} [said] <that the clinic was closed>.',
      ['PERSON|maria olsen', 'PERSON|peter hall'],
    ],
    [
      '{Norway, Sweden and Denmark} [said] <that the border was closed>.',
      ['GPE|NOR', 'GPE|SWE', 'GPE|DNK'],
    ],
    ['{Maria Olsen, a nurse,} [said] <that the clinic was closed>.', []],
    ["{Maria Olsen's lawyer and a nurse} [said] <that the clinic was closed>.", []],
  ])('gives every entity of %s', (notation, entities) => {
    const { reading, attribution } = marked(notation);
    expect(attributedClaim(reading, attribution).sourceEntities).toEqual(entities);
  });
});
