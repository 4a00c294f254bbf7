import type { OtherRequest } from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { isOfRequest } from '../orders/effects/any-effect.ts';
import { decodeKeptEffect } from '../orders/effects/decode-kept-effect.ts';
import { decodeKeptRequest, decodeKeptStep, decodeSteps } from './decode-kept-request.ts';
import type { KeptRequest, KeptStep } from './decode-kept-request.ts';
import { isRefundOf } from './refund-note.ts';

/** What was asked for about an order beside the request that is looked at. */
export interface Others {
  /** The latest first, with the one that is looked at. */
  readonly requests: readonly KeptRequest[];
  /** In the sequence in which they were granted, those that wait last; without those that were granted after the one that is looked at. */
  readonly others: readonly OtherRequest[];
}

/**
 * Reads what was asked for about an order, see {@link Others}.
 * @param about The request that is looked at, which does not stand in its own way; `null` for one that is not made yet.
 */
export async function readOthers(
  database: Database,
  { shop, orderId }: OrderKey,
  { refunds }: Pick<OrderAfterSale, 'refunds'>,
  about: string | null,
): Promise<Others> {
  const [rows, effects] = await Promise.all([
    database.afterSaleRequest.findMany({
      where: { shop, orderId },
      orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
      include: { steps: { orderBy: { id: 'asc' } } },
    }),
    database.effect.findMany({
      where: { shop, orderId, kind: { in: ['give-back', 'invoice'] } },
      orderBy: { claimedAt: 'asc' },
    }),
  ]);
  const found = rows.map(({ steps, ...row }) => {
    const kept = steps.map(decodeKeptStep);
    return { request: decodeKeptRequest(row), kept, grantedAs: grantIn(kept) };
  });
  const written = effects.flatMap((row) => {
    const effect = decodeKeptEffect(row);
    return effect !== null && isOfRequest(effect) ? [effect] : [];
  });
  const mine = found.find(({ request }) => request.id === about)?.grantedAs ?? null;
  const others = found
    .filter(({ request, grantedAs }) => request.id !== about && isBefore(grantedAs, mine))
    .toSorted((one, other) => (isBefore(one.grantedAs, other.grantedAs) ? -1 : 1))
    .map(({ request, kept }): OtherRequest => {
      const { id, asked, returnId, invoice } = request;
      const own = written.filter(({ key }) => key.startsWith(`request/${id}/`));
      const gives = own.find((effect) => effect.kind === 'give-back')?.payload ?? null;
      const sends = own.findLast((effect) => effect.kind === 'invoice')?.payload.sends ?? null;
      return {
        ...{ asked, steps: decodeSteps(kept), hasReturn: returnId !== null, sends },
        isInvoicePaid: invoice?.paidAt != null,
        isCounted: refunds.some(
          ({ note, refundLineItems }) => isRefundOf(note, id) && refundLineItems.nodes.length > 0,
        ),
        // Earlier releases did not write down for which pieces.
        gives: gives !== null && 'lines' in gives ? gives : null,
      };
    });
  return { requests: found.map(({ request }) => request), others };
}

/**
 * The row of the step that granted it, or granted it once more after it had ended: rows of an order's requests are numbered one after the other,
 * see `addStep`.
 */
function grantIn(kept: readonly KeptStep[]): bigint | null {
  const isGranted = kept.some(({ kind }) => kind === 'approved');
  const last = kept.findLast(({ kind }) => kind === 'approved' || kind === 'reopened');
  return isGranted ? (last?.id ?? null) : null;
}

/** What is not granted yet comes after all that is. */
const isBefore = (one: bigint | null, other: bigint | null): boolean =>
  other === null || (one !== null && one < other);
