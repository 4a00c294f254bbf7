import type { ClockedOrder, OrderClocks } from './clocks.ts';
import { hintAtReturn } from './coming-back.ts';

/** [RTS-01] Which parcels of an order may be coming back, at an instant in milliseconds; none once somebody knows that one does. */
export function readWayBack(order: ClockedOrder, now: number): OrderClocks {
  if (order.isReturnKnown) return { broken: [], dueAt: null };
  const { parcels, policy, zone, zip, decision } = order;
  const expectedBy = decision.promise.dates?.arrives?.latest ?? null;
  const read = parcels
    .filter(({ requiresShipping }) => requiresShipping)
    .map((parcel) => ({
      parcel: parcel.id,
      ...hintAtReturn({ ...parcel, zip, expectedBy }, policy, { now, zone }),
    }));
  const due = read.flatMap(({ dueAt }) => dueAt ?? []);
  return {
    broken: read.flatMap(({ parcel, hint }) => {
      if (hint === null) return [];
      const { sign, ...reason } = hint;
      return [{ kind: 'coming-back', ...reason, comingBack: { parcel, sign } } as const];
    }),
    dueAt: due.length === 0 ? null : Math.min(...due),
  };
}
