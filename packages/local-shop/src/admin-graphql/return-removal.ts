import { z } from 'zod';

import { findReturn, setReturnStatus } from '../orders/returns.ts';
import { takeOutOfReturn } from '../orders/take-out-of-return.ts';
import type { ShopContext } from '../shop-context.ts';
import { SCOPE, shown } from './return-changes.ts';
import { refuse, rootField, userError, type RootFields, type View } from './root-field.ts';

const removal = z.strictObject({
  returnId: z.string(),
  returnLineItems: z
    .array(z.strictObject({ returnLineItemId: z.string(), quantity: z.number().int() }))
    .nullish(),
  exchangeLineItems: z
    .array(z.strictObject({ exchangeLineItemId: z.string(), quantity: z.number().int() }))
    .nullish(),
});

/** removeFromReturn: pieces that do not come back after all. With the last line the return is closed. */
export const returnRemoval: RootFields = {
  queries: {},
  mutations: { removeFromReturn: rootField(SCOPE, removal, remove) },
};

/** That these are refused is certain, with codes of the schema; the words are our own expectation. */
function remove(input: z.infer<typeof removal>, context: ShopContext): View {
  const found = findReturn(context, input.returnId);
  if (!found) return refused(['returnId'], 'Return not found.', 'NOT_FOUND');
  const { status, lines, exchanges } = found.return;
  if (status !== 'OPEN' && status !== 'REQUESTED')
    return refused(['returnId'], 'Return is not editable.', 'INVALID_STATE');
  const items = (input.returnLineItems ?? []).map(({ returnLineItemId: id, quantity }) => ({ id, quantity }));
  const given = (input.exchangeLineItems ?? []).map(({ exchangeLineItemId: id, quantity }) => ({
    id,
    quantity,
  }));
  const problem =
    firstProblem(items, lines, 'returnLineItems') ?? firstProblem(given, exchanges, 'exchangeLineItems');
  if (problem) return problem;
  const taken = takeOutOfReturn(context, found, [...items, ...given]);
  return shown(context, taken.return.lines.length === 0 ? setReturnStatus(context, taken, 'closed') : taken);
}

function firstProblem(
  wanted: readonly { readonly id: string; readonly quantity: number }[],
  lines: readonly { readonly id: string; readonly quantity: number; readonly processed: number }[],
  name: string,
): View | null {
  for (const [index, { id, quantity }] of wanted.entries()) {
    const line = lines.find((each) => each.id === id);
    const at = [name, String(index)];
    if (!line) return refused(at, 'Line item not found.', 'NOT_FOUND');
    if (quantity <= 0 || quantity > line.quantity - line.processed)
      return refused([...at, 'quantity'], 'Quantity is not removable.', 'INVALID');
  }
  return null;
}

const refused = (field: readonly string[], message: string, code: string): View =>
  refuse(['return'], userError(field, message, code));
