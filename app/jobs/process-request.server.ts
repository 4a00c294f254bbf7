import { fail } from '@doorstep/policy';

import { followRequest } from '../after-sale/follow-request.server.ts';
import type { RequestKey } from '../after-sale/store.server.ts';
import { requestSubject } from '../after-sale/subject.ts';
import type { Database } from '../database.server.ts';
import { openUndone } from '../orders/cases.server.ts';
import { caseOfUndone } from '../orders/effects/cases-of-effects.ts';
import type { JobOutcome } from './outcome.ts';
import { noAccess } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';

/** The job of a request: follows it, see {@link followRequest}. */
export async function processRequest(
  { reach }: JobContext,
  { shop, id }: RequestKey,
  now: Date,
): Promise<JobOutcome> {
  const reached = await reach(shop);
  if (reached === null) return fail({ kind: 'give-up', reason: noAccess });
  return followRequest(reached, id, now);
}

/** What was tried for a request as often as allowed is for a person; with the last words about it, which are given back. */
export async function giveUpRequest(
  database: Database,
  { shop, id }: RequestKey,
  lastWords: string | null,
): Promise<string> {
  const request = await database.afterSaleRequest.findUnique({ where: { shop_id: { shop, id } } });
  if (request === null) return lastWords ?? 'the request is gone';
  const key = { shop, orderId: request.orderId ?? requestSubject(id) };
  const effects = await database.effect.findMany({
    where: {
      ...key,
      key: { startsWith: `${key.orderId}/request/${id}/` },
      state: { notIn: ['applied', 'planned'] },
    },
  });
  for (const { kind, note } of effects) {
    const undone = caseOfUndone(kind);
    if (undone)
      await openUndone(database, key, { kind: undone, message: note ?? 'it was begun and never ended' });
  }
  const message = lastWords ?? 'the request could not be worked on';
  if (effects.length === 0) await openUndone(database, key, { kind: 'request-return', message });
  return message;
}
