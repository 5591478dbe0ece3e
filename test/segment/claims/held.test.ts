import { describe, expect, it } from 'vitest';
import { adjectivalAttribution } from '../../../pipeline/segment/claims/missed/adjectival.js';
import { answeredStatement } from '../../../pipeline/segment/claims/missed/answered.js';
import { judgedSo } from '../../../pipeline/segment/claims/missed/judged-so.js';
import { ofTheView } from '../../../pipeline/segment/claims/missed/of-the-view.js';
import { rejoinderAttribution } from '../../../pipeline/segment/claims/missed/rejoinder.js';
import { whatCleft } from '../../../pipeline/segment/claims/missed/what-cleft.js';
import type { Attribution } from '../../../pipeline/segment/claims/view/attribution.js';
import { readingOf } from '../../../pipeline/segment/claims/view/reading.js';
import { type ClaimView, viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, claimsIn } from './helpers.js';
import { wordsOf } from './marked.js';

/** A sentence and the source, cue and content that the order of its words shows; none where empty. */
type Table = readonly (readonly [string, readonly string[]])[];

const ADJECTIVAL: Table = [
  [
    'We are not persuaded, however, that the dam is safe.',
    ['We', 'are not persuaded', 'that the dam is safe'],
  ],
  [
    'The bank is confident, for its part, that growth will return; others are not.',
    ['The bank', 'is confident', 'that growth will return'],
  ],
  [
    'The owners remain adamant that the dam is safe.',
    ['The owners', 'remain adamant', 'that the dam is safe'],
  ],
  ['I am not convinced by this argument.', ['I', 'am not convinced by', 'this argument']],
  ['It is certain that the dam leaks.', []],
  ['It is doubtful whether the dam leaks.', []],
  ['The council was persuaded by the owner to sell.', []],
  ['The certain end of the dam was near.', []],
  ['The owners are confident.', []],
  ['The bank is satisfied, the owner who sold it said, that it pays.', []],
  ['“We are sure that it is safe,” he said.', []],
];

const JUDGED: Table = [
  [
    'We find it odd that a train without wheels is counted.',
    ['We', 'find', 'it odd that a train without wheels is counted'],
  ],
  [
    'Economists have found it hard to explain the fall.',
    ['Economists', 'have found', 'it hard to explain the fall'],
  ],
  ['Economists consider this figure too low.', ['Economists', 'consider', 'this figure too low']],
  [
    'The court deemed the contract unlawful, and the owners left.',
    ['The court', 'deemed', 'the contract unlawful'],
  ],
  ['The council will consider all options available.', []],
  ['The council will consider the plan in May.', []],
  ['The farmers found it in the river.', []],
  ['The farmers found the long bridge.', []],
  ['“We find it odd that he left,” she said.', []],
];

const ANSWERED: Table = [
  ['The ministry rejects this allegation.', ['The ministry', 'rejects', 'this allegation']],
  [
    'The firm has denied the claim that it knew.',
    ['The firm', 'has denied', 'the claim that it knew'],
  ],
  ['Others contest this view.', ['Others', 'contest', 'this view']],
  ['I doubt it.', ['I', 'doubt', 'it']],
  ['Donors dispute that, and so do we.', ['Donors', 'dispute', 'that']],
  [
    'The firm has rejected suggestions of fraud.',
    ['The firm', 'has rejected', 'suggestions of fraud'],
  ],
  ['She accepted the position in May.', []],
  ['The bank accepted it.', []],
  ['Nobody saw that the letter was denied.', []],
  ['The council supports the school.', []],
  ['They reject that idea of a bridge.', []],
  ['Few in Orle share this view.', ['Few in Orle', 'share', 'this view']],
  [
    'The court does not share the concern that the law is vague.',
    ['The court', 'does not share', 'the concern that the law is vague'],
  ],
  ['The two towns share a bridge.', []],
  ['The share of those who hold this view fell.', []],
  ['The firm sold its shares on that belief.', []],
];

const REJOINDERS: Table = [
  [
    'The owner says that the fund is empty, a charge the bank denies.',
    ['the bank', 'denies', 'a charge'],
  ],
  [
    'The plan would cost little, a view that the treasury does not share.',
    ['the treasury', 'does not share', 'a view'],
  ],
  [
    'The dam is old, he argues, a claim that the ministry disputes.',
    ['the ministry', 'disputes', 'a claim'],
  ],
  [
    'The minister insists the dam is safe, a view shared by most engineers.',
    ['most engineers', 'shared', 'a view'],
  ],
  ['The minister said that the dam was safe, a claim that is not true.', []],
  ['He denied that he had stolen it, a charge he faced in May.', []],
  ['The town has a mill, a farm that the owner denies himself.', []],
  ['The minister says that it was a claim the bank denies.', []],
];

const CLEFT: Table = [
  ['What the farmers fear is drought.', ['the farmers', 'fear', 'drought']],
  ['What Norway does not want is a new dam.', ['Norway', 'does not want', 'a new dam']],
  [
    'What the council proposes is a mill that pays.',
    ['the council', 'proposes', 'a mill that pays'],
  ],
  ['What the farmers grow is wheat.', []],
  ['What worries farmers is drought.', []],
  ['What the farmers fear, nobody knows.', []],
  ['What the farmers said that night is not known.', []],
];

const OF_THE_VIEW: Table = [
  [
    'The court is of the view that the dam is safe.',
    ['The court', 'is of the view', 'that the dam is safe'],
  ],
  [
    'Critics have long taken the view that the fund is empty.',
    ['Critics', 'have long taken the view', 'that the fund is empty'],
  ],
  ['The view that the fund is empty is old.', []],
  ['The mayor spoke of the view that he liked.', []],
  ['“We are of the view that it is safe,” he said.', []],
];

function partsIn(
  sentence: string,
  rule: (view: ClaimView, sentence: number) => Attribution | undefined,
): string[] {
  const article = articleFrom(`The council met on Monday.\n\n${sentence}`);
  const text = { reading: readingOf(viewOf(article)), text: article.text };
  const found = rule(text.reading.view, 1);
  return found
    ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
    : [];
}

describe('what somebody holds', () => {
  it.each(ADJECTIVAL)('behind an adjective: %s', (sentence, parts) => {
    expect(partsIn(sentence, adjectivalAttribution)).toEqual(parts);
  });

  it.each(JUDGED)('judged to be so: %s', (sentence, parts) => {
    expect(partsIn(sentence, judgedSo)).toEqual(parts);
  });

  it.each(ANSWERED)('answered: %s', (sentence, parts) => {
    expect(partsIn(sentence, answeredStatement)).toEqual(parts);
  });

  it.each(REJOINDERS)('of what was said before: %s', (sentence, parts) => {
    expect(partsIn(sentence, rejoinderAttribution)).toEqual(parts);
  });

  it.each(CLEFT)('behind “what … is”: %s', (sentence, parts) => {
    expect(partsIn(sentence, whatCleft)).toEqual(parts);
  });

  it.each(OF_THE_VIEW)('as a view: %s', (sentence, parts) => {
    expect(partsIn(sentence, ofTheView)).toEqual(parts);
  });

  it('ends what is said before what others say of it', () => {
    const text = 'The owner insists that the dam is safe, a claim rejected by the council.';
    const claims = claimsIn(`The council met on Monday.\n\n${text}`).slice(1);
    expect(claims.map(({ source, content }) => [source, content])).toEqual([
      ['The owner', 'that the dam is safe'],
      ['the council', 'a claim'],
    ]);
  });
});
