import type { AddressClassification, PostalAddress } from './address.ts';
import { namesHouse } from './street.ts';

/**
 * The form that four of five P.O. boxes have, `P.O. Box #12` or `GPO Box 12` (but not the end of other initials, `C.P.O. Box
 * 12`), at the first sign in the text of an address, or null. Every rule would find it; this look costs a function a
 * fraction of theirs.
 */
export function usualBox(
  { address1, address2, city, countryCode }: PostalAddress,
  text: string,
  sign: number,
): AddressClassification | null {
  const usual =
    /(?<![^a-z][a-z][^a-z]?)[^a-z](?:[gki][^a-z]{0,2})?p[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+/iy;
  usual.lastIndex = sign;
  if (usual.exec(text) === null || (countryCode === 'CA' && /forces/i.exec(text))) return null;
  const end2 = 1 + (address2?.length ?? 0);
  const end1 = end2 + 1 + (address1?.length ?? 0);
  const endOfCity = end1 + 1 + (city?.length ?? 0);
  const field = sign < end2 ? 'address2' : sign < end1 ? 'address1' : sign < endOfCity ? 'city' : 'company';
  const also =
    (sign > 1 && namesHouse(text.slice(0, sign < end1 ? sign : end1))) ||
    (usual.lastIndex < end1 && namesHouse(text.slice(usual.lastIndex, end1)));
  return { class: 'po_box', field, why: 'P.O. box', alsoStreet: also };
}
