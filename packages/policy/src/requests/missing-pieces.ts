import type { Asked, AskedLine, Step } from './asked.ts';
import type { SoldOrder, SoldParcel } from './sold-order.ts';
import { lastStep } from './story.ts';

/** [MISS-01] The parcels of which one can be missing and has to be named: none where the order has left in one, as then it is that. */
export const severalParcels = ({ parcels }: Pick<SoldOrder, 'parcels'>): readonly SoldParcel[] =>
  parcels.length > 1 ? parcels : [];

/** [MISS-01] The parcels about which is asked what is missing: {@link severalParcels}, or the only one that has several numbers. */
export const parcelsToName = ({ parcels }: Pick<SoldOrder, 'parcels'>): readonly SoldParcel[] =>
  parcels.length > 1 || parcels.some(({ numbers }) => numbers.length > 1) ? parcels : [];

/** [MISS-01] Which parcel a claim is for: as somebody who granted it found out, or as it was said; `null` where nobody named one. */
export const claimedParcel = (
  { parcel }: Pick<Asked<'missing-parcel'>, 'parcel'>,
  steps: readonly Step[],
): string | null => lastStep({ known: { steps } }, 'approved')?.payload.parcel ?? parcel ?? null;

/**
 * [MISS-01, MISS-02] An order as its claim is judged: by the days and the carrier of the parcel that is missing, which is the only one, or the one of
 * several that is named. One that is not there any more never left.
 */
export function asClaimed(order: SoldOrder, parcel: string | null): SoldOrder {
  const { parcels } = order;
  // What has left alone is that, whatever of the order is still to leave.
  if (parcels.length === 0 || (parcel === null && parcels.length > 1)) return order;
  const found = parcels.length === 1 ? parcels[0] : parcels.find(({ id }) => id === parcel);
  const { shippedOn, deliveredOn, carrier } = found ?? none;
  return { ...order, shippedOn, deliveredOn, carrier };
}

const none = { shippedOn: null, deliveredOn: null, carrier: null };

/**
 * [MISS-04] What can be missing: what left, was not paid back, is in no return, and was not paid for or sent again because of another request;
 * of one of several parcels, what was in that.
 * @param parcel `null` where none is named.
 */
export function missingPieces(
  order: Pick<SoldOrder, 'lines' | 'parcels'>,
  parcel: string | null,
): readonly AskedLine[] {
  const named = severalParcels(order);
  const within = parcel === null || named.length === 0 ? null : named.find(({ id }) => id === parcel);
  return order.lines.flatMap(({ id, requiresShipping, shipped, refunded, returning, compensated }) => {
    const left = shipped - refunded - returning - compensated;
    const quantity = within === null ? left : Math.min(left, piecesIn(within, id));
    return requiresShipping && quantity > 0 ? [{ id, quantity }] : [];
  });
}

const piecesIn = (parcel: SoldParcel | undefined, line: string): number =>
  (parcel?.pieces ?? []).reduce((sum, { id, quantity }) => sum + (id === line ? quantity : 0), 0);
