import { documentFrequencies, stemOf } from '../learn/forms/document-frequencies.js';
import { PENN_TAGS } from '../learn/treebank/penn-tags.js';
import type { Article, SectionKind } from '../model/article.js';
import type { Tokens } from '../model/tokens.js';

/** Keywords of a document, at the most. */
const MOST = 8;
/** A keyword is not said once only. */
const LEAST_COUNT = 2;
/** Sections that are the article itself. */
const KINDS: ReadonlySet<SectionKind> = new Set(['title', 'heading', 'body', 'list']);

/** 1 for the tags of nouns and names. */
const IS_NOUN = Uint8Array.from({ length: 256 }, (_, tag) =>
  PENN_TAGS[tag]?.startsWith('NN') ? 1 : 0,
);

/** A noun in all its forms, each with how often it occurs. */
interface Noun {
  readonly stem: string;
  readonly forms: Map<string, number>;
  count: number;
}

/**
 * The nouns and names that tell the document from others, the strongest first: those with the greatest
 * TF-IDF (Spärck Jones 1972), their frequency in the document times the rarity of their stem in news. The
 * rarity is from a fixed collection: the keywords of a document do not depend on what else is in the
 * input. Each stands in its most frequent form; ties go by spelling.
 */
export function keywordsOf(article: Article): string[] {
  const { documents, byStem } = documentFrequencies();
  return nounsOf(article)
    .filter(({ count }) => count >= LEAST_COUNT)
    .map((noun) => {
      const rarity = 1 + Math.log(documents / (1 + (byStem.get(noun.stem) ?? 0)));
      return { noun, weight: noun.count * rarity };
    })
    .sort((a, b) => b.weight - a.weight || (a.noun.stem < b.noun.stem ? -1 : 1))
    .slice(0, MOST)
    .map(({ noun }) => usualForm(noun));
}

function nounsOf({ tokens, sentences, sections }: Article): Noun[] {
  const counts = new Int32Array(tokens.vocabulary.length);
  sentences.forEach(({ section }, s) => {
    if (!KINDS.has(sections[section]!.kind)) return;
    const end = tokens.sentenceFirst[s + 1] ?? 0;
    for (let i = tokens.sentenceFirst[s]!; i < end; i++) {
      if (IS_NOUN[tokens.tag[i]!] === 1 && !isLabel(tokens, i)) counts[tokens.type[i]!]!++;
    }
  });
  const nouns = new Map<string, Noun>();
  tokens.vocabulary.forEach((form, type) => {
    const stem = counts[type] === 0 ? '' : stemOf(form);
    if (stem === '') return;
    const noun = nouns.get(stem) ?? { stem, forms: new Map(), count: 0 };
    noun.count += counts[type]!;
    noun.forms.set(form, counts[type]!);
    nouns.set(stem, noun);
  });
  return [...nouns.values()];
}

/** Whether a colon follows: "QUESTION:" says who speaks. */
function isLabel({ text, end }: Tokens, i: number): boolean {
  return text[end[i]!] === ':';
}

/** The most frequent form, of those that are not in capitals only where there are such. */
function usualForm({ forms }: Noun): string {
  const quiet = [...forms].filter(([form]) => form !== form.toUpperCase());
  const [form] = (quiet.length > 0 ? quiet : [...forms]).reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  );
  return form;
}
