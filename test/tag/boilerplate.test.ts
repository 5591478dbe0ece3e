import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { articleOf, vouch } from '../../pipeline/index.js';
import type { Article } from '../../pipeline/model/article.js';
import { boilerplateOf } from '../../pipeline/model/boilerplate.js';

const BODY = 'Ana Ruiz said in Lima on 3 May 2019 that the river had risen by two metres.';

/** Each yields nothing, wherever it stands. */
const FURNITURE = [
  'Sign up for our newsletter from Reuters and get the news from Paris every Monday',
  'Photo: Anna Berg/Getty Images, 4 May 2018',
  'Read more: Ana Ruiz visits Madrid on 5 May 2017',
  'Copyright 2016 Lima News. All rights reserved.',
  'We use cookies. By using this site you accept that Reuters stores them until 2031.',
];

async function read(text: string): Promise<Article> {
  const file = new VFile({ path: 'a.txt', value: text });
  const processor = unified().use(vouch);
  await processor.run(processor.parse(file), file);
  return articleOf(file);
}

test.each(FURNITURE)('nothing is found in %s', async (line) => {
  const article = await read(`The flood\n\n${BODY}\n\n${line}\n\nNobody was hurt, she said.`);
  const ignored = boilerplateOf(article);
  const at = article.text.indexOf(line);
  expect([at - 1, at, at + line.length - 1, at + line.length].map(ignored)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const spans = [
    ...article.mentions.map(({ span }) => span),
    ...article.dates.map(({ span }) => span),
    ...article.claims.flatMap(({ content, source }) => [...content, ...source]),
  ];
  expect(spans.filter(({ start }) => ignored(start))).toEqual([]);
  expect(article.dates.map(({ value }) => value)).toEqual(['2019-05-03']);
  expect(article.mentions.length).toBeGreaterThan(2);
});
