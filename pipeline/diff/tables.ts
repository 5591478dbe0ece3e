/** How the rows of a table are matched and compared. */
export interface DiffTable {
  readonly name: string;
  /** Lists of columns by which rows are matched, strictest first. */
  readonly keys: readonly (readonly string[])[];
  /** Whether rows stand in a text, in order of place. */
  readonly inText: boolean;
  /** Columns whose values a change is made of. */
  readonly compared: readonly string[];
}

const CLAIM_VALUES = [
  'kind',
  'text',
  'source_text',
  'source_entity_id',
  'source_role',
  'cue_text',
  'cue_class',
  'certainty',
  'polarity',
  'status',
  'reason',
];
const MENTION_VALUES = ['text', 'label', 'form', 'reading', 'entity_id', 'refers_to_entity_id'];
const DATE_VALUES = [
  'text',
  'type',
  'value',
  'mod',
  'edtf',
  'earliest',
  'latest',
  'anchor_date',
  'ambiguous_with',
];
const ENTITY_VALUES = ['label', 'name', 'aliases', 'iso3166'];

/**
 * What `vouch diff` compares. Offsets and the rule are no content: a row that only moved, or that
 * another rule found, is the same row.
 */
export const DIFF_TABLES: readonly DiffTable[] = [
  {
    name: 'claims',
    keys: [
      ['file', 'claim_id'],
      ['file', 'text', 'source_text', 'cue_text'],
      ['file', 'text'],
      ['file', 'raw_start', 'sentence_id'],
    ],
    inText: true,
    compared: CLAIM_VALUES,
  },
  {
    name: 'entities',
    keys: [['entity_id'], ['name', 'label']],
    inText: false,
    compared: ENTITY_VALUES,
  },
  {
    name: 'mentions',
    keys: [
      ['file', 'mention_id'],
      ['file', 'sentence_id', 'text'],
      ['file', 'sentence_id', 'raw_start'],
      ['file', 'sentence_id', 'raw_end'],
    ],
    inText: true,
    compared: MENTION_VALUES,
  },
  {
    name: 'dates',
    keys: [
      ['file', 'date_id'],
      ['file', 'sentence_id', 'text'],
      ['file', 'sentence_id', 'raw_start'],
      ['file', 'sentence_id', 'raw_end'],
    ],
    inText: true,
    compared: DATE_VALUES,
  },
];
