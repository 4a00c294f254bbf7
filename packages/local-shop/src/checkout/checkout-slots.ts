import type { BlockPlacement, CheckoutProfile } from '../state/checkout-profile.ts';
import { placementOf } from '../ui-host/block-placement.ts';
import type { Extension, UiExtension } from '../ui-host/extensions.ts';
import { slotsFor, type Slot } from './ui-targets.ts';
import type { Visit } from './visit.ts';

const BLOCK = 'purchase.checkout.block.render';

/** The static targets that checkout has a place for, with the page of the three-page layout that they stand on. */
const PAGE_OF_TARGET = {
  'purchase.checkout.contact.render-after': 'information',
  'purchase.checkout.delivery-address.render-before': 'information',
  'purchase.checkout.delivery-address.render-after': 'information',
  'purchase.checkout.shipping-option-list.render-before': 'shipping',
  'purchase.checkout.shipping-option-list.render-after': 'shipping',
  'purchase.checkout.payment-method-list.render-before': 'payment',
  'purchase.checkout.payment-method-list.render-after': 'payment',
  'purchase.checkout.actions.render-before': 'every',
  'purchase.checkout.reductions.render-before': 'every',
  'purchase.checkout.reductions.render-after': 'every',
  'purchase.checkout.cart-line-list.render-after': 'every',
} as const;

/** Where on the page a slot of checkout stands. */
export type CheckoutPlace = keyof typeof PAGE_OF_TARGET | BlockPlacement;

/** The slots of a visit: on one page all of them, on three pages those of the page and those that every page has. */
export function checkoutSlots(
  extensions: readonly Extension[],
  profile: CheckoutProfile,
  visit: Visit,
): readonly Slot[] {
  const here = (page: string) => visit.step === 'checkout' || page === visit.step;
  const targets = Object.entries(PAGE_OF_TARGET).flatMap(([target, page]) =>
    page === 'every' || here(page) ? [target] : [],
  );
  const blocks = slotsFor(extensions, [BLOCK], profile).map((slot) => ({
    ...slot,
    place: placementOfBlock(slot.extension, profile, visit),
  }));
  return [
    ...slotsFor(extensions, targets, profile),
    ...blocks.filter(({ place }) => place === 'order-summary' || here(place)),
  ];
}

/** Without a wish of the visit, the merchant or the toml, a block stands after the delivery address. */
export function placementOfBlock(
  { handle, defaultPlacement }: UiExtension,
  { placements }: CheckoutProfile,
  visit: Pick<Visit, 'placement'>,
): BlockPlacement {
  return visit.placement ?? placements[handle] ?? placementOf(defaultPlacement ?? '') ?? 'information';
}
