/** Why a value does not suit a metafield type, or `null` when it does. Types beyond these are not emulated and so not valid. */
export function valueProblem(type: string, value: string): 'type' | 'value' | null {
  const check = CHECKS[type.replace(/^list\./, '')];
  if (!check) return 'type';
  if (value === '' || Buffer.byteLength(value) > LARGEST_JSON) return 'value';
  if (!type.startsWith('list.')) return check(value) ? null : 'value';
  const items = parseJson(value);
  return Array.isArray(items) && items.every((item) => check(String(item))) ? null : 'value';
}

/** Shopify's limit for a JSON metafield since API 2026-04, in bytes. */
const LARGEST_JSON = 128_000;

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  boolean: (value) => value === 'true' || value === 'false',
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  date_time: (value) => !Number.isNaN(Date.parse(value)),
  id: () => true,
  json: (value) => parseJson(value) !== undefined,
  multi_line_text_field: () => true,
  number_decimal: (value) => /^-?\d+(\.\d{1,9})?$/.test(value),
  number_integer: (value) => /^-?\d{1,16}$/.test(value),
  single_line_text_field: (value) => !value.includes('\n'),
  url: (value) => URL.canParse(value),
};

/** The type's category as the Admin API names it. */
export function typeCategory(type: string): string {
  if (type.includes('text_field') || type === 'json') return type === 'json' ? 'JSON' : 'TEXT';
  if (type.startsWith('number_')) return 'NUMBER';
  if (type.startsWith('date')) return 'DATE_TIME';
  return type === 'boolean' ? 'TRUE_FALSE' : type.toUpperCase();
}

/** JSON text as a value; `undefined` when it is not JSON. */
export function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
