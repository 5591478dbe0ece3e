import { readFileSync } from 'node:fs';
import { type Config, configSchema } from '../model/config.js';
import { UsageError } from '../model/usage-error.js';

/** Settings of the command line that win over the configuration file. */
export interface Overrides {
  readonly encoding?: string;
  readonly dateOrder?: string;
  readonly disable?: readonly string[];
  readonly gazetteer?: string;
}

/** Reads and checks a configuration. Throws `UsageError` with the key that is wrong. */
export function readConfig(path: string | undefined, overrides: Overrides = {}): Config {
  const given = path === undefined ? {} : readJson(path);
  const parsed = configSchema.safeParse(withOverrides(given, overrides));
  if (parsed.success) return parsed.data;
  const { path: key, message } = parsed.error.issues[0]!;
  const where = path === undefined ? 'options' : `config file ${path}`;
  throw new UsageError(`${where}: ${key.join('.') || 'top level'}: ${message}`);
}

function readJson(path: string): Record<string, object> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `config file ${path} cannot be used: ${(error as Error).message.split('\n', 1)[0]}`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, object>;
  }
  throw new UsageError(`config file ${path} must hold a JSON object`);
}

function withOverrides(given: Record<string, object>, overrides: Overrides): object {
  const { encoding, dateOrder, disable, gazetteer } = overrides;
  return {
    ...given,
    ...(encoding === undefined ? {} : { ingest: { ...given.ingest, encoding } }),
    ...(dateOrder === undefined ? {} : { dates: { ...given.dates, order: dateOrder } }),
    ...(disable === undefined ? {} : { clean: { ...given.clean, disable } }),
    ...(gazetteer === undefined ? {} : { tag: { ...given.tag, gazetteer } }),
  };
}
