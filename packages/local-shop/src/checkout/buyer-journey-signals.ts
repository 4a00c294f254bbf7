import type { Checkout } from './checkout.ts';
import { reachableStep, stepsOf } from './journey.ts';
import type { UiSignals } from './ui-api.ts';
import type { JourneyStep, Visit } from './visit.ts';

const LABELS: Readonly<Record<JourneyStep, string>> = {
  checkout: 'Checkout',
  information: 'Information',
  shipping: 'Shipping',
  payment: 'Payment',
};

const CART = { handle: 'cart', label: 'Cart', to: 'shopify:cart', disabled: false } as const;

/** `shopify.buyerJourney`: a page that the buyer has not come to is disabled. */
export function buyerJourneySignals(visit: Visit, checkout: Checkout): UiSignals {
  const steps = stepsOf(visit, checkout).map((handle) => ({
    handle,
    label: LABELS[handle],
    to: handle === 'checkout' ? 'shopify:checkout' : `shopify:checkout/${handle}`,
    disabled: reachableStep(visit, checkout, handle) !== handle,
  }));
  return {
    'buyerJourney.completed': false,
    'buyerJourney.steps': checkout.draft === null ? [CART, ...steps] : steps,
    'buyerJourney.activeStep': { handle: visit.step },
  };
}

/** The name of a page for the buyer. */
export function stepLabel(step: JourneyStep): string {
  return LABELS[step];
}
