import { describe, expect, it } from 'vitest';
import { articleFrom } from './helpers.js';

/** A text; entity, else role, of the source of each claim in it that a pronoun makes. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // people without a name
  [
    'The governor said that rates would stay high. She added that the bank was ready.',
    ['The governor'],
  ],
  [
    'The governor said that rates would stay high. “We are not in a hurry,” she said. She denied that the bank was late.',
    ['The governor', 'The governor'],
  ],
  ['Ministers insist that the plan is safe. They say the yard was told.', ['Ministers']],
  [
    'Researchers at the institute counted bats near three farms. They found that few came back.',
    ['Researchers at the institute'],
  ],
  ['A spokeswoman said that it was late. She declined to say why.', ['A spokeswoman']],
  // several with names
  [
    'Maria Lopez and Anna Hill said that the dam was old. They warned that it would break.',
    ['PERSON|maria lopez'],
  ],
  // a person with a name among others
  [
    'Mr Hugh Berg said that Pedro Lopez had lied. He added that Lopez had been paid.',
    ['PERSON|hugh berg'],
  ],
  ['Hugh Berg opposes the dam. “Pedro Lopez has paid for it,” he said.', ['PERSON|hugh berg']],
  [
    'Hugh Berg said that it was late. The dam broke in May. He added that it was old.',
    ['PERSON|hugh berg'],
  ],
  ['A guard said that it was late. The dam broke in May. He added that it was old.', ['']],
  [
    'A guard said that it was late. The dam broke in May. Miners at the dam met. They said that it was old.',
    ['Miners at the dam'],
  ],
  ['Hugh Berg said that it was late. He hopes to return in May.', ['PERSON|hugh berg']],
  // bodies
  ['Toyota said that Nissan had left the talks. It added that they had failed.', ['ORG|toyota']],
  ['The Greens said that it was late. They warned that it would break.', ['ORG|greens']],
  // bodies and documents without a name
  ['The company denied that it was late. It said that the road was wet.', ['The company']],
  ['The union rejected the offer. In a letter, it said that it was too low.', ['The union']],
  ['The study looked at 300 patients. It found that few were ill.', ['The study']],
  [
    'The ministry said that it was safe. The airline was late. It said that it rained.',
    ['The airline'],
  ],
  ['The dam was closed. It says much of the town that nobody came.', ['']],
  ['The dam was closed by the company. It said that the wall was weak.', ['']],
  ['The company said that it was late. He said that it was early.', ['']],
  ['Companies said that it was late. It said that it was early.', ['']],
  // the only woman of the text, some sentences later
  [
    'Ann Hall, she says, runs the bank. The bank is old. It was built in May. It is cold. “We are late,” she says.',
    ['PERSON|ann hall', 'PERSON|ann hall'],
  ],
  [
    'Ann Hall, she says, runs the bank. The bank is old. A guard met the council. It is cold. “We are late,” she says.',
    ['PERSON|ann hall', ''],
  ],
  [
    'Ann Hall, she says, runs the bank. The bank is old. Bo Lee owned it. It is cold. It is dark. “We are late,” she says.',
    ['PERSON|ann hall', ''],
  ],
  [
    'Ann Hall, she says, runs the bank. The bank is old. It was built in May. It is cold. “We are late,” he says.',
    ['PERSON|ann hall', ''],
  ],
  // the body that opens the sentence before
  ['On Friday the Vantera Union met in Oslo. It said that it was late.', ['ORG|vantera union']],
  [
    'A court met in Oslo. The Vantera Union wrote to it. It is cold. It said that it was late.',
    [''],
  ],
  // what may mean somebody else
  ['A spokeswoman said that it was late. He declined to say why.', ['']],
  ['A reporter asked whether it was late. “It was not,” he said.', ['']],
  ['The governor met farmers. They said that it was late.', ['']],
  ['Officials said that farmers had left. The dam broke. They said that it was old.', ['']],
  ['The governor said that it was late. They said that it was early.', ['']],
  [
    'The governor said that it was late. When Maria Lopez asked, she said that it was early.',
    ['PERSON|maria lopez'],
  ],
  ['The committee said that it was late. He said that it was early.', ['']],
];

describe('pronouns that take up a speaker', () => {
  it.each(TABLE)('%s', (text, sources) => {
    const opening = 'The council met on Monday.\n\n';
    const article = articleFrom(opening + text);
    const found = article.claims.filter(({ source: [only] }) => {
      return only && /^(?:he|she|they|it)$/i.test(article.text.slice(only.start, only.end));
    });
    expect(found.map(({ sourceEntity, sourceRole }) => sourceEntity || sourceRole)).toEqual(
      sources,
    );
    for (const { sourceEntity, sourceRole, status } of found) {
      expect(status).toBe(sourceEntity || sourceRole ? 'resolved' : 'unresolved');
    }
  });

  it.each([
    ['“It is late,” Hugh Berg said.\n\n“It is very late.”', 'PERSON|hugh berg'],
    ['A guard said that it was late.\n\n“It is very late.”\n\n“Too late.”', 'A guard'],
    // somebody may still be named, or comes too far before
    ['“It is late,” Hugh Berg said.\n\n“It is very late.\n\nThe dam broke.', ''],
    ['Hugh Berg said that it was late. The dam broke.\n\n“It is very late.”', ''],
    ['The dam broke.\n\n“It is very late.”', ''],
  ])('a quotation behind the words of a speaker: %s', (text, source) => {
    const { claims } = articleFrom(`The council met on Monday.\n\n${text}`);
    const found = claims.filter(({ cue, kind }) => kind === 'direct' && cue.length === 0);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.sourceEntity || one.sourceRole).toBe(source);
      expect(one.status).toBe(source ? 'resolved' : 'unresolved');
    }
  });

  it('a name in the words of the speaker is not the speaker', () => {
    const article = articleFrom(
      'The council met on Monday.\n\nThe dam broke on Friday. “Pedro Lopez has lied,” he said.',
    );
    const claim = article.claims.find(({ kind }) => kind === 'direct');
    expect([claim?.sourceEntity, claim?.status, claim?.candidates]).toEqual([
      '',
      'unresolved',
      ['PERSON|pedro lopez'],
    ]);
  });
});
