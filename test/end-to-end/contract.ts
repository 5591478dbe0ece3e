/** The tables of the output folder and their columns: a promise to notebooks, not a copy of the code. */
export const TABLES: Readonly<Record<string, string>> = {
  'documents.csv':
    'doc_id,file,sha256,encoding,title,authors,published,published_source,publisher,source_url,' +
    'language,raw_chars,clean_chars,sections,sentences,claims,mentions,dates,edits,duplicate_of',
  'sections.csv':
    'section_id,doc_id,order,kind,heading,enumerator,start,end,raw_start,raw_end,text',
  'sentences.csv': 'sentence_id,doc_id,section_id,order,type,start,end,raw_start,raw_end,text',
  'claims.csv':
    'claim_id,doc_id,section_id,sentence_id,order,kind,text,start,end,raw_start,raw_end,raw_spans,' +
    'source_text,source_raw_spans,source_entity_id,source_role,cue_text,cue_raw_spans,cue_lemma,' +
    'cue_class,certainty,polarity,connective,parent_claim_id,status,reason,rule',
  'mentions.csv':
    'mention_id,doc_id,section_id,sentence_id,entity_id,label,form,reading,refers_to_entity_id,' +
    'start,end,raw_start,raw_end,text,rule',
  'entities.csv': 'entity_id,label,name,aliases,iso3166,mentions,documents',
  'dates.csv':
    'date_id,doc_id,section_id,sentence_id,type,value,edtf,earliest,latest,precision,anchor,' +
    'anchor_date,ambiguous_with,start,end,raw_start,raw_end,text,rule',
  'edits.csv': 'edit_id,doc_id,rule,raw_start,raw_end,before,after,evidence',
  'failures.csv': 'file,stage,code,message',
};

/** Tables whose rows quote the clean text at `start`..`end`, in code points. */
export const QUOTING = ['sections.csv', 'sentences.csv', 'claims.csv', 'mentions.csv', 'dates.csv'];

/** Files of the output folder besides the tables above. */
export const OTHER_FILES = ['claims_wide.csv', 'datapackage.json', 'documents.jsonl'];
