import { integer, list, type RowOf, spans, type Table, table, text } from './schema.js';

export type { Column, ColumnType, Reference, Row, RowOf, Table } from './schema.js';

const docId = text('doc_id', 'document the row belongs to');
const sectionId = text('section_id', 'section in which the span begins');
const sentenceId = text('sentence_id', 'sentence in which the span begins');
const order = integer('order', 'place among its kind in the document, from 0');
const rule = text('rule', 'rule or model that made the row');
const quoted = [
  integer('start', 'first character in the clean text'),
  integer('end', 'character after the last in the clean text'),
  integer('raw_start', 'first character in the raw text'),
  integer('raw_end', 'character after the last in the raw text'),
] as const;
const quote = text('text', 'the characters start..end of the clean text, exactly');

/** One row per document that was read. */
export const DOCUMENTS = table(
  'documents',
  'one row per document',
  [
    text('doc_id', 'identifier, from the path of the file'),
    text('file', 'path below the input folder'),
    text('sha256', 'hash of the bytes of the file'),
    text('encoding', 'encoding the file was decoded with'),
    text('title', 'title'),
    list('authors', 'authors'),
    text('published', 'date of publication, EDTF (ISO 8601-2)'),
    text('published_source', 'where the date of publication was found', [
      'metadata_file',
      'metadata_csv',
      'front_matter',
      'text',
      'file_name',
    ]),
    text('publisher', 'publisher'),
    text('source_url', 'address of the original'),
    text('language', 'language, BCP 47, empty when not sure; the rules are for English'),
    integer('raw_chars', 'length of the raw text'),
    integer('clean_chars', 'length of the clean text'),
    integer('sections', 'number of sections'),
    integer('sentences', 'number of sentences'),
    integer('claims', 'number of claims'),
    integer('mentions', 'number of mentions'),
    integer('dates', 'number of dates'),
    integer('edits', 'number of edits'),
    text('duplicate_of', 'earlier document of which this one is a copy or a near copy'),
    text('published_doubt', 'what speaks against the date of publication, empty when nothing does'),
    list(
      'keywords',
      'nouns and names by which it differs from other news (TF-IDF), strongest first',
    ),
  ],
  { duplicate_of: 'documents' },
);

/** One row per section. */
export const SECTIONS = table(
  'sections',
  'one row per section of a document',
  [
    text('section_id', 'identifier, from content'),
    docId,
    order,
    text('kind', 'what the section is', [
      'metadata',
      'title',
      'heading',
      'body',
      'list',
      'footnote',
      'source_note',
      'author_bio',
      'boilerplate',
    ]),
    text('heading', 'the heading that governs the section'),
    text('enumerator', 'number of an enumerated argument'),
    ...quoted,
    quote,
  ],
  { doc_id: 'documents' },
);

/** One row per sentence. */
export const SENTENCES = table(
  'sentences',
  'one row per sentence',
  [
    text('sentence_id', 'identifier, from content'),
    docId,
    text('section_id', 'section that holds the sentence'),
    order,
    text('type', 'type of sentence', ['statement', 'question', 'exclamation', 'fragment']),
    ...quoted,
    quote,
  ],
  { doc_id: 'documents', section_id: 'sections' },
);

/** One row per claim; its span is the content of the attribution. */
export const CLAIMS = table(
  'claims',
  'one row per claim: what somebody can be held to',
  [
    text('claim_id', 'identifier, from content'),
    docId,
    sectionId,
    sentenceId,
    order,
    text('kind', 'how the content is given; author: the author asserts it', [
      'direct',
      'indirect',
      'mixed',
      'author',
    ]),
    text('text', 'the characters start..end of the clean text, interruptions included'),
    ...quoted,
    spans('raw_spans', 'parts of the content in the raw text'),
    text('source_text', 'the source, as written'),
    spans('source_raw_spans', 'parts of the source in the raw text'),
    text('source_entity_id', 'entity that is the source'),
    text('source_role', 'role in which the source speaks, as written'),
    text('cue_text', 'the cue, as written'),
    spans('cue_raw_spans', 'parts of the cue in the raw text'),
    text('cue_lemma', 'lemma of the cue'),
    text('cue_class', 'class of the cue', [
      'statement',
      'belief',
      'intention',
      'decree',
      'perception',
      'other',
    ]),
    text('certainty', 'certainty of its first statement as the source presents it (FactBank)', [
      'certain',
      'probable',
      'possible',
      'unknown',
    ]),
    text('polarity', 'polarity of its first statement as the source presents it (FactBank)', [
      'positive',
      'negative',
    ]),
    text('connective', 'discourse connective that opens the claim'),
    text('parent_claim_id', 'claim whose content holds this one'),
    text('status', 'whether the attribution is resolved', ['resolved', 'unresolved']),
    text('reason', 'why it is unresolved'),
    rule,
    spans('spans', 'parts of the content in the clean text'),
    list('source_entity_ids', 'all entities of a source that names several'),
    text('source_organisation_id', 'organisation or place for which the source speaks'),
    list('candidates', 'entities that the source may be when it is unresolved, likeliest first'),
    text('claim_group', 'the same in claims, of any document, that repeat the same words'),
  ],
  {
    doc_id: 'documents',
    section_id: 'sections',
    sentence_id: 'sentences',
    source_entity_id: 'entities',
    source_organisation_id: 'entities',
    parent_claim_id: 'claims',
  },
);

