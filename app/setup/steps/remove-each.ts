import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { AdminFailure } from '../../admin-api/failure.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';

/** Removes one after the other; stops at the first that cannot be. */
export async function removeEach<Item>(
  doing: string,
  items: readonly Item[],
  remove: (item: Item) => Promise<Result<unknown, AdminFailure>>,
): Promise<Result<unknown, SetupFailure>> {
  for (const item of items) {
    const removed = await step(doing, remove(item));
    if (!removed.ok) return removed;
  }
  return ok(null);
}
