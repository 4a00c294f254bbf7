import path from 'node:path';
import {
  compileCheckout,
  type CartFacts,
  type CompiledCheckout,
  type Money,
  type Policy,
} from '@doorstep/policy';
import { functionRunner } from 'function-runner';
import { readOrderSnapshot } from '../../app/admin-api/order-snapshot.ts';
import { readOrderNow } from '../../app/orders/order-now.ts';
import type { ToldOrder } from '../../app/orders/told-order.ts';
import { sumAllocations } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { BuyerJourneyStep, Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { computeCheckout } from '../../packages/local-shop/src/checkout/compute-checkout.ts';
import { checkoutSignals } from '../../packages/local-shop/src/checkout/ui-api.ts';
import { placeOrder } from '../../packages/local-shop/src/checkout/place-order.ts';
import { thankYouSignals } from '../../packages/local-shop/src/checkout/ui-order-api.ts';
import { readVisit } from '../../packages/local-shop/src/checkout/visit.ts';
import { functionLog } from '../../packages/local-shop/src/checkout/functions/function-log.ts';
import type { FunctionRuntime } from '../../packages/local-shop/src/checkout/functions/run-function.ts';
import type { Cart } from '../../packages/local-shop/src/state/carts.ts';
import { gid } from '../../packages/local-shop/src/state/gid.ts';
import { metafieldKey, resolveNamespace } from '../../packages/local-shop/src/state/metafields.ts';
import type { Product, Variant } from '../../packages/local-shop/src/state/products.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import { testApp, testShop, type TestShop } from '../../packages/local-shop/src/test-shop.ts';
import { extensionFiles } from '../../packages/local-shop/src/ui-host/extensions.ts';

const opened = '2026-01-05T15:00:00Z';
const validationId = gid('Validation', 1);
const shippingDiscountId = gid('DiscountAutomaticNode', 1);
const promotionDiscountId = gid('DiscountAutomaticNode', 2);
/** What runs function delivery-policy. */
export const customizationId = gid('DeliveryCustomization', 1);

/** The fee's variant, as the app would have made it. */
export const protectionVariantId = gid('ProductVariant', 298);

/** A gift card's number among the seed's products, of which one is final sale and one a free gift. */
export const giftCardNumber = 299;

/** The seed's final-sale bag and its free gift. */
export const finalSaleNumber = 8;
export const freeGiftNumber = 9;

/** What Shopify tells of a new order. */
export interface PlacedOrder {
  readonly placedAt: string;
  /** By dotted path. */
  readonly thankYou: Readonly<Record<string, unknown>>;
  /** The order as the app reads it by the Admin API. */
  readonly told: () => Promise<ToldOrder>;
}

/** The cart as the engine is told of it, taken from what the shop computed and not from what a function was given. */
export const cartFactsOf = ({ market, lines }: Checkout): CartFacts => ({
  currency: market.currency,
  rate: String(market.rate),
  lines: lines.map(({ line, variant, subtotal, allocations }) => ({
    merchandiseId: variant.id,
    quantity: line.quantity,
    requiresShipping: variant.requiresShipping,
    subtotal: subtotal.minor,
    discount: sumAllocations(allocations, subtotal.currency).minor,
  })),
});

/** A rate of the merchant's, in every country that the policy serves. */
export interface MerchantsRate {
  readonly name: string;
  readonly price: Money;
}

/** What a publishing knows besides the policy. */
export const publication = {
  version: 1,
  publishedOn: '2026-11-02',
  protectionVariantId,
} as const;

/** A local shop whose functions run a policy, without servers. */
export interface PolicyShop {
  readonly state: ShopState;
  /** Writes the compiled policy where the app writes it, with its flat rates in the delivery profile, and the merchant's own beside them. */
  publish(policy: Policy, others?: readonly MerchantsRate[]): CompiledCheckout;
  /** Everything Shopify would compute for a cart whose buyer is typing at checkout, unless another step is said. */
  checkout(cart: Cart, step?: BuyerJourneyStep): Promise<Checkout>;
  /** Moves the shop's clock to an instant as ISO text in UTC. */
  moveTo(instant: string): void;
  /** What the checkout blocks are given of a checkout, by dotted path. */
  blocksSee(checkout: Checkout): Readonly<Record<string, unknown>>;
  /** An order placed with a checkout, whatever its errors: what the thank-you page is given of it, and what the app reads. */
  placed(checkout: Checkout): PlacedOrder;
  /** What went wrong in functions so far. */
  failures(): readonly string[];
}

/**
 * The built bundles in QuickJS, over the seed of the local shop.
 * @param codes whether the policy's rule for promotion codes runs, too
 */
export async function policyShop({ codes = false } = {}): Promise<PolicyShop> {
  const local = testShop();
  const { context } = local;
  const { state } = context;
  const log = functionLog();
  const extensions = extensionFiles(path.resolve('extensions'));
  const uiExtension = (wanted: string) => {
    const found = extensions.list().find(({ handle }) => handle === wanted);
    if (found?.kind !== 'ui') throw new Error(`${wanted} is not built.`);
    return found;
  };
  const blocks = uiExtension('checkout-blocks');
  const thankYou = uiExtension('thank-you');
  const runtime: FunctionRuntime = {
    context,
    extensions,
    runner: await functionRunner({ metered: false }),
    log,
  };
  for (const product of [protectionProduct, giftCardProduct]) state.products.set(product.id, product);
  addOwners(state, codes);
  return {
    state,
    checkout: (cart, step = 'CHECKOUT_INTERACTION') => computeCheckout(runtime, cart, step),
    moveTo: (instant) => local.moveTo(instant),
    blocksSee: (checkout) => checkoutSignals(context, blocks, checkout, readVisit(state.checkoutProfile, {})),
    placed(checkout) {
      const order = placeOrder(runtime, checkout);
      return {
        placedAt: order.createdAt,
        thankYou: thankYouSignals(context, thankYou, order),
        told: () => readTold(local, order.id),
      };
    },
    failures: () =>
      log
        .entries()
        .flatMap(({ extension, result }) =>
          result.kind === 'failed' ? [`${extension}: ${result.message}`] : [],
        ),
    publish(policy, others = []) {
      const compiled = compileCheckout(policy, publication);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
      const { validation, shipping, delivery, promo } = compiled.value;
      writeRules(state, validationId, 'checkout-policy', validation);
      writeRules(state, shippingDiscountId, 'shipping-policy', shipping);
      writeRules(state, customizationId, 'delivery-policy', delivery);
      writeRules(state, promotionDiscountId, 'promo-policy', promo);
      provisionRates(state, policy, others);
      return compiled.value;
    },
  };
}

async function readTold(local: TestShop, id: string): Promise<ToldOrder> {
  const admin = {
    shop: local.context.state.shop.domain,
    send: async (query: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await local.admin(query, variables);
      const body: unknown = JSON.parse(JSON.stringify(answer));
      return {
        kind: 'answered',
        status: 200,
        body,
        retryAfter: null,
      } as const;
    },
    wait: (milliseconds: number) => {
      local.moveTo(new Date(Date.parse(local.context.now()) + milliseconds).toISOString());
      return Promise.resolve();
    },
  };
  const read = await readOrderSnapshot(admin, id);
  if (!read.ok || read.value === null) throw new Error(`${id} cannot be read: ${JSON.stringify(read)}`);
  return readOrderNow(read.value);
}

const protectionVariant: Variant = {
  id: protectionVariantId,
  title: 'Default Title',
  sku: null,
  price: 298,
  compareAtPrice: null,
  requiresShipping: false,
  taxable: false,
  tracked: false,
  inventoryPolicy: 'CONTINUE',
  grams: 0,
  inventoryItemId: gid('InventoryItem', 298),
};

const protectionProduct: Product = {
  id: gid('Product', 298),
  handle: 'free-returns',
  title: 'Free returns',
  descriptionHtml: '',
  vendor: 'Example Shop',
  productType: '',
  status: 'UNLISTED',
  tags: [],
  isGiftCard: false,
  variants: [protectionVariant],
  publicationIds: [],
  createdAt: opened,
  updatedAt: opened,
};

const giftCardProduct: Product = {
  ...protectionProduct,
  id: gid('Product', giftCardNumber),
  handle: 'gift-card',
  title: 'Gift card',
  status: 'ACTIVE',
  isGiftCard: true,
  variants: [
    {
      ...protectionVariant,
      id: gid('ProductVariant', giftCardNumber),
      price: 5000,
      inventoryItemId: gid('InventoryItem', giftCardNumber),
    },
  ],
};

function addOwners(state: ShopState, codes: boolean): void {
  state.validations.set(validationId, {
    id: validationId,
    title: 'Checkout policy',
    functionHandle: 'checkout-policy',
    enabled: true,
    blockOnFailure: false,
  });
  state.deliveryCustomizations.set(customizationId, {
    id: customizationId,
    title: 'Delivery policy',
    functionHandle: 'delivery-policy',
    enabled: true,
  });
  const discount = {
    combinesWith: { orderDiscounts: true, productDiscounts: true, shippingDiscounts: false },
    startsAt: opened,
    endsAt: null,
    appliesOnSubscription: false,
    createdAt: opened,
    updatedAt: opened,
  } as const;
  state.discounts.set(shippingDiscountId, {
    ...discount,
    id: shippingDiscountId,
    title: 'Shipping policy',
    functionHandle: 'shipping-policy',
    discountClasses: ['SHIPPING'],
  });
  if (!codes) return;
  state.discounts.set(promotionDiscountId, {
    ...discount,
    id: promotionDiscountId,
    title: 'Promotion codes',
    functionHandle: 'promotion-policy',
    discountClasses: ['ORDER'],
  });
}

function writeRules(state: ShopState, ownerId: string, key: string, rules: unknown): void {
  const namespace = resolveNamespace('$app', testApp.id);
  state.metafields.set(metafieldKey(ownerId, namespace, key), {
    id: `${ownerId}/${key}`,
    ownerId,
    namespace,
    key,
    type: 'json',
    value: JSON.stringify(rules),
    createdAt: opened,
    updatedAt: opened,
  });
}

function provisionRates(state: ShopState, { destinations }: Policy, others: readonly MerchantsRate[]): void {
  for (const profile of state.deliveryProfiles.values()) {
    const [group] = profile.locationGroups;
    if (!profile.default || !group) continue;
    const zones = destinations.served.map(({ country, flat }, index) => ({
      id: gid('DeliveryZone', index + 1),
      name: country,
      countries: [{ id: gid('DeliveryCountry', index + 1), code: country, provinces: null }],
      restOfWorld: false,
      methods: [{ name: destinations.optionName, price: flat }, ...others].map((rate, at) => ({
        ...rate,
        id: gid('DeliveryMethodDefinition', index * 10 + at + 1),
        description: null,
        active: true,
        rateId: gid('DeliveryRateDefinition', index * 10 + at + 1),
        conditions: [],
      })),
    }));
    state.deliveryProfiles.set(profile.id, { ...profile, locationGroups: [{ ...group, zones }] });
  }
}
