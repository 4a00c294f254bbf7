import type { SettingValue } from '../state/checkout-profile.ts';
import type { SettingField } from './extension-toml.ts';

/** What a merchant typed for an extension's settings: values by key, or what is wrong by key. */
export type SettingsRead =
  | { readonly kind: 'read'; readonly values: Readonly<Record<string, SettingValue>> }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>> };

type Typed = Readonly<Partial<Record<string, string>>>;

/** Reads settings as Shopify hands them to extensions: numbers and booleans as such, and nothing for a field left empty. */
export function readSettings(fields: readonly SettingField[], typed: Typed): SettingsRead {
  const values: Record<string, SettingValue> = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const text = (typed[field.key] ?? '').trim();
    if (field.type === 'boolean') values[field.key] = text === 'true';
    else if (text !== '') {
      const problem = problemOf(field, text);
      if (problem) problems[field.key] = problem;
      else values[field.key] = isNumber(field) ? Number(text) : text;
    }
  }
  return Object.keys(problems).length > 0 ? { kind: 'refused', problems } : { kind: 'read', values };
}

/** The values that a field with a list of choices allows; empty when it has none. */
export function choicesOf({ validations }: SettingField): readonly string[] {
  const choices: unknown = JSON.parse(validations.choices ?? '[]');
  return Array.isArray(choices) ? choices.map(String) : [];
}

function isNumber({ type }: SettingField): boolean {
  return type === 'number_integer' || type === 'number_decimal';
}

function problemOf(field: SettingField, text: string): string | null {
  const { validations } = field;
  const choices = choicesOf(field);
  if (choices.length > 0 && !choices.includes(text)) return `Choose one of ${choices.join(', ')}`;
  if (isNumber(field)) return problemOfNumber(field, text);
  if (validations.min !== undefined && text.length < Number(validations.min))
    return `Enter at least ${validations.min} characters`;
  if (validations.max !== undefined && text.length > Number(validations.max))
    return `Enter at most ${validations.max} characters`;
  return null;
}

function problemOfNumber({ type, validations }: SettingField, text: string): string | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return 'Enter a number';
  if (type === 'number_integer' && !Number.isInteger(number)) return 'Enter a whole number';
  if (validations.min !== undefined && number < Number(validations.min))
    return `Enter ${validations.min} or more`;
  if (validations.max !== undefined && number > Number(validations.max))
    return `Enter ${validations.max} or less`;
  return null;
}
