import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/tag/dates/rules/index.js';
import { datesOf } from './support.js';

describe('each date rule finds its example', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const [sentence, expression, value] = rule.example;
    if (expression === '') {
      expect(datesOf(sentence)).toEqual([]);
      return;
    }
    const found = datesOf(sentence).map((date) => [
      sentence.slice(date.span.start, date.span.end),
      date.value,
      date.rule,
    ]);
    expect(found).toContainEqual([expression, value, rule.name]);
  });
});

it('gives each rule a name of its own', () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});
