import type { AddressClassification, AddressField, PostalAddress } from './address.ts';

const fields = ['address1', 'address2', 'city', 'company'] as const satisfies readonly AddressField[];

/**
 * What kind of delivery point an address names [ADDR-01], [ADDR-03]. Pure, linear in the length of the address, never
 * throws. A first version: it knows the plain English form only.
 */
export function classifyAddress(address: PostalAddress): AddressClassification {
  for (const field of fields) {
    if (/\b(p\.? ?o\.?|post office) ?box\b/i.test(address[field] ?? '')) {
      return { class: 'po_box', field, why: 'P.O. box', alsoStreet: false };
    }
  }
  return { class: 'street', field: null, why: '', alsoStreet: false };
}
