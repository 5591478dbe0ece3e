import { pad } from '../calendar/calendar.js';
import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { PHASES } from './common.js';
import { date, ends, PHASE } from './decade.js';

const BC = '(bc|b.c.|bce)';

/** Centuries are TIMEX3 values of two digits. */
export const CENTURY: readonly Rule[] = [
  {
    name: 'century',
    pattern: `(${PHASE} ORD century [ad|a.d.|ce]|[${PHASES} [DASH]] ORD DASH century)`,
    meaning: (c) => date(c, centuryText(c.number('ORD')!)),
    example: ['A law of the 19th century.', 'the 19th century', '18'],
  },
  {
    name: 'centuries',
    pattern: `{ [the] [PHASE [DASH]] ORD } (and|to|or|DASH|through) { [the] [PHASE [DASH]] ORD (century|centuries) }`,
    meaning: (c) => ends(c, 'ORD', (text) => centuryText(Number(text))),
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
    pattern: `${PHASE} ORD [DASH] century ${BC}`,
    meaning: (c) => date(c, `BC${centuryText(c.number('ORD')!)}`),
    example: ['A law of the 5th century BC.', 'the 5th century BC', 'BC04'],
  },
  {
    name: 'centuries-before-christ',
    pattern: `{ [the] [PHASE [DASH]] ORD } (and|to|or|DASH|through) { [the] [PHASE [DASH]] ORD (century|centuries) ${BC} }`,
    meaning: (c) => ends(c, 'ORD', (text) => `BC${centuryText(Number(text))}`),
    example: ['A law of the 5th or 4th century BC.', 'the 5th', 'BC04'],
  },
  {
    name: 'millennium-before-christ',
    pattern: `${PHASE} ORD millennium ${BC}`,
    meaning: (c) => {
      const n = c.number('ORD')!;
      return n > 9 ? undefined : { ...date(c, 'PAST_REF'), interval: millennium(n) };
    },
    example: ['A law of the third millennium BC.', 'the third millennium BC', 'PAST_REF'],
  },
  {
    name: 'turn-of-named-century',
    pattern: '[the] turn of the ORD century',
    meaning: (c) => ({ type: 'DATE', value: centuryText(c.number('ORD')!), mod: 'START' }),
    example: [
      'It was built at the turn of the 20th century.',
      'the turn of the 20th century',
      '19',
    ],
  },
  {
    name: 'turn-of-millennium',
    pattern: '[the] turn of the millennium',
    meaning: () => ({ type: 'DATE', value: '2000', mod: 'APPROX' }),
    example: ['It fell at the turn of the millennium.', 'the turn of the millennium', '2000'],
  },
  {
    name: 'turn-of-century',
    pattern: 'the turn of the century',
    meaning: () => ({ type: 'DATE', value: 'PAST_REF' }),
    example: ['Since the turn of the century it fell.', 'the turn of the century', 'PAST_REF'],
  },
];

/** The third millennium before Christ, in astronomical years. */
function millennium(n: number): string {
  const year = (before: number): string => `${before > 0 ? '-' : ''}${pad(before, 4)}`;
  return `${year(1000 * n - 1)}/${year(1000 * (n - 1))}`;
}

/** The 19th century is `18`. */
const centuryText = (n: number): string => String(n - 1).padStart(2, '0');

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
