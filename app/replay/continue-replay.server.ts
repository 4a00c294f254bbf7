import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { hasCode, isPassing, sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { cancelBulkOperation, readBulkOperation, startBulkOperation } from '../admin-api/bulk-operation.ts';
import type { BulkOperationNow } from '../admin-api/bulk-operation.ts';
import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import { countPastOrders, pastOrdersQuery } from '../admin-api/past-orders.ts';
import type { WholeDatabase } from '../database.server.ts';
import type { Unfinished } from '../orders/effects/unfinished.ts';
import { readFile } from './read-file.server.ts';
import { endReplay, readReplay, readSides } from './store.server.ts';
import type { Replay, ReplayState } from './store.server.ts';

/** What a replay is carried out with. */
export interface ReplayWork {
  readonly database: WholeDatabase;
  readonly admin: Admin;
  readonly openFile: OpenFile;
  readonly now: () => Date;
}

/** Milliseconds between two looks at how far Shopify is, and for which a file is read before others have their turn. */
const lookEvery = 1_500;
const turnLasts = 10_000;

/** `again`: there is more to do, at once. */
export type Step = Result<'again' | 'ended', Unfinished>;

/** Takes a replay of past orders one step on. Running it again, or twice at once, comes to the same sums. */
export async function continueReplay(work: ReplayWork, id: bigint): Promise<Step> {
  const { database, admin, now } = work;
  const replay = await readReplay(database, { shop: admin.shop, id });
  if (replay === null || replay.kind !== 'past') return ok('ended');
  switch (replay.state) {
    case 'asked':
      return begin(work, replay);
    case 'fetching':
      return look(work, replay);
    case 'reading':
      return read(work, replay);
    case 'cancelled':
      // One that has ended is refused, and nobody waits for it.
      if (replay.operationId !== null && replay.readSince === null)
        await cancelBulkOperation(admin, replay.operationId);
      return ok('ended');
    case 'watching':
    case 'done':
    case 'failed':
      return ok('ended');
    default:
      return giveUp(work, replay, replay.state satisfies never, now());
  }
}

type Values = Partial<
  Pick<
    Replay,
    'state' | 'operationId' | 'expected' | 'readSince' | 'total' | 'listedSince' | 'isPartial' | 'note'
  >
>;

/** Keeps how far it is, unless somebody has taken it on or ended it meanwhile. */
async function keep({ database }: ReplayWork, { shop, id, state }: Replay, data: Values): Promise<void> {
  await database.replay.updateMany({ where: { shop, id, state: state satisfies ReplayState }, data });
}

async function begin(work: ReplayWork, replay: Replay): Promise<Step> {
  const started = await startBulkOperation(work.admin, pastOrdersQuery(replay.since), true);
  if (!started.ok) {
    if (!hasCode(started.error, 'OPERATION_IN_PROGRESS')) return failed(work, replay, started.error);
    return retry(work, replay, 'Shopify writes other lists for this shop at the moment.');
  }
  const listedSince = work.now();
  await keep(work, replay, { state: 'fetching', operationId: started.value, listedSince, note: null });
  return ok('again');
}

async function look(work: ReplayWork, replay: Replay): Promise<Step> {
  const { operationId } = replay;
  if (operationId === null) return giveUp(work, replay, 'Shopify’s list is not known any more.', work.now());
  const operation = await readBulkOperation(work.admin, operationId);
  if (!operation.ok) return failed(work, replay, operation.error);
  switch (operation.value.kind) {
    case 'under-way':
      await keep(work, replay, {
        expected: operation.value.roots,
        total: await totalOf(work, replay),
        note: null,
      });
      await work.admin.wait(lookEvery);
      return ok('again');
    case 'finished': {
      const { url, roots: expected } = operation.value;
      if (url === null) {
        await endReplay(work.database, replay, 'done', { now: work.now() });
        return ok('ended');
      }
      await keep(work, replay, { state: 'reading', expected, readSince: work.now(), note: null });
      return ok('again');
    }
    case 'failed': {
      const { reason, partialUrl } = operation.value;
      if (partialUrl === null) return giveUp(work, replay, sayBroken(reason), work.now());
      const note = `${sayBroken(reason)} What it had listed by then is judged.`;
      await keep(work, replay, { state: 'reading', readSince: work.now(), isPartial: true, note });
      return ok('again');
    }
    default:
      return operation.value satisfies never;
  }
}

/** Counted once; without a count it is said how many are listed, and not of how many. */
async function totalOf({ admin }: ReplayWork, { total, since }: Replay): Promise<number | null> {
  if (total !== null) return total;
  const counted = await countPastOrders(admin, since);
  return counted.ok ? counted.value : null;
}

const broken: Readonly<Partial<Record<string, string>>> = {
  ACCESS_DENIED: 'The app may not see the orders of this shop: Shopify denied it.',
  TIMEOUT: 'Shopify took too long to list the orders.',
};

const sayBroken = (reason: string): string => broken[reason] ?? 'Shopify broke off listing the orders.';

async function read(work: ReplayWork, replay: Replay): Promise<Step> {
  const { database, openFile, now } = work;
  const sides = await readSides(database, replay);
  if (sides === null) return giveUp(work, replay, 'The version that it compares with is gone.', now());
  // Its address is good for a week, and another one for each question.
  const operation = await readBulkOperation(work.admin, replay.operationId ?? '');
  if (!operation.ok) return failed(work, replay, operation.error);
  const url = urlIn(operation.value);
  if (url === null) return giveUp(work, replay, 'Shopify does not keep its list any more.', now());
  const until = now().getTime() + turnLasts;
  const isOver = () => now().getTime() >= until;
  const come = await readFile({ database, openFile, sides, now, isOver }, replay, url);
  if (!come.ok) return retry(work, replay, come.error);
  return ok(come.value === 'checkpoint' ? 'again' : 'ended');
}

function urlIn(operation: BulkOperationNow): string | null {
  if (operation.kind === 'finished') return operation.url;
  return operation.kind === 'failed' ? operation.partialUrl : null;
}

/** What may pass is tried again; what lasts is told, and ends it. */
function failed(work: ReplayWork, replay: Replay, failure: AdminFailure): Promise<Step> {
  const reason = sayFailure(failure);
  return isPassing(failure) ? retry(work, replay, reason) : giveUp(work, replay, reason, work.now());
}

/** The page says why it waits; that some of the orders are missing, it says in any case. */
async function retry(work: ReplayWork, replay: Replay, reason: string): Promise<Step> {
  if (!replay.isPartial) await keep(work, replay, { note: reason });
  return fail({ kind: 'retry', reason });
}

async function giveUp({ database }: ReplayWork, replay: Replay, note: string, now: Date): Promise<Step> {
  await endReplay(database, replay, 'failed', { note, now });
  return ok('ended');
}
