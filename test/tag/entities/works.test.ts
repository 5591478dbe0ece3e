import { describe, expect, it } from 'vitest';
import { find } from './support.js';

function named(label: string, text: string): string[] {
  return find(text)
    .mentions.filter((one) => one.label === label && (label === 'LAW' || one.rule === 'title'))
    .map((one) => one.text);
}

describe('titles of works', () => {
  it.each([
    ['In "The Salt Keepers", her third feature, she returns.', ['The Salt Keepers']],
    ['The film “Winter Harbour” was long.', ['Winter Harbour']],
    ['She is the author of "Salt and Iron," and he is not.', ['Salt and Iron']],
    ['Weber, whose "Water" sold well, left.', ['Water']],
    ['They read his novel Half of a Winter Moon there.', ['Half of a Winter Moon']],
    [
      'The film "Salt Road" was long, and where "Winter Harbour" was short, it rested.',
      ['Salt Road', 'Winter Harbour'],
    ],
    ['He called it the "Salt and Iron" plan.', []],
    ['"No One Came There," he said.', []],
    ['He said "Make Them Great" again.', []],
    ['They met Ruth "Lupita" Weber.', []],
    ['In his book Weber argues that it was late.', []],
    ['The film Harbour is shown there.', ['Harbour']],
    ['The film director Ruth Weber left.', []],
    ['Quorl play Ketter on Sunday.', []],
  ])('%s', (text, expected) => {
    expect(named('WORK_OF_ART', text)).toEqual(expected);
  });
});

describe('acts and parts of laws', () => {
  it.each([
    ['He voted for the Borders and Asylum Bill there.', ['Borders and Asylum Bill']],
    [
      'They passed the Police, Crime and Sentencing Act 2020 there.',
      ['Police, Crime and Sentencing Act 2020'],
    ],
    ['Under article 4 of the Quorl Statute it is so.', ['article 4 of the Quorl Statute']],
    ['They used Section 377 there.', ['Section 377']],
    ['They signed the Quorlzú Agreement there.', ['Quorlzú Agreement']],
    ['Under Convention 169 and Law 1448 of 2011 it is so.', ['Convention 169', 'Law 1448 of 2011']],
    [
      'Under Decree No. 27 and Executive Order 4067 it is so.',
      ['Decree No. 27', 'Executive Order 4067'],
    ],
    ['The Treaty of Quorlolco is old.', ['Treaty of Quorlolco']],
    ['They read Quorl Bill 12 there.', []],
    ['They met in Order 27 and read Law 2011 there.', []],
    ['The Quorl Convention on Mercury and the court forbid it.', ['Quorl Convention on Mercury']],
    ['They signed the Quorl Treaty on Friday.', ['Quorl Treaty']],
    ['They signed the Quorl Treaty for Peter.', ['Quorl Treaty']],
    ['They changed the Harvesting Law there.', ['Harvesting Law']],
    [
      'They left the Law on Clarity of Quorl Influence and the court.',
      ['Law on Clarity of Quorl Influence'],
    ],
    ['They left the Convention on Bio-diversity there.', ['Convention on Bio-diversity']],
    ['They changed the Law on Friday there.', []],
    ['By law 12 of them must go, and the law of 2002 is late.', []],
    ['It was a good act and Bill Weber paid the bill.', []],
    ['The sections 3 and 4 were closed.', []],
  ])('%s', (text, expected) => {
    expect(named('LAW', text)).toEqual(expected);
  });

  it('keeps a part without its law to the document', () => {
    const [law] = find('They used Section 377 there.').mentions;
    expect(law?.entity).toBe('LAW|section 377|test');
  });
});
