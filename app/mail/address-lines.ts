import { countryName } from '../country-name.ts';
import type { GivenAddress } from './addressee.ts';
import { inOneLine } from './one-line.ts';

/** Where an address begins with its largest part. */
const largestFirst: ReadonlySet<string> = new Set(['CN', 'HK', 'JP', 'KR', 'MO', 'TW']);

/**
 * An address in lines, in the order of its country, which is named in the reader's language. Nothing typed into a field
 * can begin a line of its own: a mail must not carry somebody else's paragraphs.
 */
export function addressLines(address: GivenAddress, locale: string): readonly string[] {
  const { countryCode } = address;
  const readField = (field: 'company' | 'address1' | 'address2' | 'city' | 'province' | 'zip') =>
    inOneLine(address[field]);
  const code = countryCode && /^[A-Z]{2}$/i.test(countryCode) ? countryCode.toUpperCase() : null;
  const country = code === null ? '' : countryName(code, locale);
  const street = [readField('address1'), readField('address2')];
  const region = [readField('province'), readField('zip')].filter(Boolean).join(' ');
  const lines =
    code !== null && largestFirst.has(code)
      ? [
          country,
          readField('zip'),
          [readField('province'), readField('city')].filter(Boolean).join(' '),
          ...street,
        ]
      : [...street, [readField('city'), region].filter(Boolean).join(', '), country];
  return [readField('company'), ...lines].filter(Boolean);
}
