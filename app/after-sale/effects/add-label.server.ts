import { fail, localeOf, ok } from '@doorstep/policy';

import { createLabel, readAwaitedParcels, updateLabel } from '../../admin-api/return-labels.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import { labelAddress } from '../labels/label-address.server.ts';
import { readLinkMaking } from '../links.server.ts';
import type { ApplyRequest } from './apply.ts';

/**
 * [RET-04] Shows the label at the return in Shopify: its first parcel has it, which is made once, and gets a later label in its place.
 * Shopify tells nobody: the mail of the label does.
 */
export const addLabel: ApplyRequest<'return-label'> = async ({ admin }, { request, kept }, { step }) => {
  const { returnId } = request;
  const reference = kept.find(({ id }) => String(id) === step)?.reference ?? null;
  // It was erased with its customer's data, or nothing is open at Shopify.
  if (reference === null || returnId === null) return ok(null);
  const read = await readAwaitedParcels(admin, returnId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const found = read.value.return;
  if (found === null || found.status !== 'OPEN') return ok(null);
  const [awaited] = found.reverseFulfillmentOrders.nodes;
  if (awaited === undefined) return fail({ kind: 'give-up', reason: 'Shopify waits for no parcel of it' });
  const making = await readLinkMaking(admin, new Date());
  if (!making.ok) return fail(toUnfinished(making.error));
  const fileUrl = labelAddress(reference, localeOf(request.locale, null), making.value);
  const [parcel] = awaited.reverseDeliveries.nodes;
  return parcel === undefined
    ? unlessFailed(await createLabel(admin, awaited.id, fileUrl))
    : unlessFailed(await updateLabel(admin, parcel.id, fileUrl));
};
