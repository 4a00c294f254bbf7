import type { Tracking } from '../state/fulfillments.ts';

/** Carriers by Shopify's name for them, with the page on which a number is followed. */
const TRACKING_PAGES: Readonly<Record<string, string>> = {
  UPS: 'https://www.ups.com/WebTracking?loc=en_US&requester=ST&trackNums=',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction.action?tLabels=',
  FedEx: 'https://www.fedex.com/fedextrack/?tracknumbers=',
  'DHL Express': 'https://www.dhl.com/en/express/tracking.html?AWB=',
  'Canada Post': 'https://www.canadapost-postescanada.ca/track-reperage/en#/resultList?searchFor=',
};

/** The carriers a merchant can choose. */
export const carriers: readonly string[] = Object.keys(TRACKING_PAGES);

/** Tracking numbers, each with the address of its page, where the carrier is known; the carrier alone where there is none. Empty texts are nothing. */
export function trackingOf(company: string, ...numbers: readonly string[]): readonly Tracking[] {
  const given = numbers.filter((number) => number !== '');
  if (given.length === 0) return company === '' ? [] : [{ company, number: null, url: null }];
  const page = TRACKING_PAGES[company];
  return given.map((number) => ({
    company: company || null,
    number,
    url: page === undefined ? null : page + encodeURIComponent(number),
  }));
}
