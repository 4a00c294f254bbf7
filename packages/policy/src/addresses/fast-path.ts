import type { AddressClassification, AddressField, PostalAddress } from './address.ts';
import { house } from './street.ts';

/**
 * The P.O. box that the first sign in the text of an address is, when it is one as four of five are written (not the end of other
 * initials, `C.P.O. Box 12`, and with no denial before it, `NO PO BOX - 12 Elm St`); null for all else. Every rule would find it; this costs a function a fraction of theirs.
 */
export function readUsualBox(
  { address1, address2, city, countryCode }: PostalAddress,
  text: string,
  { 0: sign, index }: RegExpExecArray,
): AddressClassification | null {
  const end = index + sign.length;
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57 || !(sign.includes('x', 5) || sign.includes('X', 5))) return null;
  const opens = text.charCodeAt(index) === 10;
  if (
    !opens &&
    /[^a-z](?:[a-z]|(?:not?|non|never|pas)(?: .{0,9})?)[^a-z]{1,2}$/i.exec(text.slice(0, index + 1))
  )
    return null;
  if (countryCode === 'CA' && /forces/i.exec(text)) return null;
  const end2 = address2 ? address2.length + 1 : 1;
  if (opens && end === end2) return classifyAsBox('address2', address1);
  const end1 = end2 + (address1 ? address1.length + 1 : 1);
  if (index === end2 && end === end1) return classifyAsBox('address1', address2);
  // `Math.min` would be 3,000 instructions for its first use.
  const rest = `${text.slice(0, index < end1 ? index : end1)}\n${text.slice(end, end1)}`;
  if (index < end1) return classifyAsBox(index < end2 ? 'address2' : 'address1', rest);
  return classifyAsBox(index <= end1 + (city ? city.length : 0) ? 'city' : 'company', rest);
}

function classifyAsBox(field: AddressField, rest: string | null | undefined): AddressClassification {
  return { class: 'po-box', field, why: 'P.O. box', alsoStreet: !!rest && house.test(rest) };
}
