import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { OTHER_HEADS } from '../../words.js';

/** Letters, a hyphen and a number: "VVER-1200", "EOS-08", "Aditya-L1", "B-250A". */
const MODEL = /^\p{Lu}\p{L}{0,11}[-‐‑–]\p{Lu}{0,2}\d{1,5}\p{Lu}{0,2}(?: \p{Lu}\p{Ll}+){0,2}$/u;
/** A name and a number behind it with letters or of three figures: "Antminer S19", "Ground Master 200". */
const NAME_AND_NUMBER =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){0,2} (?:\p{Lu}{1,3}\d{1,4}\p{L}?|\d{1,4}\p{Lu}|[1-9]00|(?!19|20)\d{4})$/u;
/** What is numbered without being a model: laws, lists, races, channels. */
const COUNTED =
  /\b(?:Article|Act|Bill|HB|SB|AB|HR|Channel|Chapter|Class|Directive|Decree|Division|Flight|Form|Fortune|Grade|Highway|Law|Indy|Indianapolis|Daytona|Billboard|Order|Ordinance|Regulation|Resolution|Room|Rule|Section|Title|Treaty|Group|Chart|Index|Race|Rally|BA|Top|SDG|Goal|U|Under|G\d+|COP\d+|T\d+|U\d+)\b/;
/** What a body or a place seldom is called: three figures or more, or a nought before the number. */
const SURE = /[-‐‑–]\p{Lu}{0,2}(?:\d{3,5}|0\d)\p{Lu}{0,2}$/u;
/** Diseases, meetings, age groups and years are written so, too. */
const OTHER =
  /^(?:covid|cop|sars|mers|ebola|under|over|group|article|chapter|channel|area|expo|nh|sh|hb|sb|ab|hr|hjr|sjr|euro|vision|agenda|class|grade|\p{L})[-‐‑–]\p{Lu}?\d{1,2}$|[-‐‑–](?:19|20)\d\d$/iu;
/** What the trained tagger takes models for when it has no better idea. */
const VAGUE: ReadonlySet<string> = new Set(['EVENT', 'WORK_OF_ART', 'PRODUCT']);
const OPEN: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'GPE', 'LOC', 'NORP', ...VAGUE]);
/** Names that may go on with a number behind a hyphen; numbered places are constituencies and blocks. */
const NUMBERED: ReadonlySet<string> = new Set(['PERSON', 'NORP', ...VAGUE]);

/**
 * "VVER-1200", "EOS-08", "Vikram-1": a name of letters, a hyphen and a number is that of a model, where no list has it
 * and nothing else is written so ("COP-28"). A name that goes on with a hyphen and a number ends behind them.
 */
export const modelNames: Refiner = {
  name: 'model-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    let covered = 0;
    const kept: Candidate[] = [];
    for (const one of candidates) {
      // The number behind the hyphen was counted as one.
      if (one.first < covered && one.label === 'CARDINAL') continue;
      const named = model(one, context);
      if (named !== one) covered = named.end;
      kept.push(named);
    }
    return kept;
  },
};

function model(one: Candidate, context: Context): Candidate {
  if (one.rule !== 'learned' || one.known !== undefined || !OPEN.has(one.label)) return one;
  const end = numberEnd(one, context);
  const text = textOf(context, one.first, end);
  if (VAGUE.has(one.label) && NAME_AND_NUMBER.test(text) && !COUNTED.test(text) && !isRace(text)) {
    return { ...one, label: 'PRODUCT', form: 'name', rule: 'model-name' };
  }
  if (!MODEL.test(text) || OTHER.test(text.split(' ')[0]!)) return one;
  if (OTHER_HEADS.has(text.split(' ').at(-1)!)) return one;
  if (end === one.end && !VAGUE.has(one.label) && !SURE.test(text)) return one;
  return { ...one, end, label: 'PRODUCT', form: 'name', rule: 'model-name' };
}

/** "the Quorl 500": races and lists have a round number behind one word. */
const isRace = (text: string): boolean => /^\p{L}+ \d00$/u.test(text);

/** Behind "-1" that touches a name, the name's own end where none does. */
function numberEnd({ end, label }: Candidate, context: Context): number {
  if (!NUMBERED.has(label)) return end;
  if (!/^[-‐‑–]$/.test(formAt(context, end))) return end;
  const { tokens } = context;
  const isTied =
    tokens.end[end - 1] === tokens.start[end] && tokens.end[end] === tokens.start[end + 1];
  return isTied && /^\p{Lu}?\d{1,4}\p{Lu}?$/u.test(formAt(context, end + 1)) ? end + 2 : end;
}
