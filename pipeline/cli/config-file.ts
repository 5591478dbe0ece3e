import { readFileSync } from 'node:fs';
import { type Config, settle } from '../model/config.js';
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
  return settle(withOverrides(settle(given, `config file ${path}`), overrides), 'options');
}

function readJson(path: string): object {
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark before it.
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code
      ? `it cannot be read (${code}); check the path`
      : `it is no JSON (${message.replace(/\s+/g, ' ')}); correct it`;
    throw new UsageError(`config file ${path} cannot be used: ${reason}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UsageError(`config file ${path} must hold a JSON object, such as {}`);
}

function withOverrides(given: Config, overrides: Overrides): object {
  const { encoding, dateOrder, disable, gazetteer } = overrides;
  return {
    ...given,
    ...(encoding === undefined ? {} : { ingest: { ...given.ingest, encoding } }),
    ...(dateOrder === undefined ? {} : { dates: { ...given.dates, order: dateOrder } }),
    ...(disable === undefined ? {} : { clean: { ...given.clean, disable } }),
    ...(gazetteer === undefined ? {} : { tag: { ...given.tag, gazetteer } }),
  };
}
