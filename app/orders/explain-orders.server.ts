import { explain } from '@doorstep/policy';
import type { Explanation } from '@doorstep/policy';

import type { Database } from '../database.server.ts';
import { versionNumbered } from '../policy/versions.server.ts';
import { readerIn } from '../reader.ts';
import type { DecidedOrder } from './list-decided.server.ts';

/** A decided order with what its policy says, for staff, who read English in the admin. */
export interface ExplainedOrder extends Omit<DecidedOrder, 'because'> {
  readonly because: readonly Explanation[];
}

/** Why orders were decided as they were, each in the sentences of the version that it was sold under. */
export async function explainOrders(
  database: Database,
  shop: string,
  orders: readonly DecidedOrder[],
): Promise<readonly ExplainedOrder[]> {
  const numbers = [...new Set(orders.map(({ policyVersion }) => policyVersion))];
  const versions = await Promise.all(numbers.map((number) => versionNumbered(database, shop, number)));
  const reader = readerIn('en');
  return orders.map((order) => {
    const version = versions.find((each) => each?.number === order.policyVersion);
    // Versions are never deleted while their orders are kept.
    if (!version) throw new Error(`Policy version ${order.policyVersion} of ${shop} is gone.`);
    return { ...order, because: explain(order, version.policy, reader) };
  });
}
