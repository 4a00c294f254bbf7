import { sayFullDay } from '@doorstep/policy';
import { givenFor } from '@doorstep/policy';
import type { SoldOrder } from '@doorstep/policy';

import type { Addressee } from '../../../admin-api/addressee.ts';
import { nameOfBuyer } from '../../../mail/greeting.ts';
import { sayDay } from '../../../policy/date-in-zone.ts';
import { readerIn } from '../../../reader.ts';
import { lineName } from '../../door/known-lines.ts';
import { sayAddress } from '../answers/ready-answers.ts';
import type { ShownOrder } from '../../shown-order.ts';

/** An order, in words for the desk. */
export interface OrderInWords {
  readonly customer: string | null;
  readonly address: string | null;
  /** When it was placed, left and was delivered. */
  readonly days: string;
  readonly lines: readonly { readonly id: string; readonly words: string }[];
  /** What has left together, by its numbers: who brings each, with the address at which the carrier shows where it is. */
  readonly parcels: readonly (readonly { readonly words: string; readonly page: string | null }[])[];
}

/** [RET-06, PRICE-02] */
const markedToday =
  'Nobody kept how its items were marked on that day: it is judged by their tags and compare-at prices of today.';

/** Shows an order at the desk, in English and in the merchant's time zone. */
export function showOrder(
  { order, shown }: { readonly order: SoldOrder; readonly shown: ShownOrder },
  address: Addressee['shippingAddress'],
  timeZone: string,
): OrderInWords {
  const reader = readerIn('en');
  const days = [
    `Placed on ${sayDay(new Date(order.placedAt), timeZone)}`,
    order.shippedOn === null ? 'not shipped' : `shipped on ${sayFullDay(order.shippedOn)}`,
    ...(order.deliveredOn === null ? [] : [`delivered on ${sayFullDay(order.deliveredOn)}`]),
    ...(order.isCancelled ? ['canceled'] : []),
  ];
  return {
    customer: address && (nameOfBuyer(address) || null),
    address: address && sayAddress(address, 'en'),
    days: `${days.join(', ')}.${shown.isMarkedToday ? ` ${markedToday}` : ''}`,
    parcels: [...new Set(shown.parcels.map(({ id }) => id))].map((together) =>
      shown.parcels
        .filter(({ id }) => id === together)
        .map(({ carrier, number, page }) => ({ words: [carrier, number].filter(Boolean).join(' '), page })),
    ),
    lines: shown.lines.flatMap((line) => {
      const sold = order.lines.find(({ id }) => id === line.id);
      if (sold === undefined) return [];
      const paid = reader.amount(sold.paid.presentment);
      const given = givenFor(sold, 'price', 'presentment', { pieces: sold.sold });
      const since = [
        ...(sold.refunded > 0 ? [`${sold.refunded} paid back`] : []),
        ...(sold.returning > 0 ? [`${sold.returning} in a return`] : []),
        ...(sold.compensated > 0 ? [`${sold.compensated} paid for or sent again by another request`] : []),
        ...(given.minor > 0 ? [`${reader.amount(given)} of the price given back`] : []),
      ];
      return [
        { id: line.id, words: [`${sold.sold} × ${lineName(line)}, paid ${paid}`, ...since].join(', ') },
      ];
    }),
  };
}
