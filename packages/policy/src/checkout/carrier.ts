/** Carriers besides the policy's that a delivery option's name may give away, as words of their own; for lower case. */
const knownCarrier =
  /(?:^|[^a-z0-9])(?:ups|usps|fedex|dhl|canada post|purolator|yamato|sagawa|ems)(?![a-z0-9])/;

/** Whether a text such as `UPS® Ground` or `ups_shipping` names a carrier: as a word of its own, so that `Groups` and `USPS` are not UPS. */
export function namesCarrier(text: string, carrier: string): boolean {
  return hasWord(text.toLowerCase(), carrier.toLowerCase());
}

/**
 * [SIGN-02] Whether an option's title or code names the policy's carrier, another one that is known, or none.
 * @param text in lower case, like `carrier`.
 */
export function carrierIn(text: string, carrier: string): 'ours' | 'other' | 'unknown' {
  if (hasWord(text, carrier)) return 'ours';
  return knownCarrier.exec(text) === null ? 'unknown' : 'other';
}

/** Whether a text has a word of Latin letters or digits as it is spelled. */
export function hasWord(given: string, wanted: string): boolean {
  if (wanted === '') return false;
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    if (!isWordPart(given.charCodeAt(at - 1)) && !isWordPart(given.charCodeAt(at + wanted.length)))
      return true;
  }
  return false;
}

/** Latin letters and digits; the code of a place outside the text is NaN, which is none. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
