import { compileCheckout, type CompiledCheckout, type Money, type Policy } from '@doorstep/policy';
import { gid } from '../../packages/local-shop/src/state/gid.ts';
import { metafieldKey, resolveNamespace } from '../../packages/local-shop/src/state/metafields.ts';
import type { Product, Variant } from '../../packages/local-shop/src/state/products.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import { testApp } from '../../packages/local-shop/src/test-shop.ts';

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

/**
 * Gives a shop what the app's set-up gives it: the protection and what runs each function; and a gift card beside the seed's products.
 * @param codes whether the policy's rule for promotion codes runs, too
 */
export function setUp(state: ShopState, { codes }: { readonly codes: boolean }): void {
  for (const product of [protectionProduct, giftCardProduct]) state.products.set(product.id, product);
  addOwners(state, codes);
}

/** Writes the compiled policy where the app writes it, with its flat rates in the delivery profile, and the merchant's own beside them. */
export function publishTo(
  state: ShopState,
  policy: Policy,
  others: readonly MerchantsRate[] = [],
): CompiledCheckout {
  const compiled = compileCheckout(policy, publication);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const { validation, shipping, delivery, promo } = compiled.value;
  writeRules(state, validationId, 'checkout-policy', validation);
  writeRules(state, shippingDiscountId, 'shipping-policy', shipping);
  writeRules(state, customizationId, 'delivery-policy', delivery);
  writeRules(state, promotionDiscountId, 'promo-policy', promo);
  provisionRates(state, policy, others);
  return compiled.value;
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
