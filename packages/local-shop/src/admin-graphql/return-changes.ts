import { z } from 'zod';

import {
  approveReturn,
  declineReturn,
  findReturn,
  setReturnStatus,
  type ReturnedOrder,
} from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import { returnView } from './return-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

/** The scope of every mutation of a return. */
export const SCOPE = 'write_returns';

const notify = z.boolean().nullish();

/** What becomes of a return: approve, decline, close, cancel, reopen. */
export const returnChanges: RootFields = {
  queries: {},
  mutations: {
    returnApproveRequest: rootField(
      SCOPE,
      z.strictObject({
        input: z.strictObject({ id: z.string(), notifyCustomer: notify, unprocessed: notify }),
      }),
      ({ input }, context) => approve(context, input.id),
    ),
    returnDeclineRequest: rootField(
      SCOPE,
      z.strictObject({
        input: z.strictObject({
          id: z.string(),
          declineReason: z.string(),
          declineNote: z.string().nullish(),
          notifyCustomer: notify,
        }),
      }),
      ({ input }, context) => decline(context, input.id, input.declineReason, input.declineNote ?? null),
    ),
    returnClose: rootField(SCOPE, z.strictObject({ id: z.string() }), ({ id }, context) =>
      setStatus(context, id, 'closed'),
    ),
    returnCancel: rootField(
      SCOPE,
      z.strictObject({ id: z.string(), notifyCustomer: notify }),
      ({ id }, context) => setStatus(context, id, 'canceled'),
    ),
    returnReopen: rootField(SCOPE, z.strictObject({ id: z.string() }), ({ id }, context) =>
      setStatus(context, id, 'reopened'),
    ),
  },
};

function approve(context: ShopContext, id: string): View {
  const found = findReturn(context, id);
  if (!found) return missing();
  return found.return.status === 'REQUESTED'
    ? shown(context, approveReturn(context, found))
    : wrongState('Return is not approvable. Only returns with status REQUESTED can be approved.');
}

function decline(context: ShopContext, id: string, reason: string, note: string | null): View {
  const found = findReturn(context, id);
  if (!found) return missing();
  if (found.return.status === 'DECLINED') return wrongState('The return is already declined.');
  return found.return.status === 'REQUESTED'
    ? shown(context, declineReturn(context, found, { reason, note }))
    : wrongState(
        'Return is not declinable. Only non-refunded returns with status REQUESTED can be declined.',
      );
}

function setStatus(context: ShopContext, id: string, to: Parameters<typeof setReturnStatus>[2]): View {
  const found = findReturn(context, id);
  if (!found) return refuse(['return'], userError(['id'], 'Return not found.', 'NOT_FOUND'));
  const { status, lines } = found.return;
  const wasProcessed = lines.some(({ processed }) => processed > 0);
  const isPossible = {
    closed: status === 'OPEN' || status === 'CLOSED',
    reopened: status === 'OPEN' || status === 'CLOSED',
    canceled: !wasProcessed && status !== 'DECLINED',
  }[to];
  // That it is refused is recorded, with this code; the words are our own expectation.
  return isPossible
    ? shown(context, setReturnStatus(context, found, to))
    : refuse(['return'], userError(['id'], `Return cannot be ${to}.`, 'INVALID_STATE'));
}

/** A mutation's payload with the return that it made or changed. */
export const shown = (context: ShopContext, { order, return: each }: ReturnedOrder): View =>
  succeed({ return: returnView(context, order, each) });

const missing = (): View => refuse(['return'], userError(['input', 'id'], 'Return not found.', 'NOT_FOUND'));

const wrongState = (message: string): View =>
  refuse(['return'], userError(['input', 'id'], message, 'INVALID_STATE'));
