import type { Locale, SoldParcel } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import { sayDate } from '../say-date.ts';
import type { ShownParcel } from '../shown-order.ts';
import { afterSaleTexts } from '../texts.ts';

/** [MISS-01] A parcel that can be named among several. */
export interface KnownParcel {
  readonly id: string;
  /** Who brings it by which number, what is in it, and since when: `UPS 1Z999 · 1 × City Tote · delivered on October 5, 2026`. */
  readonly label: string;
}

/** What each of several parcels is called, in a customer's words; the number is Shopify's, what is in it is the order's. */
export const nameParcels = (
  parcels: readonly SoldParcel[],
  shown: readonly ShownParcel[],
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): readonly KnownParcel[] =>
  parcels.map((parcel, at) => {
    const { missing } = afterSaleTexts[locale];
    const number = shown.find(({ id }) => id === parcel.id)?.number;
    const called = [parcel.carrier, number].filter(Boolean).join(' ');
    const items = parcel.pieces.map(({ id, quantity }) => `${quantity} × ${titles.get(id) ?? '…'}`);
    const day = sayDay(parcel, locale);
    const label = [
      called === '' ? withNames(missing.parcel, { number: String(at + 1) }) : called,
      items.join(', '),
      day,
    ]
      .filter(Boolean)
      .join(' · ');
    return { id: parcel.id, label };
  });

function sayDay({ shippedOn, deliveredOn }: SoldParcel, locale: Locale): string {
  const { missing } = afterSaleTexts[locale];
  if (deliveredOn !== null) return withNames(missing.deliveredOn, { date: sayDate(deliveredOn, locale) });
  return shippedOn === null ? '' : withNames(missing.leftOn, { date: sayDate(shippedOn, locale) });
}
