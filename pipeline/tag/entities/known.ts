import type { MentionLabel } from '../../model/article.js';
import type { KnownName } from './candidate.js';
import type { Gazetteer } from './gazetteer.js';
import { withoutLegalForm } from './legal-forms.js';

/**
 * What the lists know of a name that was found with a label, when the two agree: places for a place,
 * peoples for a people. A seat of government is known whatever sort of thing it was taken for.
 */
export function knownAs(
  gazetteer: Gazetteer,
  text: string,
  label: MentionLabel,
): KnownName | undefined {
  const known = gazetteer.get(text) ?? (isUpper(text) ? gazetteer.getUpper(text) : undefined);
  if (known === undefined && DOTTED.test(text)) {
    const plain = gazetteer.get(text.replaceAll('.', ''));
    return plain?.kind === 'organisation' ? plain : undefined;
  }
  if (known === undefined && label === 'ORG') {
    return ownedBy(gazetteer, text) ?? companyOf(gazetteer, text);
  }
  return known !== undefined && agree(known, label) ? known : undefined;
}

/** "N.A.T.O." */
const DOTTED = /^(?:\p{Lu}\.){3,7}$/u;
const OWNER = /^(?:the )?(?:United Nations|UN|U\.N\.|US|U\.S\.) (?=\S+ )/;

/** "U.S. Food and Drug Administration" is the one of the list, whose name leaves the owner out. */
function ownedBy(gazetteer: Gazetteer, text: string): KnownName | undefined {
  if (!OWNER.test(text)) return undefined;
  const known = gazetteer.get(text.replace(OWNER, ''));
  return known?.kind === 'organisation' ? known : undefined;
}

/** "Volkswagen AG" and "Volkswagen Group" are "Volkswagen". */
function companyOf(gazetteer: Gazetteer, text: string): KnownName | undefined {
  const name = withoutLegalForm(text).replace(/ (?:Group|Holdings|Company|Corporation)$/, '');
  const known = name === text ? undefined : gazetteer.get(name);
  return known?.kind === 'organisation' ? { ...known, form: 'name' } : undefined;
}

function agree({ kind, label, name, form }: KnownName, found: MentionLabel): boolean {
  if (kind === 'user') return true;
  if (kind === 'listed') return found !== 'PERSON' && found !== 'NORP';
  if (kind === 'seat') return found !== 'NORP';
  // What the tagger knows only as a name of some other sort, and names that are nothing else.
  if (kind === 'organisation' && found === 'EVENT') return true;
  if (kind === 'organisation' && found !== 'PERSON' && (form === 'acronym' || /[ -]/.test(name)))
    return true;
  // Long and short names of states read like those of organisations: "Republic of Korea", "ROK".
  if (kind === 'country' && found === 'ORG') {
    return form === 'acronym' || name.includes(' ');
  }
  if (found !== 'PERSON' && isLand({ kind, label, name })) return true;
  // Peoples have other names than their countries ("PERU WIN AGAIN").
  if (kind === 'country' && found === 'NORP') return true;
  const place = found === 'GPE' || found === 'LOC';
  return label === found || (place && (label === 'GPE' || label === 'LOC'));
}

/** Whether a list knows a name of several words as land or water, which is hardly anything else. */
export function isLand({ kind, label, name }: Pick<KnownName, 'kind' | 'label' | 'name'>): boolean {
  return kind === 'place' && label === 'LOC' && name.includes(' ');
}

function isUpper(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}
