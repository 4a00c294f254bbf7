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
  readonly settings: readonly SettingField[];
  /** Names that are switched on, such as `api_access`. */
  readonly capabilities: readonly string[];
}

export interface MetafieldName {
  readonly namespace: string;
  readonly key: string;
}

/** One field of `[extensions.settings]`, which a merchant fills in the checkout editor. */
export interface SettingField {
  readonly key: string;
  /** Such as `single_line_text_field`, `number_integer` or `boolean`. */
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  /** By name, as text: `min`, `max`, `choices` as a JSON list. */
  readonly validations: Readonly<Record<string, string>>;
}

interface Target {
  readonly target: string;
  /** Such as `ORDER_SUMMARY1`. */
  readonly defaultPlacement: string | null;
  readonly inputQuery: string | null;
  readonly exportName: string | null;
  /** Where a link leads, as a path of the app. */
  readonly url: string | null;
}

/** Reads a toml with one extension in it; throws with the file's name and the missing key. */
export function decodeExtension(text: string, file: string): Declaration {
  const toml = record(parse(text));
  const extension = record(list(toml.extensions)[0] ?? toml);
  const readRequired = (value: unknown, key: string): string => {
    const found = textOrNull(value);
    if (found === null) throw new Error(`${file}: \`${key}\` is missing`);
    return found;
  };
  const metafieldName = (entry: Readonly<Record<string, unknown>>): MetafieldName => ({
    namespace: textOrNull(entry.namespace) ?? '$app',
    key: readRequired(entry.key, 'the key of a metafield'),
  });
  return {
    type: readRequired(extension.type, 'type'),
    name: readRequired(extension.name, 'name'),
    handle: readRequired(extension.handle, 'handle'),
    apiVersion: readRequired(extension.api_version ?? toml.api_version, 'api_version'),
    targets: list(extension.targeting)
      .map(record)
      .map((entry) => ({
        target: readRequired(entry.target, 'target'),
        defaultPlacement: textOrNull(entry.default_placement),
        inputQuery: textOrNull(entry.input_query),
        exportName: textOrNull(entry.export),
        url: textOrNull(entry.url),
      })),
    metafields: list(extension.metafields).map((entry) => metafieldName(record(entry))),
    variables: isRecord(record(extension.input).variables)
      ? metafieldName(record(record(extension.input).variables))
      : null,
    settings: list(record(extension.settings).fields)
      .map(record)
      .map((field) => ({
        key: readRequired(field.key, 'the key of a setting'),
        type: readRequired(field.type, 'the type of a setting'),
        name: readRequired(field.name, 'the name of a setting'),
        description: textOrNull(field.description),
        validations: Object.fromEntries(
          list(field.validations)
            .map(record)
            .map(({ name, value }) => [String(name), String(value)]),
        ),
      })),
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
