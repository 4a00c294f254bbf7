import { decodeBlockRules } from '@doorstep/policy';
import { z } from 'zod';

import type { DiscountCode } from '../../packages/local-shop/src/state/discount-codes.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import { database } from '../database.server.ts';
import { appMetafields, metafieldValue, protectionProduct, writeMetafield } from './shop-contents.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** Somebody changes a rate by hand, in Shopify's shipping settings; the price in minor units. */
export function setRate({ state }: ShopWithApp, country: string, minor: number): void {
  for (const profile of [...state.deliveryProfiles.values()].filter((each) => each.default)) {
    const locationGroups = profile.locationGroups.map((group) => ({
      ...group,
      zones: group.zones.map((zone) =>
        zone.countries.some(({ code }) => code === country)
          ? {
              ...zone,
              methods: zone.methods.map((method) => ({
                ...method,
                price: money(minor, state.shop.currency),
              })),
            }
          : zone,
      ),
    }));
    state.deliveryProfiles.set(profile.id, { ...profile, locationGroups });
  }
}

/** Somebody switches off what runs a function, in Shopify's settings; what cannot be switched off ends. */
export function switchOff({ state, context }: ShopWithApp, handle: string): void {
  for (const [id, validation] of state.validations)
    if (validation.functionHandle === handle) state.validations.set(id, { ...validation, enabled: false });
  for (const [id, customization] of state.deliveryCustomizations)
    if (customization.functionHandle === handle)
      state.deliveryCustomizations.set(id, { ...customization, enabled: false });
  for (const [id, discount] of state.discounts)
    if (discount.functionHandle === handle) state.discounts.set(id, { ...discount, endsAt: context.now() });
}

/** The zones of the general profile are deleted by hand. */
export function removeZones({ state }: ShopWithApp): void {
  for (const profile of [...state.deliveryProfiles.values()].filter((each) => each.default)) {
    const locationGroups = profile.locationGroups.map((group) => ({ ...group, zones: [] }));
    state.deliveryProfiles.set(profile.id, { ...profile, locationGroups });
  }
}

/** What runs a function has failed at checkout, first at this instant. */
export function failFunction({ state }: ShopWithApp, handle: string, first: string): void {
  const owners = [...state.validations.values(), ...state.deliveryCustomizations.values()];
  for (const { id, functionHandle } of [...owners, ...state.discounts.values()])
    if (functionHandle === handle) state.functionErrors.set(id, first);
}

/** Somebody deletes what the app has published under this key. */
export function removeConfiguration(shop: ShopWithApp, key: string): void {
  for (const [at, metafield] of shop.state.metafields)
    if (metafield.key === key) shop.state.metafields.delete(at);
}

/** Somebody writes over parts of what the app has published under this key. */
export function rewriteConfiguration(shop: ShopWithApp, key: string, change: object): void {
  for (const { ownerId, key: found } of appMetafields(shop))
    if (found === key)
      writeMetafield(shop, ownerId, key, Object.assign({}, metafieldValue(shop, key, ownerId), change));
}

/** Somebody writes what another shop goes by over what the app has published under this key: the same policy, and another protection product. */
export function sellAnother(shop: ShopWithApp, key: string, variantId: string): void {
  const rules = carried.parse(metafieldValue(shop, key));
  rewriteConfiguration(shop, key, { protection: { ...rules.protection, variantId } });
}

const carried = z.object({ protection: z.record(z.string(), z.unknown()) });

/** A merchant gives the protection product another price, in minor units. */
export function priceProtection(shop: ShopWithApp, minor: number): void {
  const product = protectionProduct(shop);
  if (!product) throw new Error('There is no protection product.');
  const variants = product.variants.map((variant) => ({ ...variant, price: minor }));
  shop.state.products.set(product.id, { ...product, variants });
}

/** A merchant changes what one of their codes combines with. */
export function combineCode(
  { state }: ShopWithApp,
  title: string,
  change: Partial<DiscountCode['combinesWith']>,
): void {
  for (const [id, code] of state.discountCodes)
    if (code.code === title)
      state.discountCodes.set(id, { ...code, combinesWith: { ...code.combinesWith, ...change } });
}

/** Shopify tells the app of all orders after all. */
export async function deliver({ domain, state }: ShopWithApp): Promise<void> {
  await database.webhookDelivery.createMany({
    data: [...state.orders.keys()].map((resourceId) => ({
      ...{ shop: domain, webhookId: resourceId, topic: 'orders/create', resourceId },
    })),
  });
}

/** The app's access ends at this instant unless it is renewed. */
export async function endAccess({ domain }: ShopWithApp, at: Date): Promise<void> {
  await database.session.updateMany({ where: { shop: domain }, data: { refreshTokenExpires: at } });
}

/** The merchant grants all access scopes but this one. */
export function withhold({ state, context }: ShopWithApp, scope: string): void {
  const scopes = context.app.scopes.filter((each) => each !== scope);
  state.installation = { id: 'installation', installedAt: context.now(), scopes };
}

/** Of the arrivals that were published for the blocks, only so many days are left. */
export function shortenArrivals(shop: ShopWithApp, days: number): void {
  const rules = decodeBlockRules(metafieldValue(shop, 'checkout-blocks'));
  const { arrivals } = rules ?? { arrivals: null };
  if (!arrivals) throw new Error('No arrivals are published.');
  const windows = arrivals.windows.map((window) => window.slice(0, 2 * days));
  rewriteConfiguration(shop, 'checkout-blocks', { arrivals: { ...arrivals, windows } });
}
