import type { Article, Mention } from '../../../model/article.js';
import type { ClaimView } from '../view/view.js';

/** A person of the document by the lower-cased name. */
interface Person {
  readonly name: string;
  readonly key: string;
}

/** Persons by the last word of their names. */
const PERSONS = new WeakMap<Article['entities'], Map<string, Person[]>>();

/** Keys of the persons of the document whose longer name ends with the words of the mention. */
export function bearersOf({ article }: ClaimView, { span }: Mention): string[] {
  const words = ` ${article.text.slice(span.start, span.end).toLowerCase()}`;
  const same = personsOf(article).get(lastWord(words)) ?? [];
  return same.filter(({ name }) => name.endsWith(words)).map(({ key }) => key);
}

function personsOf({ entities }: Article): Map<string, Person[]> {
  const known = PERSONS.get(entities);
  if (known !== undefined) return known;
  const persons = new Map<string, Person[]>();
  for (const { label, name, key } of entities) {
    if (label !== 'PERSON') continue;
    const person = { name: name.toLowerCase(), key };
    const last = lastWord(person.name);
    const same = persons.get(last);
    if (same === undefined) persons.set(last, [person]);
    else same.push(person);
  }
  PERSONS.set(entities, persons);
  return persons;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
