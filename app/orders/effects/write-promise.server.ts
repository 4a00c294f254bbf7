import { fail, isSame, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { isStale, sayFailure } from '../../admin-api/failure.ts';
import { setMetafields } from '../../admin-api/metafields.ts';
import { readOrderSnapshot } from '../../admin-api/order-snapshot.ts';
import type { Apply } from './apply.ts';
import { unlessFailed } from './unfinished.ts';

/**
 * [CAL-05] Writes an order's promise over the one that was read. Where another one stands by now it may be this very one, written
 * by a try whose answer was lost; any other is read again by a later try.
 */
export const writePromise: Apply<EffectPayloads['promise']> = async (
  { admin },
  { id },
  { promise, replaces },
) => {
  const metafield = { ownerId: id, key: 'promise', value: promise, compareDigest: replaces };
  const written = await setMetafields(admin, [metafield]);
  if (written.ok || !isStale(written.error)) return unlessFailed(written);
  const now = await readOrderSnapshot(admin, id);
  return now.ok && isSame(now.value?.metafield?.jsonValue ?? null, promise)
    ? ok(null)
    : fail({ kind: 'retry', reason: sayFailure(written.error) });
};
