import { ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { addTags, removeTags } from '../../admin-api/orders.ts';
import type { Apply } from './apply.ts';
import { unlessFailed } from './unfinished.ts';

/** [SIGN-03] [PROT-01] [ADDR-02] Takes and gives tags; one that is there already stays. */
export const changeTags: Apply<EffectPayloads['tags']> = async ({ admin }, { id }, { add, remove }) => {
  if (remove.length > 0) {
    const removed = await removeTags(admin, id, remove);
    if (!removed.ok) return unlessFailed(removed);
  }
  return add.length > 0 ? unlessFailed(await addTags(admin, id, add)) : ok(null);
};
