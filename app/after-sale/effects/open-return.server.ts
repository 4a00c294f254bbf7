import { fail, formatAmount, ok } from '@doorstep/policy';
import type { RequestEffectPayloads, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { approveReturn, createReturn, readReturnable } from '../../admin-api/returns.ts';
import { readOrderAfterSale } from '../../admin-api/sold-order.ts';
import { toNotMade, toUnfinished } from '../../orders/effects/unfinished.ts';
import type { NotMade } from '../../orders/effects/unfinished.ts';
import { findReturnOf } from '../returned-lines.ts';
import { takeFrom } from '../take-from-parcels.ts';
import type { ApplyRequest } from './apply.ts';
import { keepMade, returnsOfOthers } from './keep-made.server.ts';
import { orderNotShown } from '../../orders/not-shown.ts';

type ToOpen = RequestEffectPayloads['return-open'];

/**
 * [RET-01, EXCH-01] Opens a return at Shopify, or approves the one that the customer asked for there. One of
 * exactly these pieces that stands there already is taken for it.
 */
export const openReturn: ApplyRequest<'return-open'> = async ({ admin, database }, { request }, payload) => {
  const { shop, id, orderId } = request;
  if (orderId === null) return fail({ kind: 'give-up', reason: 'it is about no order' });
  const read = await readOrderAfterSale(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  if (read.value === null) return fail({ kind: 'give-up', reason: orderNotShown });
  const others = await returnsOfOthers(database, { shop, id, orderId });
  const returns = read.value.returns.nodes;
  const found =
    request.returnId === null
      ? findReturnOf(payload.lines, returns, others)
      : returns.find((each) => each.id === request.returnId);
  if (found === undefined && request.returnId !== null) return ok(null);
  const opened = found ? await approve(admin, found) : await create(admin, orderId, payload);
  if (!opened.ok) return opened;
  await keepMade(database, { shop, id }, { returnId: opened.value });
  return ok(null);
};

async function approve(
  admin: Admin,
  { id, status }: { readonly id: string; readonly status: string },
): Promise<Result<string, NotMade>> {
  if (status !== 'REQUESTED') return ok(id);
  const approved = await approveReturn(admin, id);
  return approved.ok ? ok(id) : fail(toNotMade(approved.error));
}

async function create(
  admin: Admin,
  orderId: string,
  { lines, wanted, fee }: ToOpen,
): Promise<Result<string, NotMade>> {
  const handles = [...new Set(lines.map(({ reason }) => reason)), 'other-reason'];
  const returnable = await readReturnable(admin, orderId, handles);
  if (!returnable.ok) return fail(toUnfinished(returnable.error));
  const { parts, reasons } = returnable.value;
  const chosen = lines.map((line) => ({ line, parts: takeFrom(parts, line) }));
  if (chosen.some((each) => each.parts === null))
    return fail({ kind: 'give-up', reason: 'Shopify does not let all of its pieces come back' });
  const created = await createReturn(admin, {
    orderId,
    returnLineItems: chosen.flatMap(({ line, parts: from }) =>
      (from ?? []).map(({ partId, quantity }) => ({
        ...{ fulfillmentLineItemId: partId, quantity },
        returnReasonDefinitionId: reasons.get(line.reason) ?? reasons.get('other-reason') ?? null,
      })),
    ),
    ...(wanted.length === 0
      ? {}
      : { exchangeLineItems: wanted.map(({ variantId, quantity }) => ({ variantId, quantity })) }),
    ...(fee === null
      ? {}
      : {
          returnShippingFee: {
            amount: { amount: formatAmount(fee.presentment), currencyCode: fee.presentment.currency },
          },
        }),
  });
  return created.ok ? created : fail(toNotMade(created.error));
}
