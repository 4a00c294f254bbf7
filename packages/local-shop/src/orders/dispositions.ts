import type { ShopContext } from '../shop-context.ts';
import type { Disposition, Return } from '../state/returns.ts';
import { newGid } from '../state/state.ts';

/** What is to become of pieces that have arrived. */
export type WantedDisposition = Omit<Disposition, 'id' | 'createdAt'>;

/** A disposition written down. */
export function writtenDisposition({ state, now }: ShopContext, wanted: WantedDisposition): Disposition {
  return { ...wanted, id: newGid(state, 'ReverseFulfillmentOrderDisposition'), createdAt: now() };
}

/** How many pieces of a line nobody has decided about yet. */
export function undisposed({ lines, dispositions }: Return, returnLineId: string): number {
  const line = lines.find(({ id }) => id === returnLineId);
  return dispositions
    .filter((each) => each.returnLineId === returnLineId)
    .reduce((left, { quantity }) => left - quantity, line?.quantity ?? 0);
}
