import { z } from 'zod';
import { UsageError } from './usage-error.js';

/** What a user can set; every key is optional in the file and has its default here. */
export const configSchema = z
  .strictObject({
    ingest: z
      .strictObject({
        /** Encoding of every file, instead of detection. */
        encoding: z.string().optional(),
      })
      .prefault({}),
    clean: z
      .strictObject({
        /** Names of cleaning rules that are switched off. */
        disable: z.array(z.string()).default([]),
      })
      .prefault({}),
    dates: z
      .strictObject({
        /** How to read 03/04/2018 where the document does not tell. */
        order: z.enum(['unknown', 'day-first', 'month-first']).default('unknown'),
      })
      .prefault({}),
    tag: z
      .strictObject({
        /** Path of a CSV `name,label,canonical,iso3166,aliases` that wins over the built-in lists. */
        gazetteer: z.string().optional(),
      })
      .prefault({}),
  })
  .prefault({});

export type Config = z.infer<typeof configSchema>;

/** What a user sets of it; what is left out has its default. */
export type Settings = z.input<typeof configSchema>;

/** The configuration when the user sets nothing. */
export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** The configuration for some settings. Throws a `UsageError` of one line that names the key that is wrong. */
export function settle(settings: Settings | undefined, where = 'settings'): Config {
  if (settings === undefined) return DEFAULT_CONFIG;
  const parsed = configSchema.safeParse(settings);
  if (parsed.success) return parsed.data;
  const { path: key, message } = parsed.error.issues[0]!;
  const place = key.join('.') || 'top level';
  throw new UsageError(`${where}: ${place}: ${message}; README.md lists the keys`);
}
