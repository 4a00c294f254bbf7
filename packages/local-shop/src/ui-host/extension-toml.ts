import { parse } from 'smol-toml';
import { isRecord } from './record.ts';

/** What an extension's toml says, as far as the local shop needs it. */
export interface Declaration {
  readonly type: string;
  readonly name: string;
  readonly handle: string;
  readonly apiVersion: string;
  readonly targets: readonly Target[];
  readonly metafields: readonly MetafieldName[];
  /** The owner's metafield with the variables of a function's input query. */
  readonly variables: MetafieldName | null;
  /** Names that are switched on, such as `api_access`. */
  readonly capabilities: readonly string[];
}

export interface MetafieldName {
  readonly namespace: string;
  readonly key: string;
}

interface Target {
  readonly target: string;
  readonly inputQuery: string | null;
  readonly exportName: string | null;
}

/** Reads a toml with one extension in it; throws with the file's name and the missing key. */
export function decodeExtension(text: string, file: string): Declaration {
  const toml = record(parse(text));
  const extension = record(list(toml.extensions)[0] ?? toml);
  const required = (value: unknown, key: string): string => {
    const found = textOrNull(value);
    if (found === null) throw new Error(`${file}: \`${key}\` is missing`);
    return found;
  };
  const metafieldName = (entry: Readonly<Record<string, unknown>>): MetafieldName => ({
    namespace: textOrNull(entry.namespace) ?? '$app',
    key: required(entry.key, 'the key of a metafield'),
  });
  return {
    type: required(extension.type, 'type'),
    name: required(extension.name, 'name'),
    handle: required(extension.handle, 'handle'),
    apiVersion: required(extension.api_version ?? toml.api_version, 'api_version'),
    targets: list(extension.targeting)
      .map(record)
      .map((entry) => ({
        target: required(entry.target, 'target'),
        inputQuery: textOrNull(entry.input_query),
        exportName: textOrNull(entry.export),
      })),
    metafields: list(extension.metafields).map((entry) => metafieldName(record(entry))),
    variables: isRecord(record(extension.input).variables)
      ? metafieldName(record(record(extension.input).variables))
      : null,
    capabilities: Object.entries(record(extension.capabilities))
      .filter(([, on]) => on === true)
      .map(([name]) => name),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
