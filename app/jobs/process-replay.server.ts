import { fail, ok } from '@doorstep/policy';

import { openBulkFile } from '../admin-api/bulk-file.server.ts';
import { enqueue } from '../queue/enqueue.ts';
import { continueReplay } from '../replay/continue-replay.server.ts';
import { endReplay } from '../replay/store.server.ts';
import { replaySubject } from '../replay/subject.ts';
import type { Database } from '../database.server.ts';
import type { JobOutcome } from './outcome.ts';
import { noAccess } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';

/** A replay of a shop. */
interface ReplayKey {
  readonly shop: string;
  readonly id: bigint;
}

/** The job of a replay: takes it one step on, see {@link continueReplay}, and asks for itself until it has ended. */
export async function processReplay(
  { database, reach }: JobContext,
  { shop, id }: ReplayKey,
): Promise<JobOutcome> {
  const reached = await reach(shop);
  if (reached === null) {
    await giveUpReplay(database, { shop, id }, noAccess);
    return fail({ kind: 'give-up', reason: noAccess });
  }
  const { admin } = reached;
  const step = await continueReplay({ database, admin, openFile: openBulkFile, now: () => new Date() }, id);
  if (!step.ok) return step;
  if (step.value === 'again') await enqueue(database, [{ shop, subject: replaySubject(id) }], 'check');
  return ok(step.value);
}

/** What could not be carried out as often as it was tried has failed. Gives the last words. */
export async function giveUpReplay(
  database: Database,
  key: ReplayKey,
  lastWords: string | null,
): Promise<string> {
  const note = lastWords ?? 'It could not be carried out.';
  await endReplay(database, key, 'failed', { note, now: new Date() });
  return note;
}
