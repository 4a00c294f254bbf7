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

/** A tracking number with the address of its page, where the carrier is known. Empty texts are nothing. */
export function trackingOf(company: string, number: string): Tracking {
  const page = TRACKING_PAGES[company];
  return {
    company: company || null,
    number: number || null,
    url: page !== undefined && number ? page + encodeURIComponent(number) : null,
  };
}
