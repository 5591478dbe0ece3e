import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../model/usage-error.js';
import type { Evaluation } from './index.js';

/** Least figures in percent F1, by name: `attribution.linked`, `dates.value`, `syntax.tag`. */
export type Floors = Readonly<Record<string, number>>;

/** A figure that is below its floor; both in percent F1. */
export interface Fall {
  readonly name: string;
  readonly figure: number;
  readonly floor: number;
}

const schema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(100)));

/**
 * The floors of a gold set. The file is a JSON object of sets, each named by the end of the path of
 * its folder or file ("polnear/dev"), with figures and their floors. Throws `UsageError` when it cannot be used
 * or has no such set: a floor that nobody checks is none.
 */
export function readFloors(path: string, gold: string): Floors {
  const sets = parse(path);
  const folder = resolve(gold).split(sep).join('/');
  const name = Object.keys(sets).find((set) => `${folder}/`.endsWith(`/${set}/`));
  if (name !== undefined) return sets[name]!;
  const known = Object.keys(sets).join(', ') || 'none';
  throw new UsageError(`floors file ${path} has no set for gold folder ${gold}; it has ${known}`);
}

function parse(path: string): Readonly<Record<string, Floors>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1);
    throw new UsageError(`floors file ${path} cannot be used: ${reason}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`floors file ${path}: ${issue!.path.join(': ')}: ${issue!.message}`);
}

/** The figures that are below their floors, in the order of the floors. Throws `UsageError` for a figure that the gold set does not give. */
export function fallsOf(evaluation: Evaluation, floors: Floors): Fall[] {
  const figures = figuresOf(evaluation);
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures.get(name);
    if (figure === undefined) {
      const known = [...figures.keys()].join(', ');
      throw new UsageError(`floors: there is no figure ${name} for this gold set; it has ${known}`);
    }
    return figure < floor ? [{ name, figure, floor }] : [];
  });
}

/** Every F1 of an evaluation in percent, by name. */
function figuresOf({
  entities,
  dates,
  attribution,
  syntax,
}: Evaluation): ReadonlyMap<string, number> {
  const labels = entities && { ...entities.labels, all: entities.all, spans: entities.spans };
  const figures = new Map<string, number>();
  for (const [task, scores] of Object.entries({ attribution, dates, entities: labels, syntax })) {
    for (const [name, { f1 }] of Object.entries(scores ?? {}))
      figures.set(`${task}.${name}`, f1 * 100);
  }
  return figures;
}

/** A fall in one line. */
export function fallText({ name, figure, floor }: Fall): string {
  return `${name} ${figure.toFixed(2)} is below its floor ${floor.toFixed(2)}`;
}
