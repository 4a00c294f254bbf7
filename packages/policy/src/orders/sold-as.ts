import type { OrderFacts, OrderLineFacts, SoldAs } from './order.ts';
import { hasProtection } from './order-promise.ts';
import { shipmentOf } from './shipment.ts';

/** What is kept of an order when it is decided, see {@link SoldAs}. */
export function keepSoldAs({ lines, cancelled, protectionVariantId }: OrderFacts): SoldAs {
  return {
    shipment: shipmentOf({ lines, cancelled }),
    protectionLines: lines.flatMap((line) =>
      line.id !== undefined && hasProtection({ lines: [line], protectionVariantId }) ? [line.id] : [],
    ),
  };
}

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
