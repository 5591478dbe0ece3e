import { readFileSync } from 'node:fs';
import { type CsvError, parse } from 'csv-parse/sync';
import { MENTION_LABELS, type MentionLabel } from '../../model/article.js';
import { readList } from '../../model/resources.js';
import { type Gazetteer, keyOf } from './gazetteer.js';
import { isAcronym, splitCell } from './gazetteer-cells.js';

const FORM =
  'the first line must be name,label,canonical,iso3166,aliases (the last three may be missing)';

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/**
 * Adds the names of the user's CSV. Throws a `RangeError` of one line that says what is wrong in which line
 * and what to do, when a column is missing, or separated otherwise, or a row has no name or no label.
 */
export function addUserNames(gazetteer: Gazetteer, path: string): void {
  const fail = (problem: string): never => {
    throw new RangeError(`gazetteer ${path}: ${problem}`);
  };
  const text = textOf(path, fail);
  checkHeader(text, fail);
  for (const { info, record } of rowsOf(text, fail)) addRow(gazetteer, record, info.lines, fail);
}

type Fail = (problem: string) => never;

function textOf(path: string, fail: Fail): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(`it cannot be read (${(error as NodeJS.ErrnoException).code}); check the path`);
  }
}

function checkHeader(text: string, fail: Fail): void {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  if (first.trim() === '') fail(`the file is empty; ${FORM}`);
  const separator = first.includes(',')
    ? undefined
    : [';', '\t', '|'].find((one) => first.includes(one));
  if (separator !== undefined) {
    const name = { ';': 'semicolons', '\t': 'tabs' }[separator] ?? 'bars';
    fail(`the columns are separated by ${name}; save it as a CSV with commas`);
  }
  const columns = first.split(',').map((one) => one.trim().replace(/^"|"$/g, ''));
  const missing = ['name', 'label'].filter((column) => !columns.includes(column));
  if (missing.length > 0) fail(`there is no column ${missing.join(' and no column ')}; ${FORM}`);
}

function rowsOf(text: string, fail: Fail): Row[] {
  try {
    const options = { columns: true, trim: true, skip_empty_lines: true, info: true } as const;
    return parse(text, { ...options, relax_column_count_less: true }) as unknown as Row[];
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    const where = lines === undefined ? '' : `line ${lines}: `;
    return code === 'CSV_RECORD_INCONSISTENT_COLUMNS' || code?.includes('COLUMN')
      ? fail(
          `${where}there are more cells than columns; put a name with a comma in quotation marks`,
        )
      : fail(`${where}a quotation mark is not closed or stands inside a cell; double it`);
  }
}

function addRow(gazetteer: Gazetteer, row: Row['record'], line: number, fail: Fail): void {
  const { name = '' } = row;
  const iso3166 = (row.iso3166 ?? '').toUpperCase();
  if (name === '') fail(`line ${line} has no name; fill it in or take the line out`);
  const label = labelOf(row.label ?? '');
  if (label === undefined) {
    const given = row.label ? ` "${row.label}"` : '';
    fail(
      `line ${line}, "${name}": no known label${given}; use one of ${MENTION_LABELS.join(', ')}`,
    );
  }
  if (iso3166 !== '' && !isCountry(iso3166)) {
    fail(
      `line ${line}, "${name}": iso3166 is "${iso3166}"; use the three letters of a country, such as KEN`,
    );
  }
  const canonical = row.canonical || name;
  const key = iso3166 !== '' && label === 'GPE' ? `GPE|${iso3166}` : keyOf(label, canonical);
  for (const one of [name, ...splitCell(row.aliases)]) {
    const form = isAcronym(one) ? 'acronym' : 'name';
    gazetteer.add({ name: one, label, form, canonical, key, iso3166, kind: 'user' });
  }
}

let codes: ReadonlySet<string> | undefined;

/** Whether a code is that of a country, of today or of the past. */
function isCountry(iso3166: string): boolean {
  codes ??= new Set(
    readList('tag/entities/data/countries.txt').map((line) => line.split('|', 1)[0]!),
  );
  return codes.has(iso3166);
}

function labelOf(cell: string): MentionLabel | undefined {
  return MENTION_LABELS.find((known) => known === cell.toUpperCase());
}
