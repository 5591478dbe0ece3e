import { describe, expect, it } from 'vitest';
import { readList } from '../../../pipeline/model/resources.js';
import { listedHolders } from '../../../pipeline/tag/entities/offices.js';

const lines = (file: string) => readList(`tag/entities/data/${file}`);

describe('the list of leaders', () => {
  it('has known countries and offices, and years that can be', () => {
    const countries = new Set(lines('countries.txt').map((line) => line.slice(0, 3)));
    const roles = new Set(lines('roles.txt').map((line) => line.replace(/=.*/, '')));
    for (const line of lines('leaders.txt')) {
      const [country, role, people] = line.split('|');
      expect(countries, line).toContain(country);
      expect(roles, line).toContain(role);
      for (const person of people!.split(';')) {
        const [, from, to] = /^\p{Lu}[^,|;]+,(\d{4})-(\d{4})?$/u.exec(person) ?? [];
        expect(Number(from), person).toBeGreaterThan(1900);
        expect(Number(to ?? from), person).toBeGreaterThanOrEqual(Number(from));
      }
    }
  });

  it.each([
    ['JPN', 'prime minister', 2018, 'Shinzo Abe', true],
    ['JPN', 'prime minister', 2022, 'Shinzo Abe', false],
    ['JPN', 'prime minister', 0, 'Shinzo Abe', true],
    ['JPN', 'emperor', 2018, 'Shinzo Abe', false],
    ['KOR', 'prime minister', 2018, 'Shinzo Abe', false],
    ['FRA', 'president', 2018, 'Emmanuel Macron', true],
    ['PRK', 'leader', 2018, 'Kim Jong-un', true],
    ['DEU', 'leader', 2018, 'Angela Merkel', true],
  ])('%s %s in %i: %s is one: %s', (country, role, year, name, holds) => {
    expect(listedHolders(country, role, year).includes(name)).toBe(holds);
  });
});
