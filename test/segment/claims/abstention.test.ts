import { describe, expect, it } from 'vitest';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { marked } from './marked.js';

const NO_SOURCE = 'no source is named';
const PASSIVE = 'the passive names no source';
const SEVERAL = 'several persons have this name';
const PRONOUN = 'the pronoun may mean several persons';

/** An attribution, why its source is unclear (empty when it is clear), who it may be. */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['[It was said] <that the dam was old>.', PASSIVE, []],
  ['<The dam> [is believed] <to be old>.', PASSIVE, []],
  ['<The dam> is [reportedly] <old>.', 'hearsay: no source is named', []],
  ['<The dam> [allegedly] <failed a test>.', 'hearsay: no source is named', []],
  ['There were [claims] <that the dam was old>.', NO_SOURCE, []],
  ['<“The dam is old.”>', 'the quotation names no source', []],
  [
    'Maria Lopez met Pedro Lopez. {Lopez} [said] <that the dam was old>.',
    SEVERAL,
    ['PERSON|maria lopez', 'PERSON|pedro lopez'],
  ],
  [
    'Anna Hill met Maria Lopez. {She} [said] <that the dam was old>.',
    PRONOUN,
    ['PERSON|anna hill', 'PERSON|maria lopez'],
  ],
  ['The dam broke. {He} [said] <that it was old>.', 'no person is named near the pronoun', []],
  ['The dam broke. {They} [said] <that it was old>.', '“they” is not resolved', []],
  [
    'Norway told Sweden of the dam. {They} [said] <that it was old>.',
    '“they” is not resolved',
    ['GPE|NOR', 'GPE|SWE'],
  ],
  ['The dam broke. {I} [said] <that it was old>.', 'the author speaks', []],
  // candidates: the nearest sentence first, in it the subject first
  [
    'Maria Lopez came. Ruth Berg left after a talk with Anna Hill. {She} [said] <that it was old>.',
    PRONOUN,
    ['PERSON|ruth berg', 'PERSON|anna hill', 'PERSON|maria lopez'],
  ],
  [
    'Maria Lopez came. Pedro Lopez left. {Lopez} [said] <that the dam was old>.',
    SEVERAL,
    ['PERSON|pedro lopez', 'PERSON|maria lopez'],
  ],
  [
    'Envoys I met in Norway, {who} [asked] <not to be named>, left.',
    '“who” stands for nobody named',
    [],
  ],
  [
    'The report, {which} [said] <that the dam was old>, was lost.',
    '“which” stands for “The report”',
    [],
  ],
  // a clear source
  ['The owner, {who} [said] <that the dam was old>, left.', '', []],
  ['{Maria Lopez} [said] <that the dam was old>.', '', []],
  ['Maria Lopez came. {Lopez} [said] <that the dam was old>.', '', []],
  ['Maria Lopez came. {She} [said] <that the dam was old>.', '', []],
  ['{A senior official} [said] <that the dam was old>.', '', []],
  ['{Some} [say] <that the dam was old>.', '', []],
  ['{The report} [said] <that the dam was old>.', '', []],
  ['{Norway} [said] <that the dam was old>.', '', []],
];

describe('abstention', () => {
  it.each(TABLE)('%s', (notation, reason, candidates) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    expect(claim).toMatchObject({
      status: reason === '' ? 'resolved' : 'unresolved',
      reason,
      candidates,
    });
    if (reason !== '') expect(claim.sourceEntity).toBe('');
  });
});
