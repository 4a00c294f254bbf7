import { compileCheckout, type Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { optionTotal } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import type { Cart } from '../../packages/local-shop/src/state/carts.ts';
import { everyValueSet, settings, withSettingUndone } from '../../packages/policy/src/testing/every-value.ts';
import { finalSaleNumber, protectionVariantId } from './set-up.ts';
import { policyShop } from './shop.ts';
import { cartOf, type CartTerms } from './situations.ts';

// The values of the policy that the bundles of the functions are told of, each seen to change what checkout says or charges.

const shop = await policyShop();

const to = (countryCode: string, provinceCode: string | null = null) => ({ countryCode, provinceCode });
const street = { address1: '12 Main Street', address2: null };

/** One bag to Ohio, unless told otherwise. */
const cart = (terms: Partial<CartTerms>, zip = '43004'): Cart => {
  const one = {
    bags: [{ bag: 1, quantity: 1 }],
    protection: 0,
    code: [],
    place: to('US', 'OH'),
    street,
    locale: 'en',
  };
  const made = cartOf({ ...one, ...terms });
  return { ...made, deliveryAddress: made.deliveryAddress && { ...made.deliveryAddress, zip } };
};
const box = (address1: string) => ({ address1, address2: null });

/** Carts that one value or another decides about. */
const carts: readonly Cart[] = [
  cart({}),
  cart({ protection: 1 }),
  cart({ protection: 2 }),
  cart({ bags: [{ bag: finalSaleNumber, quantity: 1 }], protection: 1 }),
  cart({ bags: [{ bag: 6, quantity: 1 }] }),
  cart({ bags: [{ bag: 6, quantity: 9 }] }),
  cart({ bags: [{ bag: 3, quantity: 1 }], code: ['WELCOME10'] }),
  ...['DE', 'HK', 'CA'].map((country) => cart({ place: to(country) })),
  cart({ place: to('DE'), protection: 1 }),
  cart({ place: to('DE'), bags: [{ bag: 8, quantity: 1 }] }),
  ...['PR', 'AA'].map((province) => cart({ place: to('US', province) })),
  ...['PO Box 12', 'RR 2 Box 15', 'General Delivery'].map((line) => cart({ street: box(line) })),
  ...['PO Box 12', 'PMB 34'].map((address2) => cart({ street: { ...street, address2 } })),
  ...['PO Box 9', 'PO Box 10', 'PO Box 11'].flatMap((line) =>
    ['10001', '10002'].flatMap((zip) =>
      [to('US', 'OH'), to('DE')].map((place) => cart({ place, street: box(line) }, zip)),
    ),
  ),
];

const seen = ({ errors, groups }: Checkout) => ({
  errors,
  options: groups.flatMap(({ options }) =>
    options.map((option) => [option.title, optionTotal(option).minor, option.cost.minor]),
  ),
});

const publication = { version: 1, publishedOn: '2026-11-02', protectionVariantId };

/** What the functions of the local shop are told of a policy. */
function toldOf(policy: Policy): string {
  const compiled = compileCheckout(policy, publication);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const { shipping, delivery, validation } = compiled.value;
  return JSON.stringify([shipping, delivery, validation]);
}

const answer = async (of: Cart): Promise<string> => JSON.stringify(seen(await shop.checkout(of)));

const told = toldOf(everyValueSet);
shop.publish(everyValueSet);
const set: string[] = [];
for (const each of carts) set.push(await answer(each));

/**
 * What the carts here do not show: a rate that somebody raised by hand, a threshold in a currency that no buyer there pays in,
 * and of the arrivals that a function says all days but the one on which the local shop stands still.
 */
const notInTheseCarts = (place: string): boolean =>
  ['destinations.clampToFlat', 'destinations.served.*.freeFrom.amount'].includes(place) ||
  /^calendar\.(?!arrivalInTitles$|transit\.\*\.(country|least|most)$)/.test(place);

const reaching = settings.filter(
  (setting) => toldOf(withSettingUndone(everyValueSet, setting)) !== told && !notInTheseCarts(setting.place),
);

test('values of every part of checkout reach the functions', () => {
  expect(reaching.length).toBeGreaterThan(25);
});

test.each(reaching)(
  '$place: what the bundles of the functions answer at checkout changes with it',
  async (setting) => {
    shop.publish(withSettingUndone(everyValueSet, setting));
    let isSeen = false;
    for (const [index, each] of carts.entries()) {
      isSeen ||= (await answer(each)) !== set[index];
      if (isSeen) break;
    }
    expect(isSeen).toBe(true);
    expect(shop.failures()).toEqual([]);
  },
);
