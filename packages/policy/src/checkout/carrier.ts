/** Whether a text such as `UPS® Ground` or `ups_shipping` names a carrier: as a word of its own, so that `Groups` and `USPS` are not UPS. */
export function namesCarrier(text: string, carrier: string): boolean {
  const wanted = carrier.toLowerCase();
  const given = text.toLowerCase();
  for (let at = given.indexOf(wanted); at >= 0 && wanted !== ''; at = given.indexOf(wanted, at + 1)) {
    if (!isWordPart(given.charCodeAt(at - 1)) && !isWordPart(given.charCodeAt(at + wanted.length)))
      return true;
  }
  return false;
}

/** Latin letters and digits; the code of a place outside the text is NaN, which is none. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
