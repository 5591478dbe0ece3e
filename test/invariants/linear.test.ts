import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean/index.js';
import { render } from '../../pipeline/emit/result.js';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { processArticle } from '../../pipeline/preset.js';
import { segment } from '../../pipeline/segment/index.js';
import { articleWith } from '../support/articles.js';
import { cpuSeconds } from '../support/cpu-time.js';

/** What a text is made of, over and over: each has led some program to time that grows with its square. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['prose', 'The minister said on Monday that Japan would sign the treaty by 2019. '],
  ['quotations that never end', 'He said “we will not wait for the rain. '],
  ['quotation marks', '" '],
  ['pairs of quotation marks', '“a” '],
  ['only punctuation', '?!… — «» ;;; ... '],
  ['open brackets', '(he said. '],
  ['one word', 'x'],
  ['one number', '7'],
  ['figures with hyphens', '2011-'],
  ['a word with hyphens', 'a-'],
  ['no stop at all', 'and so on, '],
  ['names', 'Shinzo Abe '],
  ['headlines', 'JAPAN AND PERU SIGN DEAL\n\n'],
  ['headings without text', '# Title\n\n'],
  ['lone carriage returns', 'It was signed in Lima on 3 May 2011.\r'],
  ['zero characters', 'a\u0000b '],
  ['right to left', '\u202bHe said so.\u202c\n'],
  ['halves of surrogate pairs', '\ud83d '],
  ['a table', 'Peru\t12\t2018\n'],
  ['a list', '- one thing\n'],
  ['a transcript', 'Q: Why now?\n\nA: Because they asked in May 2011.\n\n'],
  ['dates', '3 May 2011, '],
  ['notes', 'end.1 [1] '],
  ['tags', '<p>so '],
];

/** The shorter text takes at least so many milliseconds, unless it has come to so many UTF-16 units. */
const LONG_ENOUGH = 40;
const LARGEST = 50_000;
/** Four times the text may take so many times the time: with the square it would be sixteen. */
const MOST = 6;
/** Milliseconds that garbage collection or another program may take. */
const NOISE = 40;

/** Stages that are cheap, so that their time would be hidden by that of the others. */
const STAGES: readonly (readonly [string, (raw: string) => void])[] = [
  ['cleaning and segments', (raw) => segmented(raw)],
  ['the whole pipeline', (raw) => render(processed(raw))],
];

describe.each(STAGES)('%s: four times the text takes about four times the time', (_, run) => {
  test.each(SHAPES)('%s', (_, unit) => {
    const text = (size: number) => unit.repeat(Math.ceil(size / unit.length));
    let size = 2000;
    while (timeOf(run, text(size)) < LONG_ENOUGH && size < LARGEST) size *= 2;
    const [short, long] = [text(size), text(size * 4)];
    let [least, most] = [timeOf(run, short), timeOf(run, long)];
    // Another program may have taken the time: both are taken again while the result is bad.
    for (let round = 0; round < 3 && most > least * MOST + NOISE; round++) {
      least = Math.min(least, timeOf(run, short));
      most = Math.min(most, timeOf(run, long));
    }
    expect(most).toBeLessThanOrEqual(least * MOST + NOISE);
  });
});

/** Milliseconds of processor time. */
function timeOf(run: (raw: string) => void, raw: string): number {
  return cpuSeconds(() => run(raw)) * 1000;
}

function segmented(raw: string): void {
  const article = articleWith(raw);
  clean(article, config);
  segment(article);
}

function processed(raw: string): Article {
  const article = articleWith(raw);
  processArticle(article, config);
  return article;
}
