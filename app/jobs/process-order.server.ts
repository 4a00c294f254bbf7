import { fail } from '@doorstep/policy';

import { write } from '../database.server.ts';
import type { Database, Write } from '../database.server.ts';
import { openUndone } from '../orders/cases.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { judgeBeside } from '../replay/shadow.server.ts';
import type { NewOrder } from '../replay/shadow.server.ts';
import { giveUpOrder } from './exhausted.server.ts';
import { followTold } from './follow-order.server.ts';
import type { JobOutcome } from './outcome.ts';
import { noAccess } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { processed, readTold } from './told.server.ts';

/**
 * The job of an order: follows it, and marks what had been delivered about it when this began as processed. What comes
 * meanwhile has asked for the job again.
 */
export async function processOrder(
  { database, reach }: JobContext,
  order: OrderKey,
  now: Date,
): Promise<JobOutcome> {
  const reached = await reach(order.shop);
  const told = await readTold(database, order);
  const toRecord: Write[] = [];
  const record = (writes: readonly Write[]) => Promise.resolve(void toRecord.push(...writes));
  const beside = (news: NewOrder) => judgeBeside(database, order.shop, news);
  const outcome =
    reached === null
      ? await leaveToPerson(database, order)
      : await followTold(reached, told, { now, record, ...(told.isShadowed && { beside }) });
  const said = outcome.ok ? outcome.value : outcome.error.kind === 'give-up' ? outcome.error.reason : null;
  await write(database, said === null ? toRecord : [...toRecord, ...processed(told, said, now)]);
  return outcome;
}

/** What is done in its place when it was tried as often as allowed: a person gets what is undone. Gives the last words. */
export async function giveUpArrived(
  database: Database,
  order: OrderKey,
  lastWords: string | null,
  now: Date,
): Promise<string> {
  const told = await readTold(database, order);
  const said = await giveUpOrder(database, order, lastWords);
  await write(database, processed(told, said, now));
  return said;
}

/** What an order needs is for a person where the app has no access, as long as the shop is there. */
async function leaveToPerson(database: Database, order: OrderKey): Promise<JobOutcome> {
  await openUndone(database, order, { kind: 'delivery', message: noAccess });
  return fail({ kind: 'give-up', reason: noAccess });
}
