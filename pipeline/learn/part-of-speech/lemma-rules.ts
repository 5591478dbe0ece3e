import { readList } from '../../model/resources.js';

const VOWEL = /[aeiouy]/;

/** Endings that take back a silent e, with the longer endings that do not. */
const SILENT_E: readonly { ending: string; except: readonly string[] }[] = readList(
  'learn/data/silent-e.txt',
).map((line) => {
  const [ending = '', except = ''] = line.split('!').map((part) => part.trim());
  return { ending, except: except === '' ? [] : except.split(' ') };
});

/** The word behind a stem from which -ing, -ed, -er or -est was cut: "stopp" stop, "mak" make. */
export function restoreStem(stem: string): string {
  const last = stem[stem.length - 1]!;
  const lastButOne = stem[stem.length - 2] ?? '';
  if (last === lastButOne && !'aeioulsfz'.includes(last)) return stem.slice(0, -1);
  if (last === 'i' && stem.length > 2) return `${stem.slice(0, -1)}y`;
  return takesSilentE(stem) ? `${stem}e` : stem;
}

function takesSilentE(stem: string): boolean {
  if (isShort(stem)) return true;
  return SILENT_E.some(
    ({ ending, except }) =>
      stem.endsWith(ending) && !except.some((longer) => stem.endsWith(longer)),
  );
}

/** One syllable with a single vowel and a single last consonant: "mak", "hop", "wid". */
function isShort(stem: string): boolean {
  const n = stem.length;
  if (n < 2 || VOWEL.test(stem[n - 1]!) || 'wx'.includes(stem[n - 1]!)) return false;
  if (!VOWEL.test(stem[n - 2]!)) return false;
  for (let i = 0; i < n - 2; i++) {
    if (VOWEL.test(stem[i]!) && !(stem[i] === 'u' && stem[i - 1] === 'q')) return false;
  }
  return true;
}

/** Cuts -ing or -ed (`cut` letters) unless no vowel would be left. */
export function withoutVerbEnding(form: string, cut: number): string {
  const stem = form.slice(0, -cut);
  return stem.length > 1 && VOWEL.test(stem) ? restoreStem(stem) : form;
}

/** Cuts the -s of a plural or of the third person: "cities" city, "boxes" box, "makes" make. */
export function withoutS(form: string): string {
  if (form.length < 3 || form.endsWith('ss') || !form.endsWith('s')) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  if (form.endsWith("'s")) return form.slice(0, -2);
  return form.slice(0, -1);
}
