import type { WholeDatabase } from '../database.server.ts';
import { enqueue } from '../queue/enqueue.ts';
import { endReplay, readReplay } from './store.server.ts';
import { replaySubject } from './subject.ts';

/**
 * Ends a replay before its end, and has its job tell Shopify that nobody waits for its list any more. A shadow that is ended is done:
 * what it has judged until then is what it comes to.
 */
export async function cancelReplay(
  database: WholeDatabase,
  { shop, id }: { readonly shop: string; readonly id: bigint },
  now: Date,
): Promise<void> {
  const replay = await readReplay(database, { shop, id });
  if (replay === null) return;
  if (replay.kind === 'shadow') {
    await endReplay(database, replay, 'done', { now });
    return;
  }
  await database.$transaction(async (transaction) => {
    if (await endReplay(transaction, replay, 'cancelled', { now }))
      await enqueue(transaction, [{ shop, subject: replaySubject(id) }], 'check');
  });
}
