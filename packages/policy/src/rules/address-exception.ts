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

/** The exception that an address is, with who allowed it and why; `null` for none. Checkout, which carries no names, asks {@link isException}. */
export function exceptionFor({ addresses }: Policy, address: PostalAddress): AddressException | null {
  return addresses.exceptions.find((exception) => isException([keyOfException(exception)], address)) ?? null;
}

function keyOfException({ address1, zip, country }: AddressException): string {
  return keyOf(address1, zip, country);
}

/** Blanks and punctuation of all scripts that addresses are written in, in ranges: a function pays at every start for `\p{…}`. */
const punctuation =
  /[\0-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30a0\u30fb\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+/g;

function keyOf(...parts: readonly string[]): string {
  return fingerprint(parts.map((part) => part.toLowerCase().replace(punctuation, '')).join('|'));
}
