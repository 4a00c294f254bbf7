import { decideProtection } from '../checkout/protection.ts';
import type { ProtectionDecision } from '../checkout/decisions.ts';
import { rateTo } from '../checkout/ships-free.ts';
import { placeOf } from '../facts/place.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { OrderDecision, OrderFacts } from '../orders/order.ts';
import type { Reason, StatementId } from '../reasons.ts';
import { freeFromOf } from '../rules/rate-table.ts';
import type { ReplayRules } from './rules.ts';
import type { ReplayAnswer } from './topics.ts';

/** The words for what cannot be said. */
export const notKnown = 'not known';
/** The words where a policy has nothing to say. */
export const nothing = '–';

const reasonsOf = (because: readonly Reason[], ...of: readonly StatementId[]): readonly Reason[] =>
  because.filter(({ statement }) => of.includes(statement));

/** [SHIP-05, SHIP-06] */
export function answerDestination({ figures, because }: OrderDecision): ReplayAnswer {
  const said = figures.unserved === null ? 'shipped to' : `not shipped to (${figures.unserved})`;
  return { said, because: reasonsOf(because, 'SHIP-05', 'SHIP-06') };
}

const verdicts = { allow: 'accepted', ask: 'asked about', refuse: 'refused' } as const;

/** [ADDR-01..03] */
export function answerAddress({ figures: { address }, because }: OrderDecision): ReplayAnswer {
  const said = address === null ? nothing : verdicts[address.verdict];
  return { said, because: reasonsOf(because, 'ADDR-01', 'ADDR-02', 'ADDR-03') };
}

/**
 * [SHIP-01..04] What shipping costs by the policy; `null` where nothing is shipped, or it is not known. Free is an amount of 0.
 * An order keeps no exchange rate: where a threshold is not known in its currency, neither is whether it ships free.
 */
export function shippingUnder(
  { shipping: rules }: ReplayRules,
  { shippingAddress }: OrderFacts,
  { shipping }: OrderDecision,
): Money | 'not-known' | null {
  if (shipping === null) return null;
  const { decision } = shipping;
  if (decision.kind === 'free') return { minor: 0, currency: rules.currency };
  if (decision.kind !== 'flat') return null;
  const rate = decision.freeFrom === null ? rateTo(rules, placeOf(shippingAddress)) : null;
  return rate !== null && freeFromOf(rate) !== null ? 'not-known' : decision.flat;
}

/** {@link shippingUnder} in words, with its reasons. */
export function answerShipping(cost: Money | 'not-known' | null, { shipping }: OrderDecision): ReplayAnswer {
  const because = shipping?.decision.because ?? [];
  if (cost === null) return { said: nothing, because };
  if (cost === 'not-known') return { said: notKnown, because };
  return { said: cost.minor === 0 ? 'free' : sayAmount(cost), because };
}

const signatures = {
  required: 'needed',
  'if-carrier': 'needed with the policy’s carrier',
  'not-required': 'not needed',
  unknown: notKnown,
} as const;

/** [SIGN-01, SIGN-02] */
export const answerSignature = ({ signature, because }: OrderDecision): ReplayAnswer => ({
  said: signatures[signature],
  because: reasonsOf(because, 'SIGN-01', 'SIGN-02'),
});

/** [PROT-01..05] Whether the toggle was there for an order. That all of it was final sale no order tells: it keeps no tags of its products. */
export function protectionFor({ protection }: ReplayRules, order: OrderFacts): ProtectionDecision {
  const lines = order.lines
    .filter(({ variantId, quantity }) => quantity > 0 && variantId !== order.protectionVariantId)
    .map(({ variantId, requiresShipping, subtotal }) => ({
      ...{ merchandiseId: variantId, requiresShipping, subtotal, finalSale: false },
    }));
  return decideProtection(protection, { countryCode: placeOf(order.shippingAddress).countryCode, lines });
}

/** {@link protectionFor} in words, with its reasons. */
export const answerProtection = (offer: ProtectionDecision): ReplayAnswer => ({
  said: offer.kind === 'offered' ? `offered at ${sayAmount(offer.price)}` : 'not offered',
  because: offer.because,
});
