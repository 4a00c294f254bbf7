/** Who brings a parcel, as far as it is said: the policy's carrier, certainly another one, or nobody knows. */
export type NamedCarrier = 'ours' | 'other' | 'unknown';

/**
 * Carriers besides the policy's, as words of their own in a text in lower case. Only these are certainly another one: any
 * other word may be the name of an option that leaves with whoever the warehouse calls.
 */
const knownCarrier =
  /(?:^|[^a-z0-9])(?:ups|usps|fedex|dhl|(?:canada|japan|korea)[ _]post|purolator|yamato|sagawa|ems|ontrac|lasership|royal mail|sf express|singpost)(?![a-z0-9])/;

/** Whether a text such as `UPS® Ground` or `ups_shipping` names a carrier: as a word of its own, so that `Groups` and `USPS` are not UPS. */
export function namesCarrier(text: string, carrier: string): boolean {
  return hasWord(text.toLowerCase(), carrier.toLowerCase());
}

/**
 * [SIGN-02] Whether what is said of a way to ship names the policy's carrier, another one that is known, or none.
 * @param text in lower case, like `carrier`; what comes from several places is joined by line breaks.
 */
export function carrierIn(text: string, carrier: string): NamedCarrier {
  if (hasWord(text, carrier)) return 'ours';
  return knownCarrier.exec(text) === null ? 'unknown' : 'other';
}

/** Who brings what goes several ways: ours as soon as one way is ours, another carrier only when each way certainly is [SIGN-01, SIGN-03]. */
export function carrierOfAll(ways: readonly NamedCarrier[]): NamedCarrier {
  if (ways.includes('ours')) return 'ours';
  return ways.length > 0 && ways.every((way) => way === 'other') ? 'other' : 'unknown';
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
