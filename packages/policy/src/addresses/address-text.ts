import type { AddressField, PostalAddress } from './address.ts';
import { longestPart } from './effort.ts';

/** All fields that may hold a form as one text, each behind a line break. */
export function textOf({ address1, address2, city, company }: PostalAddress): string {
  // The second line first: a box stands there more often, and then the look at it is short.
  return '\n' + (address2 ?? '') + '\n' + (address1 ?? '') + '\n' + (city ?? '') + '\n' + (company ?? '');
}

/** The beginning of each field: what is read of an address that is too long. */
export function beginningOf({
  countryCode,
  address1,
  address2,
  city,
  company,
}: PostalAddress): PostalAddress {
  return {
    countryCode,
    address1: address1?.slice(0, longestPart),
    address2: address2?.slice(0, longestPart),
    city: city?.slice(0, longestPart),
    company: company?.slice(0, longestPart),
  };
}

/** The field that a position in {@link textOf} an address is in. */
export function fieldAt({ address1, address2, city }: PostalAddress, index: number): AddressField {
  const end2 = (address2 ?? '').length + 1;
  if (index < end2) return 'address2';
  const end1 = end2 + (address1 ?? '').length + 1;
  if (index < end1) return 'address1';
  return index < end1 + (city ?? '').length + 1 ? 'city' : 'company';
}
