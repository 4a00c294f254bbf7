import { whyNotOffered } from '../checkout/protectable.ts';
import { placeOf } from '../facts/place.ts';
import type { Reason } from '../reasons.ts';
import type { PromisedProtection } from '../rules/promise.ts';
import type { OrderFacts } from './order.ts';
import { shipmentOf } from './shipment.ts';
import type { SoldAs } from './sold-as.ts';

/** Pieces of the protection that are paid back, by line id, and why. */
export interface FeeRefund extends Reason {
  readonly why: 'cancelled' | 'alone' | 'surplus';
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
}

/** What has to be done about the protection that was sold with an order. */
export interface FeeDecision {
  /** What is paid back without asking anybody; `null` for nothing. */
  readonly refund: FeeRefund | null;
  /** What is for a person: the customer has paid for it and may count on it. */
  readonly misuse: readonly Reason[];
}

const right: FeeDecision = { refund: null, misuse: [] };

/**
 * [PROT-03, PROT-05] The rules that checkout keeps, once more, for what came past it: by draft order, by another app, or by an
 * edit. Pure overcharging is paid back: a cancelled order that never left, a fee without anything that ships, more than one.
 * Once a parcel has left, the protection may have been used, and only what is more than one is paid back. Whether all beside it was
 * final sale [PROT-04] is left to checkout: an order keeps no tags of its products, and those of today may have come with a sale
 * that began after it.
 * @param order as it is now; its protection lines have the protection's variant.
 */
export function decideFee(
  protection: PromisedProtection | null,
  order: OrderFacts,
  { shipment, protectionLines }: SoldAs,
): FeeDecision {
  const lines = order.lines.filter(({ id }) => id !== undefined && protectionLines.includes(id));
  if (lines.length === 0) return right;
  const hasLeft = (order.shippedOn ?? null) !== null || shipment === 'shipped';
  if (order.cancelled) {
    const unpaid = refundOf(
      'cancelled',
      'It was cancelled before it was shipped.',
      lines,
      ({ sold, quantity, paidBack = 0 }) => Math.max(0, (sold ?? quantity) - paidBack),
    );
    return { ...right, refund: hasLeft || (order.kept ?? 0) <= 0 ? null : unpaid };
  }
  const bought = lines.filter(({ quantity }) => quantity > 0);
  if (bought.length === 0) return right;
  const merchandise = shipmentOf(order) === 'nothing' ? 0 : 2;
  if (!hasLeft && merchandise === 0)
    return {
      ...right,
      refund: refundOf('alone', 'Nothing else of it ships.', bought, ({ quantity }) => quantity),
    };
  return { refund: surplusOf(bought), misuse: hasLeft ? [] : misuseOf(protection, order, bought) };
}

type FeeLine = OrderFacts['lines'][number];

function refundOf(
  why: FeeRefund['why'],
  message: string,
  lines: readonly FeeLine[],
  piecesOf: (line: FeeLine) => number,
): FeeRefund | null {
  const back = lines.flatMap((line) => {
    const quantity = piecesOf(line);
    return line.id === undefined || quantity === 0 ? [] : [{ id: line.id, quantity }];
  });
  return back.length === 0 ? null : { why, statement: 'PROT-05', message, lines: back };
}

/** All but one piece. */
function surplusOf(bought: readonly FeeLine[]): FeeRefund | null {
  let more = bought.reduce((sum, { quantity }) => sum + quantity, 0) - 1;
  const message = `It was bought ${more + 1} times, and once is enough.`;
  return refundOf('surplus', message, bought.toReversed(), ({ quantity }) => {
    const back = Math.min(quantity, more);
    more -= back;
    return back;
  });
}

function misuseOf(
  protection: PromisedProtection | null,
  { shippingAddress }: OrderFacts,
  bought: readonly FeeLine[],
): readonly Reason[] {
  const { countryCode } = placeOf(shippingAddress);
  const countries = protection?.countries ?? [];
  const outside = countryCode !== null && !countries.includes(countryCode);
  const why = whyNotOffered(countries.length > 0, outside, 2);
  const reasons: Reason[] = [];
  if (why === 'switched-off')
    reasons.push({ statement: 'PROT-03', message: 'The protection was sold although it is switched off.' });
  if (why === 'country')
    reasons.push({
      statement: 'PROT-03',
      message: `The protection was sold to ${countryCode ?? ''}, where it is not offered.`,
    });
  if (bought.some(({ discount = 0 }) => discount > 0))
    reasons.push({ statement: 'PROT-05', message: 'A discount was taken off the price of the protection.' });
  return reasons;
}
