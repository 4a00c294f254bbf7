import type { SignatureDecision } from '../checkout/decisions.ts';
import { aboveWithoutRate, signatureKind } from '../checkout/signature-kind.ts';
import { decideSignature } from '../checkout/signature.ts';
import { retailMerchandise } from '../facts/merchandise.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { SignatureRules } from '../rules/signature.ts';
import type { OrderFacts } from './order.ts';
import { isConcerned, whyUnsigned, type ShippedOrder } from './shipment.ts';

/** An order as its signature depends on it. Amounts are minor units of `currency`. */
export interface SignedOrder
  extends Omit<ShippedOrder, 'lines'>, Pick<OrderFacts, 'lines' | 'carrier' | 'unread'> {
  readonly currency: CurrencyCode;
}

/**
 * Whether someone has to sign for an order, without the reasons: by the retail value of what is still there, for a parcel
 * that is still to leave [SIGN-01, SIGN-02]. `unknown` when its amounts are in another currency than the rule's, or an
 * amount that decides could not be read.
 */
export function orderSignature(rules: SignatureRules | null, order: SignedOrder): SignatureDecision['kind'] {
  if (!isConcerned(order, 'signature')) return 'not-required';
  const above = aboveWithoutRate(rules, order.currency);
  const least = signatureKind(rules, { above, retail: retailMerchandise(order.lines) }, order.carrier);
  if (isValueRead(order)) return least;
  // Whatever could not be read can only add to the value.
  const most = signatureKind(rules, { above, retail: Infinity }, order.carrier);
  return most === least ? least : 'unknown';
}

/** {@link orderSignature} with its reasons. */
export function decideOrderSignature(rules: SignatureRules | null, order: SignedOrder): SignatureDecision {
  const kind = orderSignature(rules, order);
  if (rules === null || kind === 'unknown') return { kind, because: [] };
  const why = whyUnsigned(order);
  if (why !== null) return { kind, because: [{ statement: 'SIGN-01', message: why }] };
  return { kind, because: decideSignature(rules, { ...order, rate: null }).because };
}

/** Whether every amount of an order could be read. */
export function isValueRead({ unread = [] }: Pick<OrderFacts, 'unread'>): boolean {
  return unread.every(({ about }) => about !== 'value');
}
