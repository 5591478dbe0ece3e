import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { MENTION_LABELS, type MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { Gazetteer, keyOf } from './gazetteer.js';

const DATA = 'tag/entities/data/';

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isAcronym(name: string): boolean {
  return name.length <= 8 && /^[\p{Lu}\d.&-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
}

function addUserNames(gazetteer: Gazetteer, path: string): void {
  const rows: Record<string, string>[] = parse(readFileSync(path, 'utf8'), {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  for (const row of rows) {
    const label = MENTION_LABELS.find((known) => known === row.label?.toUpperCase());
    if (label === undefined || !row.name) {
      throw new RangeError(`gazetteer ${path}: row "${row.name ?? ''}" has no known label`);
    }
    const canonical = row.canonical || row.name;
    const iso3166 = row.iso3166 ?? '';
    const key = iso3166 !== '' && label === 'GPE' ? `GPE|${iso3166}` : keyOf(label, canonical);
    for (const name of [row.name, ...split(row.aliases)]) {
      const form = isAcronym(name) ? 'acronym' : 'name';
      gazetteer.add({ name, label, form, canonical, key, iso3166, kind: 'user' });
    }
  }
}

function addCountries(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}countries.txt`)) {
    const [iso3166 = '', canonical = '', others, demonyms, capitals] = line.split('|');
    const key = `GPE|${iso3166}`;
    for (const name of [canonical, ...split(others)]) {
      const form = isAcronym(name) ? 'acronym' : 'name';
      gazetteer.add({ name, label: 'GPE', form, canonical, key, iso3166, kind: 'country' });
    }
    for (const name of split(demonyms)) {
      gazetteer.add({
        name,
        label: 'NORP',
        form: 'demonym',
        canonical,
        key,
        iso3166,
        kind: 'demonym',
      });
    }
    for (const name of split(capitals)) {
      const main = split(capitals).find((other) => name.startsWith(other)) ?? name;
      const base = { label: 'GPE', form: 'name', canonical: main, iso3166 } as const;
      gazetteer.add({ ...base, name, key: keyOf('GPE', main), kind: 'capital' });
    }
  }
}

function addSeats(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}seats.txt`)) {
    const [name = '', iso3166 = ''] = line.split('|');
    const key = keyOf('ORG', name);
    gazetteer.add({
      name,
      label: 'ORG',
      form: 'name',
      canonical: name,
      key,
      iso3166,
      kind: 'seat',
    });
  }
}

function addOrganisations(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}organisations.txt`)) {
    const [canonical = '', others] = line.split('|');
    const key = keyOf('ORG', canonical);
    for (const name of [canonical, ...split(others)]) {
      const form = isAcronym(name) ? 'acronym' : 'name';
      gazetteer.add({
        name,
        label: 'ORG',
        form,
        canonical,
        key,
        iso3166: '',
        kind: 'organisation',
      });
    }
  }
}

function addPlaces(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}places.txt`)) {
    const [label = '', names, iso3166 = ''] = line.split('|');
    for (const name of split(names)) {
      const place: MentionLabel = label === 'GPE' ? 'GPE' : 'LOC';
      const key = keyOf(place, name);
      gazetteer.add({
        name,
        label: place,
        form: 'name',
        canonical: name,
        key,
        iso3166,
        kind: 'place',
      });
    }
  }
}

function addGroups(gazetteer: Gazetteer): void {
  for (const name of readList(`${DATA}groups.txt`)) {
    const key = keyOf('NORP', name);
    gazetteer.add({
      name,
      label: 'NORP',
      form: 'name',
      canonical: name,
      key,
      iso3166: '',
      kind: 'group',
    });
  }
}

const loaded = new Map<string, Gazetteer>();

/**
 * The built-in lists, with the user's CSV (`name,label,canonical,iso3166,aliases`) before them. Throws
 * when the file is missing or a row has no known label.
 */
export function loadGazetteer(path = ''): Gazetteer {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const gazetteer = new Gazetteer();
  if (path !== '') addUserNames(gazetteer, path);
  for (const add of [addCountries, addSeats, addOrganisations, addPlaces, addGroups])
    add(gazetteer);
  loaded.set(path, gazetteer);
  return gazetteer;
}
