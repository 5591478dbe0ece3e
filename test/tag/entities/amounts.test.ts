import { describe, expect, it } from 'vitest';
import { find } from './support.js';

const AMOUNTS = new Set(['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL']);

function amounts(text: string): string[] {
  return find(text)
    .mentions.filter(({ label }) => AMOUNTS.has(label))
    .map((one) => `${one.text}/${one.label}`);
}

describe('amounts', () => {
  it.each([
    ['It cost $2.5 billion.', '$2.5 billion/MONEY'],
    ['It cost $188m.', '$188m/MONEY'],
    ['It cost £2.3bn.', '£2.3bn/MONEY'],
    ['It cost US$1.2-billion.', 'US$1.2-billion/MONEY'],
    ['It cost $1.5–2 billion.', '$1.5–2 billion/MONEY'],
    ['It cost 30 million euros.', '30 million euros/MONEY'],
    ['It cost 3.5 billion CFA francs.', '3.5 billion CFA francs/MONEY'],
    ['It cost CHF 412 million.', 'CHF 412 million/MONEY'],
    ['It cost Sh82 billion.', 'Sh82 billion/MONEY'],
    ['It cost Ksh3m.', 'Ksh3m/MONEY'],
    ['It cost Rs 500 crore.', 'Rs 500 crore/MONEY'],
    ['It cost N$100 000.', 'N$100 000/MONEY'],
    ['It cost NT$134.8 billion.', 'NT$134.8 billion/MONEY'],
    ['It cost US$ 400 million.', 'US$ 400 million/MONEY'],
    ['It cost ₡1000.', '₡1000/MONEY'],
    ['It cost QR330.7mn.', 'QR330.7mn/MONEY'],
    ['It cost KD 150 million.', 'KD 150 million/MONEY'],
    ['It cost 1.6 billion US dollars.', '1.6 billion US dollars/MONEY'],
    ['It cost 5 million Hong Kong dollars.', '5 million Hong Kong dollars/MONEY'],
    ['They lost millions of dollars.', 'millions of dollars/MONEY'],
    ['It is a 20-cent coin.', '20-cent/MONEY'],
    ['It grew by 3.5 percent.', '3.5 percent/PERCENT'],
    ['It grew by one per cent.', 'one per cent/PERCENT'],
    ['It grew by 15-20 percent.', '15-20 percent/PERCENT'],
    ['It grew by 15 to 20 per cent.', '15 to 20 per cent/PERCENT'],
    ['It rose by 50 basis points.', '50 basis points/PERCENT'],
    ['It fell by 3.2pc.', '3.2pc/PERCENT'],
    ['It fell by 12%.', '12%/PERCENT'],
    ['It is 40 kilometres long.', '40 kilometres/QUANTITY'],
    ['It covers 1,550 square kilometres.', '1,550 square kilometres/QUANTITY'],
    ['It is 200 nautical miles away.', '200 nautical miles/QUANTITY'],
    ['It lies 13.4 billion light-years away.', '13.4 billion light-years/QUANTITY'],
    ['It blew at 185 km/h.', '185 km/h/QUANTITY'],
    ['The mine is 4,000 m above the sea.', '4,000 m/QUANTITY'],
    ['It reached 12 degrees Celsius.', '12 degrees Celsius/QUANTITY'],
    ['The lake warmed by 1.2C.', '1.2C/QUANTITY'],
    ['The sea rose half a metre.', 'half a metre/QUANTITY'],
    ['A 5.7-magnitude quake was felt.', '5.7-magnitude/QUANTITY'],
    ['She sold 300 boats.', '300/CARDINAL'],
    ['She sold 3.2m copies.', '3.2m/CARDINAL'],
    ['A 1.5 million-strong union marched.', '1.5 million/CARDINAL'],
    ['They won 2-1.', '2-1/CARDINAL'],
    ['He bought a dozen eggs.', 'a dozen/CARDINAL'],
    ['He met half a million readers.', 'half a million/CARDINAL'],
    ['It drew several hundred people.', 'several hundred/CARDINAL'],
    ['It drew tens of thousands of people.', 'tens of thousands/CARDINAL'],
    ['Cases fell by a third.', 'a third/CARDINAL'],
    ['It hit one in five farms.', 'one in five/CARDINAL'],
    ['It hit six out of ten farms.', 'six out of ten/CARDINAL'],
    ['It hit two-thirds of the farms.', 'two-thirds/CARDINAL'],
    ['He came third.', 'third/ORDINAL'],
    ['It is the twenty-first house.', 'twenty-first/ORDINAL'],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it.each([
    ['years', 'It ended in 1998.'],
    ['years of a span', 'It was kept in 2010-15.'],
    ['a time', 'They met at 10:30.'],
    ['durations', 'It took three to five years.'],
    ['nobody', 'No one came.'],
    ['one thing', 'They saw one man.'],
    ['a few', 'They saw a few men, and half of them left.'],
    ['an age', 'They saw a 35-year-old man.'],
    ['a telephone number', 'Call 555-123-4567 now.'],
    ['an enumerator', '3. The council met again.'],
    ['a code that is a word', 'The TOP sellers left.'],
    ['a maker before a model', 'They flew one Boeing P.'],
    ['a summit', 'They left COP 27 early.'],
    ['a year before a verb', 'On July 10, 2007 Konami won it.'],
    ['a grade', 'She moved into flat 12C there.'],
  ])('not in %s', (_, text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('leaves a second number of a sentence alone', () => {
    expect(amounts('A third term began in five towns in 1998.')).toEqual([
      'third/ORDINAL',
      'five/CARDINAL',
    ]);
  });
});
