import { describe, expect, it } from 'vitest';
import { claimsIn } from './helpers.js';

const attributed = (text: string) =>
  claimsIn(text)
    .filter(({ kind }) => kind !== 'author')
    .map(({ source, cue, content }) => `{${source}} [${cue}] <${content}>`);

const RESOLUTION = [
  'The Security Council,',
  'Recalling its resolution 1267 (1999),',
  'Deeply concerned that the dam is old,',
  'Noting with concern the loss of the port,',
  '1. Regrets that nobody was asked;',
  '1. Condemns the attack on the bridge;',
  '2. Calls upon Member States to act;',
  '3. Requests the Secretary-General to report by May;',
  '4. Decides to remain seized of the matter.',
];

describe('clauses of a resolution', () => {
  it('have their body as source', () => {
    expect(attributed(RESOLUTION.join('\n\n'))).toEqual([
      '{The Security Council} [Recalling] <its resolution 1267 (1999)>',
      '{The Security Council} [Deeply concerned] <that the dam is old>',
      '{The Security Council} [Noting with concern] <the loss of the port>',
      '{The Security Council} [Regrets] <that nobody was asked>',
      '{The Security Council} [Condemns] <the attack on the bridge>',
      '{The Security Council} [Calls upon] <Member States to act>',
      '{The Security Council} [Requests] <the Secretary-General to report by May>',
      '{The Security Council} [Decides] <to remain seized of the matter>',
    ]);
  });

  it.each([
    ['a letter', ['Dear Security Council,', ...RESOLUTION.slice(4)]],
    ['two clauses', RESOLUTION.slice(0, 3)],
    ['a list', ['The ministry gave three reasons.', '1. Costs are high.', '2. Boats are old.']],
    ['a sentence', ['The Security Council, recalling its resolution, met on Monday.']],
  ])('%s has none', (_name, paragraphs) => {
    const found = attributed(paragraphs.join('\n\n'));
    expect(found.filter((one) => one.startsWith('{The Security Council} [Rec'))).toEqual([]);
    expect(found.filter((one) => one.includes('Deeply concerned'))).toEqual([]);
  });
});
