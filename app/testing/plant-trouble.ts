import type { ShopWithApp } from './shop-with-app.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';

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
