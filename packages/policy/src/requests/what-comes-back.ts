import { decideChargeBack } from '../after-sale/charge-back.ts';
import { refuse } from '../after-sale/eligibility.ts';
import type { GrantedExchange } from '../after-sale/exchange.ts';
import { proposeRefund } from '../after-sale/refund-proposal.ts';
import type { RefundProposal } from '../after-sale/refund-proposal.ts';
import type { ReturnFacts } from '../after-sale/return.ts';
import { saleOf } from '../after-sale/sale.ts';
import type { Policy } from '../document/policy.ts';
import type { CartFacts } from '../facts/cart.ts';
import type { Fee } from '../fees/fee.ts';
import { convert } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { answeredBefore } from './answered-before.ts';
import type { AskedLine, AskedPayloads } from './asked.ts';
import type { ExchangeEstimate } from './decision.ts';
import { isCount } from './is-count.ts';
import { localDate } from './local-date.ts';
import { firstLeft, moneyForPieces } from './money-for.ts';
import { keptPieces, returnableAtShopify, returnablePieces } from './sold-order.ts';
import { paidFor } from './sold-money.ts';
import type { SoldLine, SoldOrder } from './sold-order.ts';

/** The facts of a return of these pieces; or why there is nothing to return: no such line, or more than there is of it [RET-03]. */
export function readReturn(
  policy: Policy,
  order: SoldOrder,
  asked: readonly AskedLine[],
  askedAt: string,
): Result<ReturnFacts, ReturnType<typeof refuse>> {
  const requestedOn = localDate(policy, order, askedAt);
  const placedOn = localDate(policy, order, order.placedAt);
  const { countryCode, shippedOn, deliveredOn, waives, codes } = order;
  const no = (message: string) => fail(refuse([{ statement: 'RET-03', message }]));
  if (requestedOn === null || placedOn === null || countryCode === null)
    return no('The day or the country of the order is not known.');
  if (asked.length === 0 || new Set(asked.map(({ id }) => id)).size < asked.length)
    return no('No line of the order was named, or one twice.');
  const lines: ReturnFacts['lines'][number][] = [];
  for (const { id, quantity } of asked) {
    const line = order.lines.find((each) => each.id === id);
    if (line === undefined || !line.requiresShipping || !isCount(quantity, returnablePieces(line))) {
      const isAnswered = line !== undefined && isCount(quantity, returnableAtShopify(line));
      return isAnswered ? fail(refuse([answeredBefore('RET-03')])) : no('That is more than can come back.');
    }
    lines.push({ id, sale: saleOf(policy, { tags: line.tags, codes, placedOn }) });
  }
  return ok({ countryCode, placedOn, shippedOn, deliveredOn, requestedOn, waives, lines });
}

/**
 * [SHIP-07, RET-01] What is paid back for pieces that come back: line by line, less the fee, never shipping, and without tax, which
 * Shopify's own calculation adds. `null` where it cannot be said: no line, several currencies, or a fee without a rate.
 */
export function estimateRefund(
  policy: Policy,
  order: SoldOrder,
  asked: readonly AskedLine[],
  fee: Fee,
): RefundProposal | null {
  const lines = asked.flatMap(({ id, quantity: returning }) => {
    const line = order.lines.find((each) => each.id === id);
    if (line === undefined) return [];
    const pieces = Math.min(returning, line.sold - line.refunded);
    return [{ id, quantity: line.sold, refunded: firstLeft(line, pieces), returning, paid: line.paid }];
  });
  const { before } = moneyForPieces(order, asked);
  return proposeRefund({
    ...{ lines, fee, chargedBack: chargeBack(policy, order, asked), rate: order.rate },
    ...(before.price.presentment.minor > 0 ? { before } : {}),
  });
}

/** What an exchange is of: what was paid for each thing that comes back, and what each thing costs that goes out instead. */
export type Exchanged = Pick<ExchangeEstimate, 'returned' | 'wanted'>;

/** {@link Exchanged}, in the currency that was paid. */
export const exchangedFor = (
  order: SoldOrder,
  { lines, wanted }: Pick<AskedPayloads['exchange'], 'lines' | 'wanted'>,
): Exchanged => ({
  returned: lines.flatMap(({ id, quantity }) => {
    const line = order.lines.find((each) => each.id === id);
    if (line === undefined) return [];
    return [
      { id, quantity, amount: paidFor(line, 'presentment', { from: line.refunded, pieces: quantity }) },
    ];
  }),
  wanted: wanted.map(({ variantId, quantity, price: { presentment } }) => ({
    ...{ variantId, quantity },
    amount: { ...presentment, minor: presentment.minor * quantity },
  })),
});

/** [EXCH-01] What an exchange comes to: Shopify settles the difference and the fee in one. See {@link ExchangeEstimate}. */
export function estimateExchange(
  exchanged: Exchanged,
  { fee, difference }: Pick<GrantedExchange, 'fee' | 'difference'>,
  rate: SoldOrder['rate'],
): ExchangeEstimate | null {
  const { currency, minor } = difference.amount;
  const due = convert(fee.due, currency, rate);
  if (due === null) return null;
  const owed = (difference.kind === 'refund' ? -minor : minor) + due.minor;
  const kind = owed > 0 ? 'charge' : owed < 0 ? 'refund' : 'none';
  return { ...exchanged, fee: due, balance: { kind, amount: { minor: Math.abs(owed), currency } } };
}

/** [SHIP-01] The shipping that is charged after all, where what is kept does not ship free. */
function chargeBack(policy: Policy, order: SoldOrder, asked: readonly AskedLine[]): Money | null {
  const { countryCode, provinceCode } = order;
  if (countryCode === null) return null;
  const back = (id: string) => asked.find((each) => each.id === id)?.quantity ?? 0;
  const cart = (pieces: (line: SoldLine) => number): CartFacts => ({
    currency: order.lines[0]?.paid.shop.currency ?? '',
    rate: null,
    lines: order.lines.flatMap((line) => {
      const quantity = pieces(line);
      if (quantity <= 0) return [];
      const subtotal = Math.round((line.subtotal * quantity) / line.sold);
      const paid = paidFor(line, 'shop', { from: line.sold - quantity, pieces: quantity }).minor;
      const { variantId: merchandiseId, requiresShipping } = line;
      return [
        { merchandiseId, quantity, requiresShipping, subtotal, discount: Math.max(0, subtotal - paid) },
      ];
    }),
  });
  // What an earlier return has cost is not charged once more.
  const before = cart(keptPieces);
  const after = cart((line) => keptPieces(line) - back(line.id));
  return decideChargeBack(policy, before, after, { countryCode, provinceCode });
}
