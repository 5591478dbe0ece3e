import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { EDGE_OF, modOf, PHASES, phasedEnds } from './common.js';

export const PHASE = `[${EDGE_OF}] [the] [${PHASES} [DASH]]`;

/** Decades are TIMEX3 values of three digits. */
export const DECADE: readonly Rule[] = [
  {
    name: 'decade-digits',
    pattern: `${PHASE} DECADE4`,
    meaning: (c) => date(c, hundreds(c.text('DECADE4')!)),
    example: ['Prices rose in the 1970s.', 'the 1970s', '197'],
  },
  {
    name: 'decade-apostrophe',
    pattern: `[${EDGE_OF}] (the [${PHASES} [DASH]]|${PHASES} [DASH]) YEAR ('|’) s`,
    meaning: (c) => {
      const year = c.text('YEAR')!;
      return year.endsWith('0') ? date(c, hundreds(year.slice(0, 3))) : undefined;
    },
    example: ["Prices rose in the 1970's.", "the 1970's", '197'],
  },
  {
    name: 'decades',
    pattern: `{ [the] [PHASE [DASH]] DECADE4 } (and|or|to|DASH) { [PHASE [DASH]] ['|’|‘] DECADE2 }`,
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
    pattern: `[${EDGE_OF}] the [${PHASES} [DASH]] DECADE2`,
    meaning: (c) => (Number(c.text('DECADE2')) < 5 ? undefined : date(c, `19${c.text('DECADE2')}`)),
    example: ['Prices rose in the 80s.', 'the 80s', '198'],
  },
  {
    name: 'decade-words',
    pattern: `[${EDGE_OF}] the [${PHASES} [DASH]|roaring|swinging|nineteen [DASH]] DECADE`,
    meaning: (c) => date(c, spokenDecade(c.number('DECADE')!)),
    example: ['Prices rose in the eighties.', 'the eighties', '198'],
  },
  {
    name: 'decades-words',
    pattern: '{ the [PHASE [DASH]] DECADE } (and|or|to) { [the] [PHASE [DASH]] DECADE }',
    meaning: (c) => ends(c, 'DECADE', (text) => spokenDecade(Number(text))),
    example: ['Prices rose in the late eighties and early nineties.', 'early nineties', '199'],
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

/** "The 1800s" are a century, "the 2000s" a decade. */
const hundreds = (decade: string): string => (/^1\d0$/.test(decade) ? decade.slice(0, 2) : decade);

/** "The eighties" are of the last century, "the noughties" of this one. */
function spokenDecade(first: number): string {
  return first === 0 ? '200' : `19${first / 10}`;
}

/** Both ends of a range, each with the phase that stands before it. */
export function ends(c: Captures, symbol: string, code: (text: string) => string): Meaning[] {
  return phasedEnds(c, symbol).map(({ value, mod }) => ({
    type: 'DATE',
    value: code(value),
    ...(mod && { mod }),
  }));
}

/** "The 1970s and 80s": the second takes its century from the first. */
function decades(c: Captures): [Meaning, Meaning] {
  const century = c.text('DECADE4')!.slice(0, 2);
  const [first, second] = phasedEnds(c, 'DECADE4', 'DECADE2').map(({ value, mod }) => ({
    type: 'DATE' as const,
    value: value.length < 2 ? century + value : value,
    ...(mod && { mod }),
  }));
  return [first!, second!];
}

/** A date of this value with the phase that the words name. */
export function date(c: Captures, value: string): Meaning {
  const mod = modOf(c);
  return { type: 'DATE', value, ...(mod && { mod }) };
}
