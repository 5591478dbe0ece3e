import type { MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { Gazetteer, keyOf } from './gazetteer.js';
import { isAcronym, splitCell } from './gazetteer-cells.js';
import { addUserNames } from './user-gazetteer.js';

const DATA = 'tag/entities/data/';

function addCountries(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}countries.txt`)) {
    const [iso3166 = '', canonical = '', others, demonyms, capitals] = line.split('|');
    const key = `GPE|${iso3166}`;
    for (const name of [canonical, ...splitCell(others)]) {
      const form = isAcronym(name) ? 'acronym' : 'name';
      gazetteer.add({ name, label: 'GPE', form, canonical, key, iso3166, kind: 'country' });
    }
    for (const name of splitCell(demonyms)) {
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
    for (const name of splitCell(capitals)) {
      const main = splitCell(capitals).find((other) => name.startsWith(other)) ?? name;
      const base = { label: 'GPE', form: 'name', canonical: main, iso3166 } as const;
      gazetteer.add({ ...base, name, key: keyOf('GPE', main), kind: 'capital' });
    }
  }
}

function addSeats(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}seats.txt`)) {
    const [name = '', iso3166 = '', place] = line.split('|');
    const label: MentionLabel = place === 'LOC' ? 'LOC' : 'ORG';
    const key = keyOf(label, name);
    gazetteer.add({
      name,
      label,
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
    for (const name of [canonical, ...splitCell(others)].flatMap(ofUnitedNations)) {
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

/** A name that begins with "United Nations" is written with "UN", too. */
function ofUnitedNations(name: string): string[] {
  const rest = /^United Nations (.+)$/.exec(name)?.[1];
  return rest === undefined ? [name] : [name, `UN ${rest}`, `U.N. ${rest}`];
}

function addPlaces(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}places.txt`)) {
    const [label = '', names, iso3166 = ''] = line.split('|');
    for (const name of splitCell(names)) {
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

function addFacilities(gazetteer: Gazetteer): void {
  for (const name of readList(`${DATA}facilities.txt`).flatMap((line) => line.split(';'))) {
    const base = { name, label: 'FAC', form: 'name', canonical: name, iso3166: '' } as const;
    gazetteer.add({ ...base, key: keyOf('FAC', name), kind: 'listed' });
  }
}

function addEventsAndLaws(gazetteer: Gazetteer): void {
  for (const line of readList(`${DATA}events-and-laws.txt`)) {
    const [what = '', cell] = line.split('|');
    const label: MentionLabel = what === 'LAW' ? 'LAW' : 'EVENT';
    const names = splitCell(cell);
    const canonical = names[0] ?? '';
    for (const name of names) {
      const base = { name, label, form: 'name', canonical, iso3166: '' } as const;
      gazetteer.add({ ...base, key: keyOf(label, canonical), kind: 'listed' });
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
  for (const add of [
    addCountries,
    addSeats,
    addOrganisations,
    addPlaces,
    addFacilities,
    addEventsAndLaws,
    addGroups,
  ])
    add(gazetteer);
  loaded.set(path, gazetteer);
  return gazetteer;
}
