import type { CountryCode, Policy } from '../document/policy.ts';
import type { Money } from '../money/money.ts';
import { isValueRead } from '../orders/order-signature.ts';
import type { OrderDecision, OrderFacts } from '../orders/order.ts';
import {
  answerAddress,
  answerDestination,
  answerProtection,
  answerShipping,
  answerSignature,
  protectionFor,
  shippingUnder,
} from './answer-checkout.ts';
import { answerFees } from './answer-fees.ts';
import { answerArrival, answerClaims, answerReturns, claimDaysOf } from './answer-windows.ts';
import type { ReplayRules } from './rules.ts';
import type { ReplayAnswer, ReplayTopic, ReplayUnknown } from './topics.ts';

/** What an order adds to the sums of a policy. */
export interface ReplayFigures {
  readonly country: CountryCode | null;
  /** [SHIP-01..04] By the policy; free is 0, `null` where nothing ships, it is refused, or it is not known. */
  readonly shipping: Money | null;
  /** [SHIP-01] How far its merchandise was from shipping free: below 0 what was missing, in parts of the threshold. */
  readonly distance: number | null;
  /** Checkout would not have taken it: `destination` [SHIP-05], `address` [ADDR-01]. */
  readonly refused: 'destination' | 'address' | null;
  /** [ADDR-01] Its buyer would have been asked about the address. */
  readonly asked: boolean;
  /** [SIGN-01] Somebody has to sign, or has to if the policy’s carrier brings it. */
  readonly signed: boolean;
  /** [PROT-01] What the protection was offered at; `null` where it was not. */
  readonly offer: Money | null;
  /** [PROT-01] What it earns if whoever chose it chooses it again; `null` where it was not chosen, or is not offered. */
  readonly fee: Money | null;
  /** [RET-02, RET-07, INTL-01] In words, to be counted by. */
  readonly returns: string;
  /** [MISS-02] */
  readonly claimDays: number | null;
}

/** What a policy comes to for one order. */
export interface ReplayOutcome {
  readonly answers: Readonly<Record<ReplayTopic, ReplayAnswer>>;
  readonly figures: ReplayFigures;
  readonly unknown: readonly ReplayUnknown[];
}

/** @param decision what `decideOrder` said of the order under the same policy. */
export function outcomeOf(
  policy: Policy,
  rules: ReplayRules,
  order: OrderFacts,
  decision: OrderDecision,
): ReplayOutcome {
  const cost = shippingUnder(rules, order, decision);
  const offer = protectionFor(rules, order);
  const answers = {
    destination: answerDestination(decision),
    address: answerAddress(decision),
    shipping: answerShipping(cost, decision),
    signature: answerSignature(decision),
    protection: answerProtection(offer),
    arrival: answerArrival(decision),
    returns: answerReturns(decision),
    claims: answerClaims(decision),
    fees: answerFees(policy, decision),
  };
  const refused = refusedBy(decision);
  const price = offer.kind === 'offered' ? offer.price : null;
  const figures: ReplayFigures = {
    country: decision.figures.country,
    shipping: cost === 'not-known' || refused !== null ? null : cost,
    distance: distanceOf(decision),
    refused,
    asked: decision.figures.address?.verdict === 'ask',
    signed: decision.tags.includes('signature-required'),
    offer: price,
    fee: decision.protected && refused === null ? price : null,
    returns: answers.returns.said,
    claimDays: claimDaysOf(order, decision, policy.merchant.timeZone),
  };
  return { answers, figures, unknown: unknownOf(order, decision, cost === 'not-known') };
}

function refusedBy({ figures: { unserved, address } }: OrderDecision): ReplayFigures['refused'] {
  if (unserved !== null) return 'destination';
  return address?.verdict === 'refuse' ? 'address' : null;
}

function distanceOf({ figures: { threshold } }: OrderDecision): number | null {
  if (threshold === null || threshold.freeFrom.minor <= 0) return null;
  return -threshold.missing / threshold.freeFrom.minor;
}

function unknownOf(
  order: OrderFacts,
  { signature }: OrderDecision,
  isCostUnknown: boolean,
): readonly ReplayUnknown[] {
  const isRead = isValueRead(order);
  const isAddressRead = (order.unread ?? []).every(({ about }) => about !== 'address');
  return [
    ...(isRead ? [] : (['value'] as const)),
    ...(isAddressRead ? [] : (['address'] as const)),
    ...(isRead && (isCostUnknown || signature === 'unknown') ? (['currency'] as const) : []),
  ];
}
