/**
 * How tables are described: a table is one list of columns, and everything else follows from it, the type
 * of its rows, the header of its CSV file, the keys of its JSON records and its Frictionless schema.
 */

/** How a cell is written: `list` is text joined with `;`, `spans` is `s e;s e` in code points. */
export type ColumnType = 'string' | 'integer' | 'list' | 'spans';

interface CellTypes {
  string: string;
  integer: number;
  list: string;
  spans: string;
}

/** One column: its key, the type of its cells, and what a cell means. */
export interface Column {
  readonly key: string;
  readonly type: ColumnType;
  readonly doc: string;
  /** The only values allowed besides empty, when they are a closed list. */
  readonly values?: readonly string[];
}

/** A reference from a column to the primary key of a table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
}

/** A table: file name without extension, what a row is, columns in order and keys. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  readonly doc: string;
  readonly columns: Columns;
  /** Column that identifies a row, empty when none does. */
  readonly primaryKey: string;
  readonly references: readonly Reference[];
}

/** The row type of a table. Empty text means not known. */
export type RowOf<T extends Table> = {
  -readonly [C in T['columns'][number] as C['key']]: CellTypes[C['type']];
};

/** A row of any table. */
export type Row = Readonly<Record<string, string | number>>;

/** A column of text, of a closed list of values perhaps. */
export const text = <const K extends string>(key: K, doc: string, values?: readonly string[]) =>
  values ? { key, type: 'string' as const, doc, values } : { key, type: 'string' as const, doc };
/** A column of whole numbers. */
export const integer = <const K extends string>(key: K, doc: string) => ({
  key,
  type: 'integer' as const,
  doc,
});
/** A column of texts joined with `;`. */
export const list = <const K extends string>(key: K, doc: string) => ({
  key,
  type: 'list' as const,
  doc,
});
/** A column of places, `s e;s e`. */
export const spans = <const K extends string>(key: K, doc: string) => ({
  key,
  type: 'spans' as const,
  doc,
});

/** A table whose first column is its key, unless `primaryKey` says another. */
export const table = <const C extends readonly Column[]>(
  name: string,
  doc: string,
  columns: C,
  references: Readonly<Record<string, string>> = {},
  primaryKey: string = columns[0]!.key,
): Table<C> => ({
  name,
  doc,
  columns,
  primaryKey,
  references: Object.entries(references).map(([column, target]) => ({ column, table: target })),
});
