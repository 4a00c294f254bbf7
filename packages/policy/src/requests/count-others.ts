import type { Asked, AskedLine, Step } from './asked.ts';
import type { RequestEffectPayloads } from './effects.ts';
import { claimedParcel, missingPieces } from './missing-pieces.ts';
import { lessMoney, moneyForDrop } from './money-for.ts';
import type { GivenBack, SoldOrder } from './sold-order.ts';
import { lastStep } from './story.ts';

/** Another request about an order, as far as it counts for the one that is looked at. */
export interface OtherRequest {
  readonly asked: Asked;
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** It has a return at Shopify, which counts its pieces. */
  readonly hasReturn: boolean;
  /** What its customer had to pay before something is sent is paid. */
  readonly isInvoicePaid: boolean;
  /** Shopify counts the pieces that it gave money for as refunded. */
  readonly isCounted: boolean;
  /** What was written down to be carried out for it; `null` for nothing until now. */
  readonly gives: RequestEffectPayloads['give-back'] | null;
  readonly sends: readonly AskedLine[] | null;
}

/**
 * [SHIP-07, PRICE-01, PROD-01, MISS-04] An order with what other requests about it do: no piece comes back, is paid for or is sent once more
 * because of two of them, and no part of a price goes back twice.
 * @param others In the sequence in which they were granted, those that wait last.
 * @param by `asking`: all count that may still be granted, too. `granting`: only what was granted.
 */
export function countOthers(
  order: SoldOrder,
  others: readonly OtherRequest[],
  by: 'asking' | 'granting',
): SoldOrder {
  const counting = others.filter((other) => !isDropped(other));
  const moving = counting.filter((other) => by === 'asking' || isGranted(other));
  const isAdjusted = counting.some(({ asked }) => asked.kind === 'price-adjustment');
  return moving.reduce(count, { ...order, isAdjusted, lines: withReturns(order, moving) });
}

const isGranted = ({ steps }: OtherRequest): boolean => lastStep({ known: { steps } }, 'approved') !== null;

/** Nothing comes of it any more, and nothing came of it. */
function isDropped({ steps, isInvoicePaid, gives }: OtherRequest): boolean {
  const has = (kind: Step['kind']) => lastStep({ known: { steps } }, kind) !== null;
  if (has('declined') || has('withdrawn')) return gives === null;
  return has('closed') && gives === null && !isInvoicePaid && !has('sent');
}

/** [RET-03] What is to come back and has no return at Shopify yet cannot be asked for once more. */
function withReturns({ lines }: SoldOrder, others: readonly OtherRequest[]): SoldOrder['lines'] {
  const waiting = others.flatMap(({ asked, hasReturn }) =>
    !hasReturn && (asked.kind === 'return' || asked.kind === 'exchange') ? asked.lines : [],
  );
  return lines.map((line) => ({ ...line, returning: line.returning + piecesOf(line.id, waiting) }));
}

const piecesOf = (id: string, among: readonly AskedLine[]): number =>
  among.reduce((sum, line) => sum + (line.id === id ? line.quantity : 0), 0);

function count(order: SoldOrder, { asked, steps, gives, sends, isCounted }: OtherRequest): SoldOrder {
  switch (asked.kind) {
    case 'price-adjustment':
      return withGiven(order, gives?.lines[0]?.id ?? asked.line.id, givenBy(order, asked, gives));
    case 'product-issue':
      return isCounted ? order : withCompensated(order, sends ?? gives?.lines ?? asked.lines);
    case 'missing-parcel': {
      const parcel = claimedParcel(asked, steps);
      const pieces = sends ?? gives?.lines ?? missingPieces(order, parcel);
      const rest = withoutPieces(order, parcel, pieces);
      return isCounted ? rest : withCompensated(rest, pieces);
    }
    case 'return':
    case 'exchange':
    case 'returned-parcel':
    case 'address':
    case 'cancellation':
    case 'question':
      return order;
  }
}

const withCompensated = (order: SoldOrder, pieces: readonly AskedLine[]): SoldOrder => ({
  ...order,
  lines: order.lines.map((line) => ({
    ...line,
    compensated: line.compensated + piecesOf(line.id, pieces),
  })),
});

/** [MISS-04] Of a parcel for which a claim was made nothing is missing once more, while the other one's pieces of the same line may be. */
const withoutPieces = (order: SoldOrder, parcel: string | null, gone: readonly AskedLine[]): SoldOrder => ({
  ...order,
  parcels: order.parcels.map((each) =>
    each.id === parcel
      ? {
          ...each,
          pieces: each.pieces.flatMap(({ id, quantity }) => {
            const rest = quantity - piecesOf(id, gone);
            return rest > 0 ? [{ id, quantity: rest }] : [];
          }),
        }
      : each,
  ),
});

const withGiven = (order: SoldOrder, id: string, given: GivenBack): SoldOrder => ({
  ...order,
  lines: order.lines.map((line) =>
    line.id === id && given.pieces > 0 ? { ...line, givenBack: [...line.givenBack, given] } : line,
  ),
});

/** As it was written down; before that, as it was asked for, as if all of it were kept. */
function givenBy(
  order: SoldOrder,
  asked: Asked<'price-adjustment'>,
  gives: OtherRequest['gives'],
): GivenBack {
  const { quantity } = asked.line;
  if (gives?.amount && gives.tax) {
    const { amount, tax } = gives;
    return { pieces: gives.lines[0]?.quantity ?? 0, price: lessMoney(amount, tax), tax };
  }
  const kept = order.lines.map((line) => ({ ...line, quantity: line.sold, refunded: 0, returning: 0 }));
  const { price, tax } = moneyForDrop({ lines: kept }, asked);
  return { pieces: quantity, price, tax };
}
