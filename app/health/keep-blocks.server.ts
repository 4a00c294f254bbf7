import type { Policy } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readPlan } from '../admin-api/shop.ts';
import type { Database } from '../database.server.ts';
import { environment } from '../environment.server.ts';
import { checklistOf } from '../onboarding/checklist.ts';
import { blocks, findAbsentBlocks } from './blocks.ts';
import { keepFound } from './kept.server.ts';

interface Seen {
  readonly admin: Admin;
  readonly database: Database;
  readonly now: Date;
}

/** Keeps which blocks are not on the store, by what the admin has told the page; what is no block is left out. */
export async function keepAbsentBlocks(
  { admin, database, now }: Seen,
  policy: Policy,
  absent: readonly string[],
): Promise<void> {
  const plan = await readPlan(admin);
  if (!plan.ok) return;
  const items = checklistOf(environment().apiKey, plan.value, policy);
  await keepFound(database, { shop: admin.shop, check: blocks.id }, findAbsentBlocks(items, absent), now);
}
