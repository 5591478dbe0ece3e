import { type Tokens, tokenAt } from '../../../model/tokens.js';
import { tagAt } from '../clause/tense-token.js';
import { words } from '../notation/words.js';
import { formAt, type Lexemes, wordAt } from '../recognise/lexer.js';
import type { Match } from '../recognise/match.js';

export { words };

/** What the filters know of a document. */
export class DocumentView {
  private readonly persons = new Map<string, boolean>();
  private oldTimes: boolean | undefined;
  private games: number | undefined;

  constructor(
    readonly lexemes: Lexemes,
    readonly tokens: Tokens,
  ) {}

  /** Whether the text speaks of a person whose name is this month's: "Theresa May", "May said". */
  hasPerson(month: string): boolean {
    let known = this.persons.get(month);
    if (known === undefined) {
      known = this.findPerson(month);
      this.persons.set(month, known);
    }
    return known;
  }

  /**
   * Whether the text speaks of the times from Christ to 1500: by a year with its era, a century or a year of
   * four digits.
   */
  get isOfOldTimes(): boolean {
    this.oldTimes ??= OLD_TIMES.test(this.lexemes.text) && !BEFORE_CHRIST.test(this.lexemes.text);
    return this.oldTimes;
  }

  /** Whether the text speaks of games that are played in quarters. */
  get isOfGames(): boolean {
    this.games ??= this.lexemes.text.match(GAMES)?.length ?? 0;
    return this.games > 1;
  }

  private findPerson(month: string): boolean {
    const { text } = this.lexemes;
    const name = month[0]!.toUpperCase() + month.slice(1);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const tail = text.slice(at + name.length, at + name.length + 8);
      if (isPersonBefore(text.slice(Math.max(0, at - 20), at), tail)) return true;
      if (PERSON_AFTER.test(tail)) return true;
    }
    return false;
  }
}

const OLD_TIMES =
  /\b(?:AD|A\.D\.|CE) \d|\d (?:AD|CE)\b|\b(?:[1-9]th|1[0-5]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)[ -]centur|\b(?:in|since|until|of|by|from|between) 1[0-4]\d\d\b|\bmedieval\b|\bMiddle Ages\b/;
/** What only games of quarters have. */
const GAMES =
  /\b(?:touchdowns?|halftime|quarterbacks?|NBA|NFL|WNBA|AFL|field goals?|free throws?|three-pointers?|3-pointers?|layups?|outscored|tipoff)\b/g;
/** Beside years before Christ a bare number can be one of them. */
const BEFORE_CHRIST = /\bBCE?\b|\bB\.C\./;
const PERSON_BEFORE = /\b(?:(?:Mrs?|Ms|Dr)\.?|Minister|Theresa|Brian|Elaine) $/;
const FIRST_NAME = /(?:^|[\s"“(])(\p{Lu}\p{Ll}{2,}) $/u;
/** Capitalised words that stand before a month and are no first names. */
const NO_FIRST_NAME = words('no-first-name');

/** A title or a first name before the name: "Mrs May", "Tom May", not "Friday May 5". */
function isPersonBefore(head: string, tail: string): boolean {
  if (PERSON_BEFORE.test(head)) return true;
  const first = /^,? ?\d/.test(tail) ? undefined : FIRST_NAME.exec(head)?.[1];
  return first !== undefined && !NO_FIRST_NAME.has(first);
}

const PERSON_AFTER = /^ (?:said|says|told|added)\b/;

/** A match with what stands around it, for the filters. */
export class Surroundings {
  readonly lexemes: Lexemes;
  readonly tokens: Tokens;
  /** First lexeme of the expression. */
  readonly first: number;
  /** End of the expression, in lexemes. */
  readonly end: number;

  /** End of the match, the other expressions of a list and what stands around them included. */
  private readonly close: number;

  /** Name of the rule that matched. */
  readonly rule: string;

  constructor(
    readonly document: DocumentView,
    match: Match,
  ) {
    this.rule = match.rule.name;
    this.lexemes = document.lexemes;
    this.tokens = document.tokens;
    const extent = match.extents[0]!;
    this.first = extent.first;
    this.end = extent.end;
    this.close = match.end;
  }

  /** Lower-case word `n` places before the expression, 1 the nearest; empty beyond the text. */
  before(n = 1): string {
    return wordAt(this.lexemes, this.first - n);
  }

  /** Lower-case word `n` places after the expression, 1 the nearest; empty beyond the text. */
  after(n = 1): string {
    return wordAt(this.lexemes, this.end + n - 1);
  }

  /** The forms before and after, as written. */
  formBefore(n = 1): string {
    return formAt(this.lexemes, this.first - n);
  }

  formAfter(n = 1): string {
    return formAt(this.lexemes, this.end + n - 1);
  }

  /** Character right before the expression, empty at the start of the text. */
  get charBefore(): string {
    return this.lexemes.text[this.lexemes.start[this.first]! - 1] ?? '';
  }

  /** Character right after the expression, empty at the end of the text. */
  get charAfter(): string {
    return this.lexemes.text[this.lexemes.end[this.end - 1]!] ?? '';
  }

  /** Penn tag of the token in which the expression begins. */
  get tag(): string {
    const token = tokenAt(this.tokens, this.lexemes.start[this.first]!);
    return token < this.tokens.count ? tagAt(this.tokens, token) : '';
  }

  /** Penn tag of the token in which the expression ends. */
  get tagLast(): string {
    const token = tokenAt(this.tokens, this.lexemes.end[this.end - 1]! - 1);
    return token < this.tokens.count ? tagAt(this.tokens, token) : '';
  }

  /** Penn tag of the token after the expression. */
  get tagAfter(): string {
    const token = tokenAt(this.tokens, this.lexemes.end[this.end - 1]!);
    return token < this.tokens.count ? tagAt(this.tokens, token) : '';
  }

  /** Penn tag of the token after the whole match. */
  get tagBehind(): string {
    const token = tokenAt(this.tokens, this.lexemes.end[this.close - 1]!);
    return token < this.tokens.count ? tagAt(this.tokens, token) : '';
  }

  /** Penn tag of the token before the expression. */
  get tagBefore(): string {
    const token = tokenAt(this.tokens, this.lexemes.start[this.first]!) - 1;
    return token >= 0 ? tagAt(this.tokens, token) : '';
  }
}

export const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** The expression as written. */
export const textOf = ({ lexemes, first, end }: Surroundings): string =>
  lexemes.text.slice(lexemes.start[first], lexemes.end[end - 1]);

/** The expression in lower case. */
export const wordsOf = (s: Surroundings): string => textOf(s).toLowerCase();
