import { decideDestination } from '../../checkout/destination.ts';
import { isOptionNamed } from '../../checkout/option-title.ts';
import { overchargeOf } from '../../checkout/overcharge.ts';
import { arrivalText, notesFor, titleOf } from '../../checkout/presentation.ts';
import { decideShipping } from '../../checkout/shipping.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import type { CartFacts } from '../../facts/cart.ts';
import { rateTo } from '../../checkout/ships-free.ts';
import { bag, cart, cartIn, deliver, place } from '../carts.ts';
import type { Probe } from './probe.ts';
import { countries, each, published } from './probe.ts';

/** What checkout charges for a cart in each country. */
const charges = (asks: string, ...carts: readonly CartFacts[]): Probe => ({
  asks: `what checkout charges for ${asks}`,
  answer: published(({ shipping }) =>
    each(countries, (country) => carts.map((one) => decideShipping(shipping, one, place(country)))),
  ),
});

const serves = (asks: string, places: readonly (readonly [string, string | null])[]): Probe => ({
  asks: `which ${asks} checkout accepts`,
  answer: published(({ blocks }) =>
    each(places, ([country, province]) => decideDestination(blocks.destinations, place(country, province))),
  ),
});

const served = serves(
  'countries',
  countries.map((country) => [country, null]),
);
const inUnitedStates = (...provinces: readonly string[]) =>
  provinces.map((province) => ['US', province] as const);

/** The name that the policy's option has at checkout, where options of two names are offered. */
const titles: Probe = {
  asks: 'what the shipping options are called at checkout',
  answer: published(({ delivery }) =>
    each(['Standard', 'Another optionName'], (title) => {
      const notes = notesFor(delivery, deliver(cart(bag('20'))), 'en', {
        date: '2026-12-01',
        isPastCutOff: false,
      });
      const address = { address1: '12 Main Street', city: 'Town', zip: '43004', countryCode: 'US' };
      return titleOf(delivery, notes, arrivalText(delivery, notes, address), { title });
    }),
  ),
};

/** [SHIP-01..06] */
export const shipping = {
  'destinations.basis': charges('a cart that is discounted', cart(bag('2000', { discount: 1950_00 }))),
  'destinations.optionName': {
    asks: 'which option of a shop is the one with the policy’s rates',
    answer: published(({ shipping: { option } }) =>
      each(['Standard', 'Another optionName'], (title) => isOptionNamed(option, { title })),
    ),
  },
  'destinations.clampToFlat': {
    asks: 'what is taken off a rate that somebody raised',
    answer: published(({ shipping: rules }) =>
      each(countries, (country) => {
        const rate = rateTo(rules, place(country));
        return rate === null ? null : overchargeOf(rules, rate, cart(), '99999.00');
      }),
    ),
  },
  'destinations.served': served,
  'destinations.served.*.country': served,
  'destinations.served.*.flat': charges('a small cart', cart(bag('1'))),
  'destinations.served.*.freeFrom.amount': charges(
    'carts around the threshold',
    cartIn('HKD', null, bag('1000', { currency: 'HKD' })),
    cartIn('HKD', null, bag('1234', { currency: 'HKD' })),
  ),
  'destinations.served.*.freeFrom.shopEquivalent': charges(
    'carts in other currencies than the threshold',
    cart(bag('130')),
    cart(bag('1300')),
  ),
  'destinations.usTerritories': serves('territories', inUnitedStates('PR', 'GU', 'VI', 'AS', 'MP')),
  'destinations.usMilitary': serves('military addresses', inUnitedStates('AA', 'AE', 'AP')),
  'calendar.arrivalInTitles': titles,
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
