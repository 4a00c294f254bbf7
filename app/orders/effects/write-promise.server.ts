import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { isStale, sayFailure } from '../../admin-api/failure.ts';
import { setMetafields } from '../../admin-api/metafields.ts';
import type { Apply } from './apply.ts';
import { unlessFailed } from './unfinished.ts';

/**
 * [CAL-05] The first word of an order's promise. There may be none yet: one that is there follows the parcel already, or is
 * this very one, written by a worker that died before it could say so.
 */
export const writeFirstPromise: Apply<EffectPayloads['promise']> = async ({ admin }, order, { promise }) => {
  const metafield = { ownerId: order.id, key: 'promise', value: promise, compareDigest: null };
  const written = await setMetafields(admin, [metafield]);
  return !written.ok && isStale(written.error) ? ok(null) : unlessFailed(written);
};

/** [CAL-05] Replaces the promise that was read. One that somebody wrote meanwhile is read again by a later try. */
export const replacePromise: Apply<EffectPayloads['moved-promise']> = async (
  { admin },
  order,
  { promise, replaces },
) => {
  const metafield = { ownerId: order.id, key: 'promise', value: promise, compareDigest: replaces };
  const written = await setMetafields(admin, [metafield]);
  return !written.ok && isStale(written.error)
    ? fail({ kind: 'retry', reason: sayFailure(written.error) })
    : unlessFailed(written);
};
