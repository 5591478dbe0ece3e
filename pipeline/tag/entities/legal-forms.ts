import { bareForm } from './spelling.js';
import { ORGANISATION_TELLS } from './words.js';

const { legal } = ORGANISATION_TELLS;
const FORMS: ReadonlySet<string> = new Set([...legal, ...[...legal].map(bareForm)]);

/**
 * A name of an organisation, or its bare form, without the legal form at its end: "Quorl Mining" for "Quorl
 * Mining, Inc.".
 */
export function withoutLegalForm(name: string): string {
  const at = name.lastIndexOf(' ');
  if (at < 2 || !FORMS.has(name.slice(at + 1))) return name;
  return withoutLegalForm(name.slice(0, at).replace(/,$| (?:&|and)$/, ''));
}
