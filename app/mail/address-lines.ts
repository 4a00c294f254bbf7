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
  const given = (field: 'company' | 'address1' | 'address2' | 'city' | 'province' | 'zip') =>
    inOneLine(address[field]);
  const code = countryCode && /^[A-Z]{2}$/i.test(countryCode) ? countryCode.toUpperCase() : null;
  const country = code === null ? '' : countryName(code, locale);
  const street = [given('address1'), given('address2')];
  const region = [given('province'), given('zip')].filter(Boolean).join(' ');
  const lines =
    code !== null && largestFirst.has(code)
      ? [country, given('zip'), [given('province'), given('city')].filter(Boolean).join(' '), ...street]
      : [...street, [given('city'), region].filter(Boolean).join(', '), country];
  return [given('company'), ...lines].filter(Boolean);
}
