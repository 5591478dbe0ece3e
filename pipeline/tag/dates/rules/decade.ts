import type { Captures, Meaning, Rule } from '../rule.js';
import { modOf } from './common.js';

const PHASE = '[the] [PHASE [DASH]]';

/** Decades are TIMEX3 values of three digits, centuries of two. */
export const DECADE: readonly Rule[] = [
  {
    name: 'decade-digits',
    pattern: `${PHASE} DECADE4`,
    meaning: (c) => date(c, hundreds(c.text('DECADE4')!)),
    example: ['Prices rose in the 1970s.', 'the 1970s', '197'],
  },
  {
    name: 'decades',
    pattern: `{ ${PHASE} DECADE4 } (and|or|to|DASH) { [PHASE [DASH]] ['|’|‘] DECADE2 }`,
    meaning: decades,
    example: ['Prices rose in the 1970s and 80s.', '80s', '198'],
  },
  {
    name: 'decade-short',
    pattern: `${PHASE} ('|’|‘) DECADE2`,
    meaning: (c) => date(c, `19${c.text('DECADE2')}`),
    example: ["Prices rose in the '80s.", "the '80s", '198'],
  },
  {
    name: 'decade-spoken',
    pattern: 'the [PHASE [DASH]] DECADE2',
    meaning: (c) => (Number(c.text('DECADE2')) < 5 ? undefined : date(c, `19${c.text('DECADE2')}`)),
    example: ['Prices rose in the 80s.', 'the 80s', '198'],
  },
  {
    name: 'decade-words',
    pattern: 'the [PHASE [DASH]|roaring|swinging|nineteen [DASH]] DECADE',
    meaning: (c) => date(c, spoken(c)),
    example: ['Prices rose in the eighties.', 'the eighties', '198'],
  },
  {
    name: 'decades-words',
    pattern: '{ the [PHASE [DASH]] DECADE } (and|or|to) { [the] [PHASE [DASH]] DECADE }',
    meaning: (c) => [0, 1].map((i) => ({ type: 'DATE', value: spoken(c, i) })),
    example: ['Prices rose in the late eighties and early nineties.', 'early nineties', '199'],
  },
  {
    name: 'century',
    pattern: `(${PHASE} ORD century|[PHASE [DASH]] ORD DASH century)`,
    meaning: (c) => date(c, centuryText(c.number('ORD')!)),
    example: ['A law of the 19th century.', 'the 19th century', '18'],
  },
  {
    name: 'centuries',
    pattern: `{ [the] [PHASE [DASH]] ORD } (and|to|or|DASH|through) { [the] [PHASE [DASH]] ORD (century|centuries) }`,
    meaning: (c) => [0, 1].map((i) => ({ type: 'DATE', value: centuryText(c.number('ORD', i)!) })),
    example: ['A law of the 15th and 17th centuries.', 'the 15th', '14'],
  },
  {
    name: 'part-of-century',
    pattern: '[the] (ORD|last|final|latter) (half|third|quarter) of the ORD century',
    meaning: partOfCentury,
    example: [
      'In the last quarter of the 19th century it fell.',
      'the last quarter of the 19th century',
      '18',
    ],
  },
  {
    name: 'decade-of-century',
    pattern: '[the] (ORD|last|final) decade of the ORD century',
    meaning: (c) => {
      const ordinals = c.all('ORD').map(Number);
      const decade = ordinals.length > 1 ? ordinals[0]! : 10;
      return decade > 10
        ? undefined
        : date(c, `${centuryText(ordinals[ordinals.length - 1]!)}${decade - 1}`);
    },
    example: [
      'In the first decade of the 21st century it fell.',
      'the first decade of the 21st century',
      '200',
    ],
  },
  {
    name: 'century-before-christ',
    pattern: `${PHASE} ORD [DASH] century (bc|b.c.|bce)`,
    meaning: (c) => date(c, `BC${centuryText(c.number('ORD')!)}`),
    example: ['A law of the 5th century BC.', 'the 5th century BC', 'BC04'],
  },
  {
    name: 'turn-of-century',
    pattern: 'the turn of the century',
    meaning: () => ({ type: 'DATE', value: 'PAST_REF' }),
    example: ['Since the turn of the century it fell.', 'the turn of the century', 'PAST_REF'],
  },
  {
    name: 'half-of-decade',
    pattern: "the (first|second|last) half of the (DECADE4|('|’) DECADE2)",
    meaning: (c) => ({
      type: 'DATE',
      value: c.text('DECADE4') ?? `19${c.text('DECADE2')}`,
      mod: c.has('first') ? 'START' : 'END',
    }),
    example: ['In the last half of the 1980s it fell.', 'the last half of the 1980s', '198'],
  },
];

/** The 19th century is `18`. */
const centuryText = (n: number): string => String(n - 1).padStart(2, '0');

/** "The 1800s" are a century, "the 2000s" a decade. */
const hundreds = (decade: string): string => (/^1\d0$/.test(decade) ? decade.slice(0, 2) : decade);

/** "The eighties" are of the last century, "the noughties" of this one. */
function spoken(c: Captures, nth = 0): string {
  const decade = c.number('DECADE', nth)! / 10;
  return decade === 0 ? '200' : `19${decade}`;
}

/** The first half is early, the last quarter late in its century. */
function partOfCentury(c: Captures): Meaning | undefined {
  const ordinals = c.all('ORD').map(Number);
  const named = c.text('ORD', c.has('last') || c.has('final') || c.has('latter') ? 0 : 1);
  if (named === undefined) return undefined;
  const mod =
    ordinals.length > 1 && ordinals[0] === 1
      ? 'START'
      : ordinals[0] === 2 && !c.has('half')
        ? 'MID'
        : 'END';
  return { type: 'DATE', value: centuryText(Number(named)), mod };
}

/** "The 1970s and 80s": the second takes its century from the first. */
function decades(c: Captures): [Meaning, Meaning] {
  const first = c.text('DECADE4')!;
  return [date(c, first), { type: 'DATE', value: `${first.slice(0, 2)}${c.text('DECADE2')}` }];
}

function date(c: Captures, value: string): Meaning {
  const mod = modOf(c);
  return { type: 'DATE', value, ...(mod && { mod }) };
}
