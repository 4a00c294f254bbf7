import { sayValue } from '@doorstep/policy';
import type { PlaceInPolicy, Policy, Reader } from '@doorstep/policy';

import { sayCountryCode } from './subject.ts';

export const weekdayNames = [
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
] as const;

type Described = PlaceInPolicy['field'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (policy: Policy, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), policy);

/**
 * What is normal for a value, as the end of its help: what the plain policy says there. Nothing for rows of lists, which
 * the plain policy has not, for what Shopify says about the shop, and for texts that shoppers read.
 */
export function sayNormal(field: Described, path: string, plain: Policy, reader: Reader): string {
  if (/\.\d+\.|^merchant\./.test(path)) return '';
  const value = valueAt(plain, path);
  const said = value === null || value === undefined ? 'none' : say(field, value, reader);
  return said === '' ? '' : ` Normally ${said}.`;
}

function say(field: Described, value: unknown, reader: Reader): string {
  switch (field.kind) {
    case 'flag':
      return value === true ? 'on' : 'off';
    case 'choice':
      return `“${field.words[String(value)] ?? String(value)}”`;
    case 'text':
      return `“${String(value)}”`;
    case 'list': {
      const words = Array.isArray(value) ? value.map((word) => sayWord(field, String(word))) : [];
      return words.includes('') ? '' : words.join(', ');
    }
    case 'wholeNumber':
    case 'money':
    case 'minutes':
      return sayValue(field, value, reader);
    default:
      return '';
  }
}

/** One word of a list; empty for what is no word. */
function sayWord({ item }: Extract<Described, { readonly kind: 'list' }>, word: string): string {
  if (item.kind === 'choice') return item.words[word] ?? word;
  if (item.kind === 'weekday') return weekdayNames[Number(word)] ?? word;
  return item.kind === 'country' ? sayCountryCode(word) : '';
}
