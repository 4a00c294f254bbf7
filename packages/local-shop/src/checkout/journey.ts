import type { Checkout, CheckoutError } from './checkout.ts';
import { fieldOf } from './error-fields.ts';
import { missingDelivery, missingFields } from './required-fields.ts';
import type { JourneyStep, Visit } from './visit.ts';

/** The editor only shows checkout. */
const PREVIEW: CheckoutError = { target: '$.cart', message: 'The checkout editor places no orders.' };

/** The pages of a checkout in order; without anything to ship there is no page for shipping. */
export function stepsOf({ step }: Visit, { groups }: Checkout): readonly JourneyStep[] {
  if (step === 'checkout') return ['checkout'];
  return groups.length > 0 ? ['information', 'shipping', 'payment'] : ['information', 'payment'];
}

/** The page after this one, or `null` on the last. */
export function nextStep(visit: Visit, checkout: Checkout): JourneyStep | null {
  const steps = stepsOf(visit, checkout);
  return steps[steps.indexOf(visit.step) + 1] ?? null;
}

/** The page a buyer comes to who asks for `wanted`: the first one on which something is missing or wrong, if that is earlier. */
export function reachableStep(visit: Visit, checkout: Checkout, wanted: JourneyStep): JourneyStep {
  const steps = stepsOf(visit, checkout);
  const before = steps.slice(0, Math.max(0, steps.indexOf(wanted)));
  const stuck = before.find((step) => !isComplete(step, checkout));
  return stuck ?? (steps.includes(wanted) ? wanted : (steps.at(-1) ?? wanted));
}

/** What keeps the buyer on the present page: errors of all functions, and what the page itself asks for. */
export function errorsToContinue({ step, editor }: Visit, checkout: Checkout): readonly CheckoutError[] {
  switch (step) {
    case 'information':
      return [...checkout.errors, ...missingFields(checkout)];
    case 'shipping':
      return [...checkout.errors, ...missingDelivery(checkout)];
    case 'payment':
    case 'checkout':
      return [
        ...checkout.errors,
        ...missingFields(checkout),
        ...missingDelivery(checkout),
        ...(editor ? [PREVIEW] : []),
      ];
    default:
      return step satisfies never;
  }
}

function isComplete(step: JourneyStep, checkout: Checkout): boolean {
  switch (step) {
    case 'information':
      return [...missingFields(checkout), ...checkout.errors].every((error) => fieldOf(error) === null);
    case 'shipping':
      return missingDelivery(checkout).length === 0;
    case 'payment':
    case 'checkout':
      return true;
    default:
      return step satisfies never;
  }
}
