import type { Article, TimeExpression } from '../../model/article.js';
import type { Config } from '../../model/config.js';
import { dayText } from './calendar.js';
import { clauseSide, documentDate } from './context.js';
import { extentOf, intervalOf } from './edtf.js';
import { plausible } from './filter.js';
import { boundsOf, type Granule, parseGranule } from './granule.js';
import { type Lexemes, lex, lexemeSpan } from './lexer.js';
import { Matcher } from './match.js';
import { settleOrder } from './order.js';
import { compile } from './pattern.js';
import { type Candidate, joinTimes } from './refine.js';
import { type Resolved, resolve } from './resolve.js';
import { Captures, type Meaning } from './rule.js';
import { RULES } from './rules/index.js';

const RECOGNISER = compile(RULES);

/**
 * Finds the time expressions of an article and resolves them against its own date and, where the words
 * ask for it, against the time mentioned before (TimeML 1.2.1 types and values; rules in the manner of
 * HeidelTime, Strötgen and Gertz 2010). The tense of a clause is read from the tagged tokens.
 */
export function findDates(article: Article, config: Config): TimeExpression[] {
  const lexemes = lex(article.text);
  const candidates = settleOrder(joinTimes(lexemes, recognise(lexemes)), config.dates.order);
  const resolver = new Resolver(article, lexemes);
  for (const candidate of candidates) resolver.add(candidate);
  return resolver.found;
}

/** All expressions in order of place. */
function recognise(lexemes: Lexemes): Candidate[] {
  const found: Candidate[] = [];
  new Matcher(RECOGNISER, lexemes).run((match) => {
    const meaning = match.rule.meaning(new Captures(match.items));
    if (!meaning || !plausible(lexemes, match)) return false;
    const meanings = 'type' in meaning ? [meaning] : meaning;
    meanings.forEach((each, i) => {
      found.push({ ...match.extents[i]!, meaning: each as Meaning, rule: match.rule });
    });
    return true;
  });
  return found;
}

interface Mentioned {
  readonly granule: Granule;
  readonly index: number;
}

/** Resolves the expressions of one document in order, keeping what later ones hang on. */
class Resolver {
  readonly found: TimeExpression[] = [];
  private readonly document: Granule | undefined;
  private context: Mentioned | undefined;
  private period: Mentioned | undefined;
  /** Whether the text has come to longer periods, so that "a year earlier" is no quarter any more. */
  private wholeYears = false;

  constructor(
    private readonly article: Article,
    private readonly lexemes: Lexemes,
  ) {
    this.document = documentDate(article);
  }

  /** Resolves one expression; one that is no date in the calendar is dropped. */
  add(candidate: Candidate): void {
    const span = lexemeSpan(this.lexemes, candidate.first, candidate.end);
    const { meaning } = candidate;
    const resolved = resolve(meaning, {
      document: this.document,
      context: this.context?.granule,
      period: this.wholeYears && meaning.period?.orYear ? undefined : this.period?.granule,
      side: needsSide(meaning) ? clauseSide(this.article.tokens, span.start, span.end) : 'unknown',
    });
    if (!resolved) return;
    const dated = meaning.type === 'DATE' || meaning.type === 'TIME';
    this.found.push({
      span,
      type: meaning.type,
      value: resolved.value,
      mod: meaning.mod ?? '',
      ...(meaning.interval ? intervalOf(meaning.interval) : extentOf(dated ? resolved.value : '')),
      ...this.anchorOf(resolved),
      ambiguousWith: rivalOf(meaning, resolved.value),
      rule: candidate.rule.name,
    });
    if (dated) this.remember(resolved);
    if (resolved.value === 'P9M' || candidate.rule.name === 'the-year-ended')
      this.wholeYears = true;
  }

  private anchorOf({ anchor }: Resolved): Pick<TimeExpression, 'anchor' | 'anchorDate'> {
    const mentioned =
      anchor === 'context' ? this.context : anchor === 'period' ? this.period : undefined;
    if (mentioned) return { anchor: mentioned.index, anchorDate: firstDay(mentioned.granule) };
    const known = anchor === 'document' ? this.document : undefined;
    return {
      anchor: anchor === 'context' || anchor === 'period' ? 'none' : anchor,
      anchorDate: known ? firstDay(known) : '',
    };
  }

  private remember({ value, anchor }: Resolved): void {
    const granule = parseGranule(value);
    if (!granule) return;
    const mentioned = { granule, index: this.found.length - 1 };
    if (granule.unit === 'Q' && anchor !== 'period') {
      this.period = mentioned;
      this.wholeYears = false;
    }
    if (granule.unit === 'D' || granule.unit === 'M' || granule.unit === 'Y') {
      if (anchor !== 'period') this.context = mentioned;
    }
  }
}

const firstDay = (granule: Granule): string => dayText(boundsOf(granule).first);

/** Whether the clause's tense matters for the meaning. */
function needsSide({ at }: Meaning): boolean {
  return at !== undefined && at.year === undefined && !at.shift && !at.side;
}

function rivalOf({ orders }: Meaning, value: string): string {
  return orders?.find((reading) => reading !== value) ?? '';
}
