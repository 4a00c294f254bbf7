import type { ShopContext } from '../shop-context.ts';
import type { Return } from '../state/returns.ts';
import { changedReturnPayload } from './return-payload.ts';
import { record, type ReturnedOrder } from './returns.ts';

/** Takes pieces out of a return, by the ids of its lines and exchanges. Sends `returns/update`. */
export function takeOutOfReturn(
  context: ShopContext,
  { order, return: before }: ReturnedOrder,
  pieces: readonly { readonly id: string; readonly quantity: number }[],
): ReturnedOrder {
  const left = <Line extends { readonly id: string; readonly quantity: number }>(lines: readonly Line[]) =>
    lines
      .map((line) => {
        const taken = pieces.find(({ id }) => id === line.id)?.quantity ?? 0;
        return { ...line, quantity: line.quantity - taken };
      })
      .filter(({ quantity }) => quantity > 0);
  const changed: Return = { ...before, lines: left(before.lines), exchanges: left(before.exchanges) };
  return record(context, order, changed, () => [
    { topic: 'returns/update', payload: changedReturnPayload(changed, pieces) },
  ]);
}