/** One row per mention of a thing in the world. */
export const MENTIONS = table(
  'mentions',
  'one row per mention of an entity',
  [
    text('mention_id', 'identifier, from content'),
    docId,
    sectionId,
    sentenceId,
    text('entity_id', 'entity that is named'),
    text('label', 'OntoNotes label; what is a name of none of these kinds has no row'),
    text('form', 'form of the mention', ['name', 'acronym', 'demonym', 'role', 'pronoun']),
    text('reading', 'government: the place stands for its government', ['literal', 'government']),
    text('refers_to_entity_id', 'entity that the reading means'),
    ...quoted,
    quote,
    rule,
  ],
  {
    doc_id: 'documents',
    section_id: 'sections',
    sentence_id: 'sentences',
    entity_id: 'entities',
    refers_to_entity_id: 'entities',
  },
);

/** One row per thing in the world, over all documents. */
export const ENTITIES = table('entities', 'one row per entity, over all documents', [
  text('entity_id', 'identifier, from the key of the entity'),
  text('label', 'OntoNotes label'),
  text('name', 'canonical name'),
  list('aliases', 'other names in use'),
  text('iso3166', 'ISO 3166-1 alpha-3 code of the country'),
  integer('mentions', 'number of mentions'),
  integer('documents', 'number of documents that mention it'),
]);

/** One row per time expression. */
export const DATES = table(
  'dates',
  'one row per time expression (TIMEX3)',
  [
    text('date_id', 'identifier, from content'),
    docId,
    sectionId,
    sentenceId,
    text('type', 'TIMEX3 type', ['DATE', 'TIME', 'DURATION', 'SET']),
    text('value', 'TIMEX3 value; an ISO 8601 interval where TIMEX3 has none'),
    text('edtf', 'value as EDTF (ISO 8601-2)'),
    text('earliest', 'first day it can mean, ISO 8601'),
    text('latest', 'last day it can mean, ISO 8601'),
    text('precision', 'precision of the value'),
    text('anchor', 'absolute, document, a date_id or none'),
    text('anchor_date', 'date it was resolved against'),
    text('ambiguous_with', 'rival reading'),
    ...quoted,
    quote,
    rule,
    text('mod', 'TIMEX3 modifier'),
  ],
  { doc_id: 'documents', section_id: 'sections', sentence_id: 'sentences' },
);

/** One row per change that cleaning made. */
export const EDITS = table(
  'edits',
  'one row per change from raw to clean text',
  [
    text('edit_id', 'identifier, from content'),
    docId,
    text('rule', 'cleaning rule'),
    integer('raw_start', 'first character in the raw text'),
    integer('raw_end', 'character after the last in the raw text'),
    text('before', 'characters that were replaced'),
    text('after', 'characters that replace them'),
    text('evidence', 'why the rule was sure'),
  ],
  { doc_id: 'documents' },
);

/** One row per file that could not be turned into rows. */
export const FAILURES = table('failures', 'one row per file that failed', [
  text('file', 'path below the input folder'),
  text('stage', 'stage that failed'),
  text('code', 'kind of failure'),
  text('message', 'what was wrong'),
]);

/** One flat row per claim, to open first. */
export const CLAIMS_WIDE = table(
  'claims_wide',
  'one flat row per claim with its document, section, source, entities and dates',
  [
    ...CLAIMS.columns,
    text('file', 'path of the document below the input folder'),
    text('title', 'title of the document'),
    text('published', 'date of publication, EDTF'),
    text('publisher', 'publisher of the document'),
    text('section_heading', 'heading that governs the section'),
    text(
      'source_name',
      'canonical name of the source; of all, joined with ";", when several speak',
    ),
    list('entities', 'canonical names of the entities mentioned in the claim'),
    list('dates', 'values of the dates in the claim'),
  ],
  { claim_id: 'claims', doc_id: 'documents' },
);

export type DocumentRow = RowOf<typeof DOCUMENTS>;
export type SectionRow = RowOf<typeof SECTIONS>;
export type SentenceRow = RowOf<typeof SENTENCES>;
export type ClaimRow = RowOf<typeof CLAIMS>;
export type MentionRow = RowOf<typeof MENTIONS>;
export type EntityRow = RowOf<typeof ENTITIES>;
export type DateRow = RowOf<typeof DATES>;
export type EditRow = RowOf<typeof EDITS>;
export type FailureRow = RowOf<typeof FAILURES>;
export type ClaimWideRow = RowOf<typeof CLAIMS_WIDE>;

/** All tables, in the order in which a reader meets them. */
export const TABLES: readonly Table[] = [
  DOCUMENTS,
  SECTIONS,
  SENTENCES,
  CLAIMS,
  MENTIONS,
  ENTITIES,
  DATES,
  EDITS,
  FAILURES,
  CLAIMS_WIDE,
];

/** Tables whose rows belong to one document and nest in its JSON record. */
export const DOCUMENT_TABLES = [SECTIONS, SENTENCES, CLAIMS, MENTIONS, DATES, EDITS] as const;
