import { describe, expect, it } from 'vitest';
import { articleFrom } from './helpers.js';

/** A text, and the entity of the source of each claim in it that "the" and a noun for a body makes. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // the name tells what it is
  [
    'The Dock Workers’ Union called a strike. Members will vote in May. The union said that it was late.',
    ['Dock Workers’ Union'],
  ],
  [
    'The Orlen Bank closed nine branches. Few were surprised. “We are sorry,” the bank said.',
    ['Orlen Bank'],
  ],
  // what is said beside it does
  [
    'Vantera, a young airline in Oslo, closed. Its boss left. The airline said that it was late.',
    ['Vantera'],
  ],
  // a company by its place in the text
  [
    'Toyota closed a plant in May. Toyota has nine others. The company said that it was old.',
    ['Toyota'],
  ],
  // two that fit, or none
  [
    'The Orlen Bank and the Hafnia Bank will merge. Few were surprised. The bank said that it was late.',
    [''],
  ],
  [
    'Toyota and Nissan closed plants in May. Few were surprised. The company said that it was old.',
    [''],
  ],
  [
    'The Dock Workers’ Union called a strike. Few were surprised. The company said that it was late.',
    [''],
  ],
  ['The Department of Energy closed a plant in May. The company said that it was old.', ['']],
  [
    'Vantera, a young airline in Oslo, closed. Toyota bought it. The company said that it was late.',
    [''],
  ],
  // somebody new, or somebody described more closely
  [
    'Toyota closed a plant in May. A company in Bergen bought it. The company said that it was old.',
    [''],
  ],
  [
    'Toyota closed a plant in May. Few were surprised. The other company said that it was old.',
    [''],
  ],
  // who is only told, or is named behind
  ['Hugh Berg told Reuters on Monday. The company said that it was late.', ['']],
  ['The union said that it was late. The Dock Workers’ Union called a strike.', ['']],
];

describe('the one body of its sort', () => {
  it.each(TABLE)('%s', (text, sources) => {
    const article = articleFrom(text);
    const found = article.claims.filter(({ source: [only] }) => {
      if (only === undefined) return false;
      return /^the (?:\w+ )?(?:union|bank|airline|company)$/i.test(
        article.text.slice(only.start, only.end),
      );
    });
    const names = new Map(article.entities.map(({ key, name }) => [key, name]));
    expect(found.map(({ sourceEntity }) => names.get(sourceEntity) ?? '')).toEqual(sources);
  });
});
