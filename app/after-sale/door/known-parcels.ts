import type { Locale, SoldParcel } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import { sayDate } from '../say-date.ts';
import { afterSaleTexts } from '../texts.ts';

/** [MISS-01] What can be named as missing: all that left together, or one of its numbers alone. */
export interface ClaimChoice {
  /** By which a form names it. */
  readonly value: string;
  readonly parcel: string;
  /** Absent for all of the parcel. */
  readonly number?: string;
}

/** {@link ClaimChoice} of some parcels. */
export const claimChoices = (
  parcels: readonly Pick<SoldParcel, 'id' | 'numbers'>[],
): readonly ClaimChoice[] =>
  parcels.flatMap(({ id, numbers }) => [
    { value: id, parcel: id },
    ...(numbers.length > 1
      ? numbers.map((number) => ({ value: `${id} ${number}`, parcel: id, number }))
      : []),
  ]);

/** [MISS-01] A {@link ClaimChoice} and what it is called. */
export interface KnownParcel extends ClaimChoice {
  /** Who brings it by which numbers, what is in it, and since when: `UPS 1Z999 · 1 × City Tote · delivered on October 5, 2026`; or `Only UPS 1Z999`. */
  readonly label: string;
}

/** What each that can be named is called, in a customer's words; the numbers are Shopify's, what is in it is the order's. */
export const nameParcels = (
  parcels: readonly SoldParcel[],
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): readonly KnownParcel[] =>
  parcels.flatMap((parcel, at) => {
    const { missing } = afterSaleTexts[locale];
    const called = [parcel.carrier, parcel.numbers.join(', ')].filter(Boolean).join(' ');
    const items = parcel.pieces.map(({ id, quantity }) => `${quantity} × ${titles.get(id) ?? '…'}`);
    const label = [
      called === '' ? withNames(missing.parcel, { number: String(at + 1) }) : called,
      items.join(', '),
      sayDay(parcel, locale),
    ];
    return claimChoices([parcel]).map((choice) => ({
      ...choice,
      label:
        choice.number === undefined
          ? label.filter(Boolean).join(' · ')
          : withNames(missing.only, { number: [parcel.carrier, choice.number].filter(Boolean).join(' ') }),
    }));
  });

function sayDay({ shippedOn, deliveredOn }: SoldParcel, locale: Locale): string {
  const { missing } = afterSaleTexts[locale];
  if (deliveredOn !== null) return withNames(missing.deliveredOn, { date: sayDate(deliveredOn, locale) });
  return shippedOn === null ? '' : withNames(missing.leftOn, { date: sayDate(shippedOn, locale) });
}
