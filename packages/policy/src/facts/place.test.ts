import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideExchange } from '../after-sale/exchange.ts';
import { decideClaim } from '../after-sale/missing-parcel.ts';
import { decideReturn } from '../after-sale/return.ts';
import { dayOfIso } from '../calendar/plain-date.ts';
import { decideDestination } from '../checkout/destination.ts';
import { findMisuse } from '../checkout/misuse.ts';
import { decideProtection } from '../checkout/protection.ts';
import { decideShipping } from '../checkout/shipping.ts';
import { rateTo } from '../checkout/ships-free.ts';
import { returnFee } from '../fees/return-fee.ts';
import { aallyn } from '../presets/aallyn.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import { decidePromise } from '../promise/promise.ts';
import { travelTo } from '../schedule/arrive.ts';
import { returnWindow } from '../schedule/return-window.ts';
import { bag, cart, protectionLine, publish } from '../testing/carts.ts';
import { territories } from './place.ts';

const { shipping, blocks, validation } = publish();
const day = (text: string) => dayOfIso(text);
const placedAt = '2026-03-02T18:00:00Z';
const events = { placedAt, shippedOn: '2026-03-03', deliveredOn: '2026-03-06' };

/** Every decision that is told a country and no province. */
const decisions: Readonly<Record<string, (countryCode: string) => unknown>> = {
  protection: (countryCode) =>
    decideProtection(blocks.protection, { countryCode, lines: [{ ...bag('45.00'), finalSale: false }] }),
  return: (countryCode) => decideReturn(aallyn, returned(countryCode)),
  'fee of a return': (country) => returnFee(aallyn, country, []),
  window: (country) => returnWindow(aallyn, country, day('2026-03-02')),
  exchange: (countryCode) =>
    decideExchange(aallyn, { ...returned(countryCode), returned: usd(10_000), wanted: usd(12_000) }),
  claim: (countryCode) =>
    decideClaim(aallyn, { ...events, countryCode, carrier: 'UPS', reportedOn: '2026-03-18', waives: [] }),
  promise: (countryCode) => decidePromise(aallyn, { ...events, countryCode }),
  'promise at purchase': (countryCode) => promiseAtPurchase(aallyn, { placedAt, countryCode }),
  estimate: (country) => travelTo(aallyn.calendar, country)?.transit,
};

/** Every decision that is told a place, of which Shopify writes the territory as a province. */
const placed: Readonly<
  Record<string, (place: { countryCode: string; provinceCode: string | null }) => unknown>
> = {
  destination: (place) => decideDestination(blocks.destinations, place),
  shipping: (place) => decideShipping(shipping, cart(bag('45.00')), place),
  rate: (place) => rateTo(shipping, place),
  misuse: (place) =>
    findMisuse(validation.protection, {
      step: 'checkout',
      ships: true,
      lines: [bag('45.00'), protectionLine()].map(({ merchandiseId, quantity }) => ({
        quantity,
        merchandise: { id: merchandiseId ?? '' },
      })),
      addresses: [place],
    }),
};

function usd(minor: number) {
  return { minor, currency: 'USD' };
}

function returned(countryCode: string) {
  return {
    countryCode,
    placedOn: '2026-03-02',
    shippedOn: '2026-03-03',
    deliveredOn: '2026-03-06',
    requestedOn: '2026-03-10',
    lines: [{ id: '1', sale: 'full-price' as const }],
    waives: [],
  };
}

test.each(Object.entries(decisions))(
  '[SHIP-06] a territory given as a country is the United States to the decision on: %s',
  (_, decide) => {
    fc.assert(
      fc.property(fc.constantFrom(...territories), (territory) => {
        expect(decide(territory)).toEqual(decide('US'));
        expect(decide('CA')).not.toEqual(decide('US'));
      }),
    );
  },
);

test.each(Object.entries(placed))(
  '[SHIP-06] a territory given as a country is that territory of the United States to the decision on: %s',
  (_, decide) => {
    fc.assert(
      fc.property(fc.constantFrom(...territories), (territory) => {
        const asProvince = decide({ countryCode: 'US', provinceCode: territory });
        expect(decide({ countryCode: territory, provinceCode: null })).toEqual(asProvince);
      }),
    );
  },
);
