import { describe, expect, it } from 'vitest';
import { segmented, sentencesOf } from './segmented.js';

const OPENING = 'This is the paragraph that opens the text, so that the next is no title.';

/** Paragraphs with `▮` behind the dateline. */
const DATELINES: string[] = [
  'ORLE — ▮The bridge is closed.',
  'NEW ORLE, Pa. — ▮The bridge is closed.',
  'ORLE, March 3 - ▮The bridge is closed.',
  'ORLE (Agency) - ▮The bridge is closed.',
  'ORLE, Northern Vale (AP) _ ▮The bridge is closed.',
  'ORLE, Aug. 9 (UPI) -- ▮“The bridge is closed,” she said.',
  'Orle (Reuters) – ▮The bridge is closed.',
  'Jan 9 (Orle News Pool) - ▮The bridge is closed.',
  'Port Orle (AFP) – ▮Nine bridges are closed.',
  'Orle/Vale, 3 May 2021 – ▮Police have closed the bridge.',
  'Orle, Friday – ▮Police have closed the bridge.',
  '(CNN) — ▮The bridge is closed.',
  'ORLE—▮The bridge is closed.',
];

/** Paragraphs whose first words are a part of the sentence. */
const SENTENCES: string[] = [
  'Abe — Japan’s premier — left.',
  'NATO – which met in Orle – agreed.',
  'AL-ORLE is a town on the coast.',
  'EU - UK relations are poor.',
  'Orle – The town on the coast.',
  'ORLE (3,000 people) - The town on the coast.',
  'Ann Lee (Labour) - The member for Orle.',
  'ORLE, which is a town, lost – The end.',
  'PRICES FELL 3% IN MARCH - Experts are glad.',
  'On Friday he said – No.',
  'May (Labour) - The member for Orle.',
  'ORLE, March 3 -',
  'GDP fell 3 percent – the most since 2009.',
];

/** Paragraphs with `▮` behind their number. */
const NUMBERED: string[] = [
  '3.1 ▮The Panel heard evidence.',
  '2.4.12 ▮“No,” she said.',
  '3.1. ▮The Panel heard evidence.',
  '[12] ▮The Panel heard evidence.',
];

/** Numbers that are a part of the sentence. */
const COUNTED: string[] = [
  '3.5 million people left Orle.',
  '3.1 percent is not much.',
  '12.5.',
  '[12 people] left Orle.',
  '[The] Panel heard evidence.',
];

describe('numbers of paragraphs', () => {
  it.each(NUMBERED)('%s', (marked) => {
    const article = segmented(`${OPENING}\n\n${marked.replace('▮', '')}`);
    const [, ...rest] = sentencesOf(article);
    expect(rest).toEqual(marked.split('▮').map((part) => part.trim()));
    expect(article.sentences[1]!.type).toBe('fragment');
  });

  it.each(COUNTED)('%s is a sentence', (text) => {
    expect(sentencesOf(segmented(`${OPENING}\n\n${text}`))).toEqual([OPENING, text]);
  });
});

it.each([
  [
    ['1 The board met.', '2 It met again.', '3 “No,” she said.'],
    ['1', '2', '3'],
  ],
  [
    ['1 The board met.', 'It met again.', '2 It met.', '3 It left.'],
    ['1', '2', '3'],
  ],
  [['1 The board met.', '2 It met again.'], []],
  [['5 Birds died.', '12 Birds died.', '40 Birds died.'], []],
  [['1 bird died.', '2 birds died.', '3 birds died.'], []],
])('paragraphs that count up: %s', (paragraphs, numbers) => {
  const sentences = sentencesOf(segmented(paragraphs.join('\n\n')));
  expect(sentences.filter((sentence) => /^\d+$/.test(sentence))).toEqual(numbers);
});

describe('datelines', () => {
  it.each(DATELINES)('%s', (marked) => {
    const article = segmented(`${OPENING}\n\n${marked.replace('▮', '')}`);
    const [, dateline, ...rest] = sentencesOf(article);
    expect([dateline, ...rest]).toEqual(marked.split('▮').map((part) => part.trim()));
    expect(article.sentences[1]!.type).toBe('fragment');
  });

  it.each(SENTENCES)('%s is a sentence', (text) => {
    expect(sentencesOf(segmented(`${OPENING}\n\n${text}`))).toEqual([OPENING, text]);
  });
});
