import type { Article } from '../../pipeline/model/article.js';
import { overlaps } from '../../pipeline/model/span.js';
import { type Invariant, isOrdered, quote } from './invariant.js';

const ISO_DAY = /^(|-?\d{4}-\d{2}-\d{2})$/;

/** What holds for claims, mentions and dates. */
export const CONTENT_RULES: readonly Invariant[] = [
  {
    name: 'each statement of a body section has a claim',
    violations: (article) =>
      article.sentences
        .filter(({ type, section, span }) => {
          if (type !== 'statement' || article.sections[section]!.kind !== 'body') return false;
          return !article.claims.some(({ content }) =>
            content.some((part) => overlaps(part, span)),
          );
        })
        .map(({ span }) => quote(article, span)),
  },
  {
    name: 'no question has a claim',
    violations: (article) =>
      article.claims
        .filter(({ sentence }) => article.sentences[sentence]!.type === 'question')
        .map(({ content }) => quote(article, content[0]!)),
  },
  {
    name: 'boilerplate has no claims',
    violations: (article) => {
      const furniture = article.sections.filter(({ kind }) => kind === 'boilerplate');
      const found = article.claims.map(({ content }) => content[0]!);
      return found
        .filter((span) => furniture.some((section) => overlaps(section.span, span)))
        .map((span) => quote(article, span));
    },
  },
  {
    name: 'a claim begins in its sentence, its parts are in order and its parent is another claim',
    violations: ({ sentences, claims }) =>
      claims.flatMap(({ content, source, cue, sentence, parent }, i) => {
        const { span } = sentences[sentence]!;
        const begins = span.start <= content[0]!.start && content[0]!.start < span.end;
        const ordered = [content, source, cue].every(isOrdered);
        const other = parent >= -1 && parent < claims.length && parent !== i;
        return begins && ordered && other ? [] : [`claim ${i}`];
      }),
  },
  {
    name: 'a claim is resolved or says why not, and an attributed one that is resolved has a source',
    violations: ({ claims }) =>
      claims.flatMap(({ kind, status, reason, source }, i) => {
        const explained = (status === 'unresolved') === (reason !== '');
        const sourced = kind === 'author' || status === 'unresolved' || source.length > 0;
        return explained && sourced ? [] : [`claim ${i}: ${kind}, ${status}, "${reason}"`];
      }),
  },
  {
    name: 'mentions and dates do not overlap among themselves',
    violations: ({ mentions, dates }) => [
      ...(isOrdered(dates.map(({ span }) => span)) ? [] : ['dates overlap']),
      ...mentions.flatMap(({ span }, i) =>
        (mentions[i - 1]?.span.start ?? 0) > span.start ? [`mention ${i} is out of order`] : [],
      ),
    ],
  },
  {
    name: 'mentions and claims name entities that exist',
    violations: (article) => {
      const keys = new Set(article.entities.map(({ key }) => key));
      return namedKeys(article).filter((key) => key !== '' && !keys.has(key));
    },
  },
  {
    name: 'bounds of a date are ISO days in order, and an anchor is another date',
    violations: (article) =>
      article.dates.flatMap(({ earliest, latest, anchor, span }, i) => {
        const days = ISO_DAY.test(earliest) && ISO_DAY.test(latest);
        const ordered = earliest === '' || latest === '' || earliest <= latest;
        const other = typeof anchor !== 'number' || (anchor !== i && anchor in article.dates);
        return days && ordered && other ? [] : [`${quote(article, span)}: ${earliest}..${latest}`];
      }),
  },
];

function namedKeys({ mentions, claims }: Article): string[] {
  return [
    ...mentions.flatMap(({ entity, refersTo }) => [entity, refersTo]),
    ...claims.map(({ sourceEntity }) => sourceEntity),
  ];
}
