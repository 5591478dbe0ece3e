import { type Context, capitalAt, lowerAt, tagAt } from './context.js';

/** Tokens from the article of what explains a name to its noun: "its first official cryptocurrency". */
const FURTHEST = 5;
/** What an explanation begins with. */
const ARTICLE = /^(?:an?|the|its|his|her|their|our|another|one)$/;
/** What ends the first noun phrase of an explanation. */
const BREAK = /^(?:[,.;:()]|of|in|at|on|for|from|by|with|and|who|that|which)$/;
/** What has a noun before it that is no word of its own: "the tank maker". */
const NOUN = /^(?:NN|NNS|NNP|NNPS|HYPH|POS)$/;

/** What a list says of the noun at a token, undefined where another noun in small letters follows it. */
export function kindAt<K>(
  i: number,
  kinds: ReadonlyMap<string, K>,
  context: Context,
): K | undefined {
  const kind = kinds.get(lowerAt(context, i));
  if (kind === undefined || !isNoun(i, context) || isClosed(i, context)) return undefined;
  return kind;
}

/** What a list says of the noun that explains a name behind the comma: "Septology, a novel in seven parts". */
export function kindBehind<K>(
  comma: number,
  kinds: ReadonlyMap<string, K>,
  context: Context,
): K | undefined {
  if (lowerAt(context, comma) !== ',' || !ARTICLE.test(lowerAt(context, comma + 1))) return;
  for (let i = comma + 2; i < comma + 2 + FURTHEST; i++) {
    if (BREAK.test(lowerAt(context, i)) || context.opens[i] === 1) return undefined;
    const kind = kindAt(i, kinds, context);
    // "For Quade, the bridge is old"
    if (kind !== undefined) return isVerb(i + 1, context) ? undefined : kind;
  }
  return undefined;
}

function isNoun(i: number, context: Context): boolean {
  if (capitalAt(context, i) > 0) return false;
  // "a think tank"
  if (/^tanks?$/.test(lowerAt(context, i)) && lowerAt(context, i - 1) === 'think') return false;
  return /^(?:NN|JJ)/.test(tagAt(context, i));
}

function isClosed(i: number, context: Context): boolean {
  return capitalAt(context, i + 1) === 0 && NOUN.test(tagAt(context, i + 1));
}

/** Whether a verb stands at a token. */
export function isVerb(i: number, context: Context): boolean {
  return /^(?:VB[DZP]|MD)$/.test(tagAt(context, i));
}
