import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';
import { shipmentOf, type Shipment } from './shipment.ts';

/** What of an order nothing that happens to it later takes back. It is kept with the decisions about it. */
export interface SoldAs {
  /** Whether a parcel was still to leave. */
  readonly shipment: Shipment;
  /** [PROT-01] Ids of the lines that were bought as protection: Shopify forgets their variant when somebody deletes it. */
  readonly protectionLines: readonly string[];
  /**
   * [CAL-02] The lines that its dates were promised for, with their pieces: what an edit or an exchange adds later is not among them.
   * Absent in decisions from before 2026-12: all lines.
   */
  readonly promised?: readonly PromisedLine[];
  /**
   * [RET-06, PRICE-01, PRICE-02] How its lines were marked when it was placed. Absent where that was not looked at then: in decisions from
   * before 2026-12, and of orders that were placed long before they were decided.
   */
  readonly marks?: readonly MarkedLine[];
}

/** How a line is marked: Shopify keeps none of it for an order. */
export interface MarkedLine {
  /** GID of Shopify's LineItem. */
  readonly id: string;
  /** The tags of its product. */
  readonly tags: readonly string[];
  /** Its variant's compare-at price is above what it was sold for. */
  readonly isReduced: boolean;
}

/** So many pieces of a line. */
export interface PromisedLine {
  /** GID of Shopify's LineItem. */
  readonly id: string;
  readonly pieces: number;
}

/**
 * What is kept of an order whenever it is decided, see {@link SoldAs}: as it was kept before, and what is new. An order of which
 * a parcel left later than it was placed was sold to be shipped, also when it is decided for the first time after that.
 */
export function keepSoldAs({
  lines,
  cancelled,
  protectionVariantId,
  leftLater = false,
  marks: marksNow,
  soldAs,
}: OrderFacts): SoldAs {
  const marks = soldAs === undefined ? marksNow : soldAs.marks;
  const isToShip = leftLater || soldAs?.shipment === 'to-ship';
  const promised = lines.flatMap(({ id, quantity, sold = quantity }) =>
    id !== undefined && sold > 0 ? [{ id, pieces: sold }] : [],
  );
  const protectionLines = lines.flatMap(({ id, variantId, quantity, sold = quantity }) =>
    id !== undefined && sold > 0 && variantId !== null && variantId === protectionVariantId ? [id] : [],
  );
  return {
    shipment: isToShip ? 'to-ship' : shipmentOf({ lines, cancelled }),
    protectionLines: [...new Set([...(soldAs?.protectionLines ?? []), ...protectionLines])],
    promised: soldAs?.promised ?? promised,
    ...(marks === undefined ? {} : { marks }),
  };
}

/**
 * [CAL-02, CAL-06, RET-02] Of an order's lines as they are now what its dates were promised for, piece by piece. What was added later is left
 * out: it makes nothing late, and does not take back that all of what was promised has come.
 */
export function promisedOf<
  Line extends Pick<OrderLineFacts, 'quantity' | 'stillToShip'> & { readonly id?: string },
>(lines: readonly Line[], soldAs: Pick<SoldAs, 'promised'> | null): readonly Line[] {
  const promised = soldAs?.promised;
  if (promised === undefined) return lines;
  return lines.flatMap((line) => {
    const { id, quantity, stillToShip = quantity } = line;
    // Without an id it is of an order that Shopify does not know yet, to which nothing was added.
    if (id === undefined) return [line];
    const pieces = Math.min(quantity, promised.find((each) => each.id === id)?.pieces ?? 0);
    // What has left of a line was promised first: pieces are not told apart.
    const left = quantity - stillToShip;
    return pieces > 0 ? [{ ...line, quantity: pieces, stillToShip: Math.max(0, pieces - left) }] : [];
  });
}

/** Whether a parcel brings anything that was sold with its order; one of which nobody knows the lines does. */
export const bringsPromised = (
  lineIds: readonly string[] | undefined,
  soldAs: Pick<SoldAs, 'promised'> | null,
): boolean =>
  lineIds === undefined ||
  lineIds.length === 0 ||
  soldAs?.promised === undefined ||
  lineIds.some((id) => soldAs.promised?.some((each) => each.id === id));

/**
 * The lines of an order as they are now, to be decided as it was sold: what has left since does not end what was decided
 * about its way [SIGN-01, CAL-05], and protection whose variant was deleted stays protection [PROT-01].
 */
export function restoreSold(
  lines: readonly OrderLineFacts[],
  sold: SoldAs,
  protectionVariantId: string | null,
): readonly OrderLineFacts[] {
  return lines.map((line) => ({
    ...line,
    ...(sold.shipment === 'to-ship' && { stillToShip: line.quantity }),
    ...(line.id !== undefined &&
      sold.protectionLines.includes(line.id) && { variantId: protectionVariantId }),
  }));
}
