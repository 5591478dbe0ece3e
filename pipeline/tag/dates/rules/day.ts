import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { PHASES, part, phased, pointOf, WHEN } from './common.js';

const dayShift =
  (amount: number) =>
  (c: Captures): Meaning =>
    phased(c, { shift: { unit: 'D', amount }, ...part(c) });

/** Days and parts of a day that count from the document's date. */
export const DAY: readonly Rule[] = [
  {
    name: 'today',
    pattern: 'today',
    meaning: dayShift(0),
    example: ['They met today.', 'today', '2018-06-18'],
  },
  {
    name: 'tonight',
    pattern: 'tonight',
    meaning: () => pointOf({ shift: { unit: 'D', amount: 0 }, time: 'TNI' }),
    example: ['They meet tonight.', 'tonight', '2018-06-18TNI'],
  },
  {
    name: 'yesterday',
    pattern: `[PHASE|later|earlier|[PHASE [DASH]] PART] yesterday [PART]`,
    meaning: dayShift(-1),
    example: ['They met yesterday.', 'yesterday', '2018-06-17'],
  },
  {
    name: 'overnight',
    pattern: 'overnight',
    meaning: () => pointOf({ shift: { unit: 'D', amount: -1 }, coming: true, time: 'TNI' }),
    example: ['Two villages were shelled overnight.', 'overnight', '2018-06-17TNI'],
  },
  {
    name: 'tomorrow',
    pattern: `${WHEN} tomorrow [PART]`,
    meaning: dayShift(1),
    example: ['They meet tomorrow night.', 'tomorrow night', '2018-06-19TNI'],
  },
  {
    name: 'day-but-one',
    pattern: '[the] day (before yesterday|after tomorrow)',
    meaning: (c) => dayShift(c.has('after') ? 2 : -2)(c),
    example: ['They met the day before yesterday.', 'the day before yesterday', '2018-06-16'],
  },
  {
    name: 'weeks-from-day',
    pattern:
      '((today|tomorrow) week|(a|NUM) (week|weeks) ([from] (today|tomorrow)|ago (today|yesterday|tomorrow)))',
    meaning: (c) => {
      const weeks = (c.number('NUM') ?? 1) * (c.has('ago') ? -1 : 1);
      const days = c.has('yesterday') ? -1 : c.has('tomorrow') ? 1 : 0;
      return pointOf({ shift: { unit: 'D', amount: 7 * weeks + days } });
    },
    example: ['They will meet a week from tomorrow.', 'a week from tomorrow', '2018-06-26'],
  },
  {
    name: 'last-night',
    pattern: '[PHASE] last PART',
    meaning: (c) => pointOf({ shift: { unit: 'D', amount: -1 }, ...part(c) }),
    example: ['They met last night.', 'last night', '2018-06-17TNI'],
  },
  {
    name: 'night-before-last',
    pattern: '[the] PART before last',
    meaning: dayShift(-2),
    example: ['They met the night before last.', 'the night before last', '2018-06-16TNI'],
  },
  {
    name: 'this-part',
    pattern: `${WHEN} this PART`,
    meaning: dayShift(0),
    example: ['They met this morning.', 'this morning', '2018-06-18TMO'],
  },
  {
    name: 'phase-of-part',
    pattern: `[the] ${PHASES} [DASH] PART`,
    meaning: (c) => phased(c, part(c)),
    example: ['They met in the early evening.', 'the early evening', '2018-06-18TEV'],
  },
  {
    name: 'in-the-part',
    pattern: 'in { the PART }|{ PHASE in the PART }',
    meaning: (c) => ({ type: 'TIME', at: { time: `T${c.text('PART')}` }, ...modded(c) }),
    example: ['In the morning the fog lifted.', 'the morning', '2018-06-18TMO'],
  },
  {
    name: 'nth-day',
    pattern: `(is|(’|') s|was|on|for|marks|marked|by|until) { (the|a|its|his|her|their) ORD day }`,
    meaning: nthDay,
    example: ['Rain fell for a third day.', 'a third day', '2018-06-18'],
  },
];

function modded(c: Captures): Pick<Meaning, 'mod'> {
  const mod = c.text('PHASE');
  return mod ? { mod } : {};
}

/** "Today is the third day of the strike": the day of the report; otherwise it is one that the text does not tell. */
function nthDay(c: Captures): Meaning | undefined {
  const told = c.has('is') || c.has('s') || c.has('marks') || (c.has('for') && !c.has('the'));
  return told ? pointOf({ shift: { unit: 'D', amount: 0 } }) : undefined;
}
