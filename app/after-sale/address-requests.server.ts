import { createHash } from 'node:crypto';

import type { AfterSaleKind, Reason, StepKind } from '@doorstep/policy';

import { theApp } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { enqueue } from '../queue/enqueue.ts';
import { aboutOf } from './desk/at-desk.ts';
import { decodeKeptRequest } from './decode-kept-request.ts';
import { moveWords } from './move-words.ts';
import { requestSubject } from './subject.ts';

/** Requests for another address of an order that go on: hardly ever more than one. */
async function openAddressRequests(database: Database, { shop, orderId }: OrderKey) {
  const kind = 'address' satisfies AfterSaleKind;
  const rows = await database.afterSaleRequest.findMany({ where: { shop, orderId, kind, endedAt: null } });
  return rows.map(decodeKeptRequest);
}

/**
 * [ADDR-02] Whoever asked for another address has it once it is on the order: their request is settled, and their mail says so. Done again for the
 * same turn it changes nothing.
 * @param turn For the how manieth time they gave one.
 */
export async function settleAddressRequests(
  database: Database,
  order: OrderKey,
  turn: number,
  now: Date,
): Promise<void> {
  const { shop } = order;
  for (const request of await openAddressRequests(database, order)) {
    const { id: requestId } = request;
    const step = { kind: 'corrected' satisfies StepKind, payload: {}, by: 'customer' };
    const { count } = await database.requestStep.createMany({
      data: [{ ...{ shop, requestId, at: now }, ...step, token: `corrected ${turn}` }],
      skipDuplicates: true,
    });
    // A worker that died behind the step had not asked for the job.
    await enqueue(database, [{ shop, subject: requestSubject(requestId) }], 'news');
    if (count === 0) continue;
    const what = { ...aboutOf(request), step: moveWords.corrected, against: false };
    await recordAudit(database, { shop, by: theApp, at: now, what: { kind: 'request-moved', ...what } });
  }
}

/** An address that a customer gave and that was refused, line by line, with why. */
interface RefusedAddress {
  readonly lines: readonly string[];
  readonly because: readonly Reason[];
}

/**
 * [ADDR-01] Keeps beside the request for another address what its customer tried and why that was refused, for whoever answers it; the same
 * address once. It is erased with what they wrote.
 */
export async function keepRefusedAddress(
  database: Database,
  order: OrderKey,
  { lines, because }: RefusedAddress,
  now: Date,
): Promise<void> {
  const typed = lines.join('\n');
  const token = `refused ${createHash('sha256').update(typed).digest('hex').slice(0, 32)}`;
  const why = because.map(({ statement, message }) => `${statement}: ${message}`).join('; ');
  const open = await openAddressRequests(database, order);
  await database.requestStep.createMany({
    data: open.map(({ shop, id }) => ({
      ...{ shop, requestId: id, kind: 'note', at: now, by: 'customer', payload: {}, token },
      text: `An address that was refused (${why}):\n${typed}`,
    })),
    skipDuplicates: true,
  });
}
