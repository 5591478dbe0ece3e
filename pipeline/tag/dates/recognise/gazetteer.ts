import { readList } from '../../../model/resources.js';
import { FISCAL_YEARS } from '../calendar/fiscal.js';
import { EVENTS, HOLIDAYS } from '../calendar/holiday.js';
import { lex, wordAt } from './lexer.js';
import { Names } from './names.js';

/**
 * Names of holidays (symbol `HOLIDAY`), of elections and summits (`EVENT`), of countries with a fiscal year (`COUNTRY`), of periods of history (`PERIOD` and `ERA`, value `first/last`)
 * and of what looks like a time and is none (`TITLE`).
 */
export const NAMES: Names = load();

function load(): Names {
  const names = new Names();
  for (const name of HOLIDAYS.keys()) {
    const item = { symbol: EVENTS.has(name) ? 'EVENT' : 'HOLIDAY', value: name, numeric: false };
    names.add(lexemesOf(name), item);
    if (name.includes("'")) names.add(lexemesOf(name.replace("'", '’')), item);
  }
  for (const name of FISCAL_YEARS.keys()) {
    names.add(lexemesOf(name), { symbol: 'COUNTRY', value: name, numeric: false });
  }
  for (const line of readList('tag/dates/data/periods.tsv')) {
    const [all = '', first = '', last = ''] = line.split('\t');
    for (const name of all.split(';')) {
      const symbol = /(?:years|period|era|age)$/.test(name) ? 'ERA' : 'PERIOD';
      names.add(lexemesOf(name), { symbol, value: `${first}/${last}`, numeric: false });
    }
  }
  for (const name of readList('tag/dates/data/titles.txt')) {
    names.add(lexemesOf(name), { symbol: 'TITLE', value: name, numeric: false });
  }
  return names;
}

function lexemesOf(name: string): string[] {
  const lexemes = lex(name);
  return Array.from({ length: lexemes.count }, (_, i) => wordAt(lexemes, i));
}
