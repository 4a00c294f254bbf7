import type { PostalAddress } from '../addresses/address.ts';
import { judgeAddress } from '../checkout/address.ts';
import { whyUnserved } from '../checkout/destination.ts';
import { contactLink } from '../document/contact.ts';
import type { Locale } from '../document/locales.ts';
import type { AddressText } from '../messages/text-names.ts';
import type { NoticeRules } from '../rules/blocks.ts';
import { requestLink } from '../support/request-link.ts';

/**
 * What the address notice says. `destination`: a place that is not served, with the way to ask for it. `refuse`: an
 * address that checkout will not take, with a way out for one that was misread. What is wrong with both is said by the
 * validation function's own sentence, at the field: the notice only helps on. `ask`: an address that checkout takes and
 * that is confirmed by e-mail before it ships, `unread` where it is too long to be read. `clear`: nothing to say but who is
 * responsible [ADDR-04].
 */
export type AddressNotice =
  | {
      readonly kind: 'destination';
      readonly text: 'country' | 'territory' | 'military';
      /** Where to ask for it [FORM-01]; `null` when the shop's address is not known, and for a place that is no country. */
      readonly request: string | null;
      readonly contact: string | null;
    }
  | { readonly kind: 'refuse'; readonly text: AddressText; readonly contact: string | null }
  | { readonly kind: 'ask'; readonly text: AddressText | 'unread' }
  | { readonly kind: 'clear' };

/**
 * [SHIP-05, ADDR-01..04] Guidance beside the address form, from the same decisions as the validation function, which is
 * the one that refuses. `null` while no street has been typed, or none can be read.
 * @param address Shopify's shippingAddress; missing without access to protected customer data.
 * @param storefrontUrl Shopify's shop.storefrontUrl, to reach a contact page that is given as a path.
 * @param locale The buyer's language, for the page on which a country is asked for to answer in.
 */
export function addressNoticeModel(
  rules: Pick<NoticeRules, 'contact' | 'destinations' | 'addresses'>,
  address: PostalAddress | undefined,
  storefrontUrl: string | undefined,
  locale: Locale,
): AddressNotice | null {
  if (address === undefined) return null;
  const contact = contactLink(rules.contact, storefrontUrl);
  const unserved = whyUnserved(rules.destinations, address);
  if (unserved !== null) {
    return {
      kind: 'destination',
      text: unserved,
      request: requestUrl(address, storefrontUrl, locale),
      contact,
    };
  }
  const judged = judgeAddress(rules.addresses, address);
  if (judged?.verdict === 'refuse') return { kind: 'refuse', text: judged.text, contact };
  if (judged?.verdict === 'ask') return { kind: 'ask', text: judged.text };
  return address.address1 ? { kind: 'clear' } : null;
}

/** Whether customs asks the receiver for a code of their own; Shopify's checkout has its field for it (South Korea's PCCC). */
export function needsCustomsCode(address: PostalAddress | undefined): boolean {
  return address?.countryCode === 'KR';
}

function requestUrl(
  { countryCode: country, provinceCode: province }: PostalAddress,
  storefrontUrl: string | undefined,
  locale: Locale,
): string | null {
  if (storefrontUrl === undefined || !country) return null;
  return requestLink(storefrontUrl, { kind: 'destination', country, province, locale });
}
