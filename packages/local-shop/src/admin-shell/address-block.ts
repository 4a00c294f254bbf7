import { countryName, provinceName } from '../orders/places.ts';
import { fullName, type MailingAddress } from '../state/addresses.ts';
import { html, type Html } from '../pages/html.ts';

/** An address over several lines, or a sentence when there is none. */
export function addressBlock(address: MailingAddress | null, none: string): Html {
  if (address === null) return html`<p>${none}</p>`;
  const province = provinceName(address.countryCode, address.provinceCode);
  const lines = [
    fullName(address),
    address.company,
    address.address1,
    address.address2,
    [address.city, province, address.zip].filter(Boolean).join(' '),
    countryName(address.countryCode),
    address.phone,
  ].filter((line): line is string => Boolean(line));
  return html`<address>${lines.map((line) => html`${line}<br />`)}</address>`;
}
