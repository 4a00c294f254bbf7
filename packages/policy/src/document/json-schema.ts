import { weekdays } from '../calendar/plain-date.ts';
import { largestAmount } from '../money/amount.ts';
import { nths } from './decode/days.ts';
import { locales } from './locales.ts';
import { currencyCode } from './schema/fields.ts';
import type { Described } from './schema/walk.ts';
import { present } from './schema/walk.ts';
import type { Field, Kind } from './schema/kinds.ts';
import { policySchema } from './schema/policy.ts';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * What a policy document looks like, as JSON Schema 2020-12, for export and for other tools. Every policy is valid by it.
 * It says all that the decoder checks of a single value, but not what values say about each other, which days a month has,
 * nor which dates there are.
 */
export const policyJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schemaOf(policySchema),
});

type Schemas = { readonly [Each in Kind]: (field: Field<Each>) => JsonSchema };

const text = (most: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: most,
  pattern: '^\\S([\\s\\S]*\\S)?$',
});
const whole = (least: number, most: number): JsonSchema => ({
  type: 'integer',
  minimum: least,
  maximum: most,
});
const form = ({ form: { source } }: { readonly form: RegExp }): JsonSchema => ({
  type: 'string',
  pattern: source,
});
const object = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const date: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const weekday: JsonSchema = { enum: weekdays };
const month = whole(1, 12);
const dayRule: JsonSchema = {
  oneOf: [
    object({ kind: { const: 'fixed' }, month, day: whole(1, 31) }),
    object({ kind: { const: 'nth-weekday' }, month, weekday, nth: { enum: nths } }),
    object({ kind: { const: 'date' }, date }),
  ],
};

const schemas: Schemas = {
  text: ({ most }) => text(most),
  textPerLanguage: ({ most }) =>
    object(
      Object.fromEntries(locales.map((locale) => [locale, text(most)])),
      locales.filter((locale) => locale !== 'en'),
    ),
  code: form,
  country: form,
  currency: form,
  link: form,
  contact: form,
  choice: ({ words }) => ({ enum: Object.keys(words) }),
  flag: () => ({ type: 'boolean' }),
  flags: ({ keys }) =>
    object(
      Object.fromEntries(
        Object.entries(keys).map(([key, label]) => [key, { title: label, type: 'boolean' }]),
      ),
    ),
  wholeNumber: ({ least, most }) => whole(least, most),
  minutes: () => whole(0, 1_439),
  money: () => object({ minor: whole(0, largestAmount), currency: form(currencyCode) }),
  date: () => date,
  weekday: () => weekday,
  dayRule: () => dayRule,
  period: () => object({ from: dayRule, until: dayRule }),
  section: ({ fields }) =>
    object(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
      Object.keys(fields).filter((name) => fields[name]?.kind === 'optional'),
    ),
  list: ({ item, most, ifEmpty }) => ({
    type: 'array',
    items: schemaOf(item),
    maxItems: most,
    ...(ifEmpty === undefined ? {} : { minItems: 1 }),
  }),
  orNull: ({ of }) => ({ anyOf: [schemaOf(of), { type: 'null' }] }),
  optional: ({ of }) => schemaOf(of),
  version: ({ is }) => ({ const: is }),
};

/** The JSON Schema of a part of the policy, with its label as title and its help as description. */
export function schemaOf<Each extends Kind>(field: Field<Each>): JsonSchema {
  const of: Schemas[Each] = schemas[field.kind];
  const about: Described | null = present(field);
  return { ...(about === null ? {} : { title: about.label, description: about.help }), ...of(field) };
}
