import type { Span } from '../model/span.js';
import { UsageError } from '../model/usage-error.js';

/** A text-bound annotation; spans are in code points of the raw text, in order. */
export interface BratSpan {
  readonly id: string;
  readonly label: string;
  readonly spans: readonly Span[];
  readonly text: string;
}

/** An event: its type and the identifiers of its arguments by role, numbered roles as one. */
export interface BratEvent {
  readonly label: string;
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

/** The annotations of one document. */
export interface BratDocument {
  readonly spans: readonly BratSpan[];
  readonly events: readonly BratEvent[];
  /** `attributes.get('Type')?.get('T1')` is `DATE`; notes count as attributes by their type. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Reads brat standoff (brat.nlplab.org/standoff.html); lines of other kinds are left out. Throws
 * `UsageError`, which names `file`, when an annotation of text does not say where it is.
 */
export function readBrat(ann: string, file: string): BratDocument {
  const spans: BratSpan[] = [];
  const events: BratEvent[] = [];
  const attributes = new Map<string, Map<string, string>>();
  for (const line of ann.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [id = '', head = '', ...rest] = line.split('\t');
    if (id.startsWith('T')) {
      if (!PLACE.test(head)) {
        throw new UsageError(
          `${file}: "${line}" is no annotation; write "T1<tab>LABEL start end<tab>text"`,
        );
      }
      spans.push(readSpan(id, head, rest.join('\t')));
    } else if (id.startsWith('E')) events.push(readEvent(head));
    else if (/^[AM]/.test(id)) readAttribute(attributes, head, undefined);
    else if (id.startsWith('#')) readAttribute(attributes, head, rest.join('\t'));
  }
  return { spans, events, attributes };
}

/** A label and the parts of a span, as "Content 0 4;9 12". */
const PLACE = /^\S+ \d+ \d+(?:;\d+ \d+)*$/;

function readSpan(id: string, head: string, text: string): BratSpan {
  const blank = head.indexOf(' ');
  const spans = head
    .slice(blank + 1)
    .split(';')
    .map((part) => {
      const [start, end] = part.split(' ').map(Number);
      return { start: start!, end: end! };
    });
  return { id, label: head.slice(0, blank), spans, text };
}

function readEvent(head: string): BratEvent {
  const [trigger = '', ...rest] = head.trim().split(' ');
  const roles = new Map<string, string[]>();
  for (const argument of rest) {
    const [role = '', id = ''] = argument.split(':');
    const name = role.replace(/\d+$/, '');
    roles.set(name, [...(roles.get(name) ?? []), id]);
  }
  return { label: trigger.split(':')[0]!, roles };
}

function readAttribute(
  attributes: Map<string, Map<string, string>>,
  head: string,
  note: string | undefined,
): void {
  const [name = '', target = '', value = 'true'] = head.split(' ');
  const values = attributes.get(name) ?? new Map<string, string>();
  attributes.set(name, values.set(target, note ?? value));
}
