import { describe, expect, it } from 'vitest';
import { find } from './support.js';

describe('the countries of cities', () => {
  it.each([
    ['Serbian police searched a flat in Kragujevac.', 'Kragujevac', 'SRB'],
    ['They left Chile by way of Antofagasta.', 'Antofagasta', 'CHL'],
    // A city of a million people that no other country has.
    ['They left Shenzhen at night.', 'Shenzhen', 'CHN'],
    // Nothing says which, or nothing at all.
    ['They left Kragujevac at night.', 'Kragujevac', ''],
    ['They left San Fernando at night.', 'San Fernando', ''],
    ['Trinidad and Tobago won in San Fernando.', 'San Fernando', 'TTO'],
    ['Spain and the Philippines met in San Fernando.', 'San Fernando', ''],
    ['They left Quorlstadt, Serbia.', 'Quorlstadt', ''],
  ])('%s', (text, city, country) => {
    const { entities } = find(text);
    expect(entities.find(({ name }) => name === city)?.iso3166).toBe(country);
  });
});
