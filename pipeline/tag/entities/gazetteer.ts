import type { MentionLabel } from '../../model/article.js';
import type { KnownName } from './candidate.js';

const NONE: readonly KnownName[] = [];
/** Forms whose names are kept at hand. */
const MEMO = 1 << 15;

/** Names by their leading run of letters and digits, longest name first. */
export class Gazetteer {
  private readonly byOpening = new Map<string, KnownName[]>();
  private readonly exact = new Map<string, KnownName>();
  private readonly upper = new Map<string, KnownName>();
  private readonly countries = new Map<string, KnownName>();
  private sorted = true;
  /** What was asked for last: forms come back again and again. */
  private readonly byForm = new Map<string, readonly KnownName[]>();

  /** Adds a name; an earlier entry of the same spelling keeps its place. */
  add(entry: KnownName): void {
    if (entry.name === '' || this.exact.has(entry.name)) return;
    this.exact.set(entry.name, entry);
    const upper = entry.name.toUpperCase();
    if (entry.form !== 'acronym' && !this.upper.has(upper)) this.upper.set(upper, entry);
    if (entry.kind === 'country' && !this.countries.has(entry.key))
      this.countries.set(entry.key, entry);
    const opening = openingOf(entry.name);
    const names = this.byOpening.get(opening);
    if (names === undefined) this.byOpening.set(opening, [entry]);
    else names.push(entry);
    this.sorted = false;
    this.byForm.clear();
  }

  /** The entry spelled so, with a plain apostrophe and hyphen. */
  get(name: string): KnownName | undefined {
    return this.exact.get(name) ?? this.exact.get(plain(name));
  }

  /** The entry that a name in capitals means ("NORTH KOREA"); acronyms are only found as they are. */
  getUpper(name: string): KnownName | undefined {
    return this.upper.get(plain(name));
  }

  /** The main name of the country with this entity key. */
  country(key: string): KnownName | undefined {
    return this.countries.get(key);
  }

  /** The entries that begin with the opening of `form`, longest first. */
  candidates(form: string): readonly KnownName[] {
    if (!this.sorted) {
      for (const names of this.byOpening.values())
        names.sort((a, b) => b.name.length - a.name.length);
      this.sorted = true;
    }
    const known = this.byForm.get(form);
    if (known !== undefined) return known;
    if (this.byForm.size >= MEMO) this.byForm.clear();
    const names = this.byOpening.get(openingOf(form)) ?? NONE;
    this.byForm.set(form, names);
    return names;
  }
}

function plain(name: string): string {
  return name.replace(/[’ʼ]/g, "'").replace(/[–‐‑]/g, '-');
}

/** The leading letters and digits of a name, which a tokenizer never cuts. */
function openingOf(name: string): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(name)![0];
}

/** The end of `name` when it stands in `text` at `at`, else -1; a blank matches any white space. */
export function matchEnd(text: string, at: number, name: string): number {
  let i = at;
  for (let n = 0; n < name.length; n++) {
    const wanted = name[n]!;
    const found = text[i];
    if (wanted === ' ') {
      if (found === undefined || !/\s/.test(found)) return -1;
      while (i < text.length && /\s/.test(text[i]!)) i++;
      continue;
    }
    const same =
      found === wanted ||
      (wanted === "'" && (found === '’' || found === 'ʼ')) ||
      (wanted === '-' && (found === '–' || found === '‐' || found === '‑'));
    if (!same) return -1;
    i++;
  }
  return i;
}

/** Key of an entity from what it is: the same in every document. */
export function keyOf(label: MentionLabel, name: string): string {
  return `${label}|${name.toLowerCase().replace(/\s+/g, ' ')}`;
}
