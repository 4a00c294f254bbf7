import type { PostalAddress } from '../addresses/address.ts';
import type { AddressException, Policy } from '../document/policy.ts';
import { fingerprint } from './bytes.ts';

/** The merchant's exceptions as checkout carries them: fingerprints, so that no address stands in a metafield. */
export function compileExceptions({ addresses }: Policy): readonly string[] {
  return addresses.exceptions.map(keyOfException).sort();
}

/** Whether an address is one of the exceptions: the same first line, postal code and country, whatever their spelling. */
export function isException(exceptions: readonly string[], address: PostalAddress): boolean {
  const { address1, zip, countryCode } = address;
  return exceptions.includes(keyOf(address1 ?? '', zip ?? '', countryCode ?? ''));
}

function keyOfException({ address1, zip, country }: AddressException): string {
  return keyOf(address1, zip, country);
}

function keyOf(...parts: readonly string[]): string {
  return fingerprint(parts.map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).join('|'));
}
