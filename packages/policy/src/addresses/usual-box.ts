import type { AddressClassification, AddressField, PostalAddress } from './address.ts';
import { namesHouse } from './street.ts';

/** `PO Box 12`, `P.O. Box #12`, `pobox 12`, `GPO Box 12`; not the end of other initials, `C.P.O. Box 12`. */
const usual = /(?<!\b[a-z][^a-z]{0,2})\b(?:[gki][^a-z]{0,2})?p[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+/;

/**
 * The form that four of five P.O. boxes have. Every rule would find it; this look costs a function a quarter of theirs.
 */
export function usualBox(
  address: PostalAddress,
  fields: readonly AddressField[],
): AddressClassification | null {
  for (const field of fields) {
    const text = address[field];
    if (!text || !usual.test(text.toLowerCase())) continue;
    const rest = fields.map((one) =>
      one === 'city' ? '' : (address[one] ?? '').toLowerCase().replace(usual, ','),
    );
    return { class: 'po_box', field, why: 'P.O. box', alsoStreet: rest.some(namesHouse) };
  }
  return null;
}
