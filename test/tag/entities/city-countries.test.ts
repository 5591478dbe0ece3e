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
    // Parts of countries, of a country that the document names.
    ['Floods in Mexico killed two in Tabasco.', 'Tabasco', 'MEX'],
    ['Nigerian troops went to Borno State.', 'Borno State', 'NGA'],
    ['The governor of Bolivar left Venezuela.', 'Bolivar', 'VEN'],
    ['The governor of Bolivar left for Valletta.', 'Bolivar', ''],
    ['American students left for Atlantic City.', 'Atlantic City', 'USA'],
    // A listed city moves where another country is spoken of, and nothing of its own.
    ['The Venezuelan state of Carabobo has its capital in Valencia.', 'Valencia', 'VEN'],
    ['Venezuela sent him to Valencia in Spain.', 'Valencia', 'ESP'],
    ['Venezuela sent him to Valencia by way of Seville.', 'Valencia', 'ESP'],
    ['Peru sent him to Valencia.', 'Valencia', 'ESP'],
    // A listed province does not move to a city of its name; the other city is much smaller.
    ['American students left for Ontario.', 'Ontario', 'CAN'],
    ['American students left for Paris.', 'Paris', 'FRA'],
    ['Canadian students left for Manchester.', 'Manchester', 'GBR'],
    ['American students left for Birmingham.', 'Birmingham', 'GBR'],
  ])('%s', (text, city, country) => {
    const { entities } = find(text);
    expect(entities.find(({ name }) => name === city)?.iso3166).toBe(country);
  });
});
