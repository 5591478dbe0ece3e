import { FormMemo } from '../../learn/forms/form-memo.js';
import type { MentionLabel } from '../../model/article.js';
import type { KnownName } from './candidate.js';
import { withoutLegalForm } from './legal-forms.js';
import { bareForm } from './spelling.js';

const NONE: readonly KnownName[] = [];
const MEANT: ReadonlySet<string> = new Set(['country', 'organisation']);

/** Names by their leading run of letters and digits, longest name first. */
export class Gazetteer {
  private readonly byOpening = new Map<string, KnownName[]>();
  private readonly exact = new Map<string, KnownName>();
  private readonly upper = new Map<string, KnownName>();
  private readonly mains = new Map<string, KnownName>();
  private sorted = true;
  private readonly byForm = new FormMemo((form) => this.byOpening.get(openingOf(form)) ?? NONE);

  /** Adds a name; an earlier entry of the same spelling keeps its place. */
  add({ name, label, form, canonical, key, iso3166, kind }: KnownName): void {
    if (name === '' || this.exact.has(name)) return;
    // Made anew, so that all entries have one layout in memory, wherever they come from.
    const entry: KnownName = { name, label, form, canonical, key, iso3166, kind };
    this.exact.set(name, entry);
    const upper = name.toUpperCase();
    if (form !== 'acronym' && !this.upper.has(upper)) this.upper.set(upper, entry);
    if (MEANT.has(kind) && !this.mains.has(key)) this.mains.set(key, entry);
    const opening = openingOf(name);
    const names = this.byOpening.get(opening);
    if (names === undefined) this.byOpening.set(opening, [entry]);
    else names.push(entry);
    this.sorted = false;
    this.byForm.clear();
  }

  /** The entry spelled so, with a plain apostrophe and hyphen. */
  get(name: string): KnownName | undefined {
    const known = this.exact.get(name);
    return known === undefined && TYPOGRAPHIC.test(name) ? this.exact.get(plain(name)) : known;
  }

  /** The entry that a name in capitals means ("NORTH KOREA"); acronyms are only found as they are. */
  getUpper(name: string): KnownName | undefined {
    return this.upper.get(plain(name));
  }

  /** The main name of the country or of the organisation with this entity key. */
  main(key: string): KnownName | undefined {
    return this.mains.get(key);
  }

  /** For each form of a vocabulary, the entries that begin with its opening, longest first. */
  openings(vocabulary: readonly string[]): (readonly KnownName[])[] {
    if (!this.sorted) {
      for (const names of this.byOpening.values())
        names.sort((a, b) => b.name.length - a.name.length);
      this.sorted = true;
    }
    return this.byForm.of(vocabulary);
  }
}

const TYPOGRAPHIC = /[’ʼ–‐‑]/;

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
    const wanted = name.charCodeAt(n);
    const found = text.charCodeAt(i);
    if (found === wanted && wanted !== BLANK) {
      i++;
      continue;
    }
    if (wanted === BLANK) {
      if (!isBlank(found)) return -1;
      while (isBlank(text.charCodeAt(i))) i++;
      continue;
    }
    if (!isVariant(wanted, found)) return -1;
    i++;
  }
  return i;
}

const BLANK = 0x20;

function isBlank(code: number): boolean {
  if (code === BLANK) return true;
  return code < 0x80 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code));
}

/** Typographic apostrophes and hyphens for the plain ones of the lists. */
function isVariant(wanted: number, found: number): boolean {
  if (wanted === 0x27) return found === 0x2019 || found === 0x02bc;
  return wanted === 0x2d && (found === 0x2013 || found === 0x2010 || found === 0x2011);
}

/** White space that is more than one blank. */
const UNEVEN = /\s\s|[^\S ]/;

/**
 * Key of an entity from what it is: the same in every document and for spellings with other marks, of organisations
 * with an article or a legal form or without.
 */
export function keyOf(label: MentionLabel, name: string): string {
  const bare = bareForm(name);
  const even = UNEVEN.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
  return `${label}|${label === 'ORG' ? withoutLegalForm(even.replace(/^the /, '')) : even}`;
}
