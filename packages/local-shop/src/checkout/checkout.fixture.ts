import { functionRunner } from 'function-runner';
import { putMetafield } from '../metafields/put-metafield.ts';
import type { Cart } from '../state/carts.ts';
import type { AutomaticAppDiscount } from '../state/function-owners.ts';
import { money } from '../state/money.ts';
import type { ShopState } from '../state/state.ts';
import { testShop } from '../test-shop.ts';
import { extensionFiles } from '../ui-host/extensions.ts';
import { fixtureExtensions, type FixtureFunction } from './extensions.fixture.ts';
import { functionLog } from './functions/function-log.ts';
import type { FunctionRuntime } from './functions/run-function.ts';

const runner = functionRunner({ metered: false });

/** A seeded shop with flat rates and the given functions, each with an owner that is switched on. */
export async function checkoutFixture(functions: readonly FixtureFunction[] = []) {
  const extensions = fixtureExtensions(functions);
  const shop = testShop();
  const context = { ...shop.context, extensions };
  const runtime: FunctionRuntime = {
    context,
    extensions: extensionFiles(extensions),
    runner: await runner,
    log: functionLog(),
  };
  addRates(context.state);
  for (const one of functions) addOwner(context.state, one);
  return {
    runtime,
    state: context.state,
    extensions,
    shop,
    mails: shop.mails,
    moveTo: (instant: string) => shop.moveTo(instant),
    setMetafield: (ownerId: string, key: string, type: string, value: string) =>
      putMetafield(context, ownerId, { namespace: '$app', key, type, value }),
  };
}

/** Why functions have failed, newest first. */
export function failuresOf({ log }: FunctionRuntime): readonly string[] {
  return log.entries().flatMap(({ result }) => (result.kind === 'failed' ? [result.message] : []));
}

/** The id of the owner that the fixture made for a function. */
export function ownerId(handle: string): string {
  return `gid://shopify/Owner/${handle}`;
}

/** The variant of one of the seed's bags, by its product's handle. */
export function variantId(state: ShopState, handle: string): string {
  const product = [...state.products.values()].find((candidate) => candidate.handle === handle);
  return product?.variants[0]?.id ?? '';
}

/** A stored cart with one line for each handle. */
export function cartWith(state: ShopState, handles: readonly string[], changes: Partial<Cart> = {}): Cart {
  const cart: Cart = {
    id: 'gid://shopify/Cart/1',
    lines: handles.map((handle, index) => ({
      id: `gid://shopify/CartLine/${index + 1}`,
      variantId: variantId(state, handle),
      quantity: 1,
      attributes: [],
    })),
    attributes: [],
    note: null,
    countryCode: 'US',
    locale: 'en',
    email: null,
    deliveryAddress: null,
    selectedRateId: null,
    discountCodes: [],
    orderId: null,
    ...changes,
  };
  state.carts.set(cart.id, cart);
  return cart;
}

/** US: Standard $5.00 and Express $20.00. Hong Kong, Japan: Standard $25.00. */
function addRates(state: ShopState): void {
  const [profile] = [...state.deliveryProfiles.values()];
  const [group] = profile?.locationGroups ?? [];
  if (!profile || !group) throw new Error('The seed has a profile with one location group.');
  const method = (id: string, name: string, minor: number) => ({
    id,
    name,
    description: null,
    active: true,
    rateId: `rate-${id}`,
    price: money(minor, 'USD'),
    conditions: [],
  });
  const zone = (code: string, methods: readonly ReturnType<typeof method>[]) => ({
    id: `zone-${code}`,
    name: code,
    countries: [{ id: `country-${code}`, code, provinces: null }],
    restOfWorld: false,
    methods,
  });
  const zones = [
    zone('US', [method('us-standard', 'Standard', 500), method('us-express', 'Express', 2000)]),
    zone('HK', [method('hk-standard', 'Standard', 2500)]),
    zone('JP', [method('jp-standard', 'Standard', 2500)]),
  ];
  state.deliveryProfiles.set(profile.id, { ...profile, locationGroups: [{ ...group, zones }] });
}

function addOwner(state: ShopState, { handle, target }: FixtureFunction): void {
  const owner = { id: ownerId(handle), title: handle, functionHandle: handle, enabled: true };
  if (target === 'cart.validations.generate.run') {
    state.validations.set(owner.id, { ...owner, blockOnFailure: false });
  } else if (target === 'cart.delivery-options.transform.run') {
    state.deliveryCustomizations.set(owner.id, owner);
  } else {
    state.discounts.set(owner.id, discountOf(owner.id, handle));
  }
}

function discountOf(id: string, handle: string): AutomaticAppDiscount {
  return {
    id,
    title: handle,
    functionHandle: handle,
    discountClasses: ['ORDER', 'PRODUCT', 'SHIPPING'],
    combinesWith: { orderDiscounts: true, productDiscounts: true, shippingDiscounts: true },
    startsAt: '2026-01-01T00:00:00Z',
    endsAt: null,
    appliesOnSubscription: false,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  };
}
