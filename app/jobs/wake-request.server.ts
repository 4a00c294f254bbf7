import { ok } from '@doorstep/policy';
import { z } from 'zod';

import { requestSubject } from '../after-sale/subject.ts';
import type { Database } from '../database.server.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { JobOutcome } from './outcome.ts';

const invoice = z.object({ request: z.string() });

/**
 * News of a draft order: the request that it is the invoice of is looked at by its own job, which asks Shopify how the draft is
 * now.
 */
export async function wakeRequest(database: Database, shop: string, body: unknown): Promise<JobOutcome> {
  const told = invoice.safeParse(body);
  if (!told.success) return ok('it is no invoice of ours');
  const { request: id } = told.data;
  const known = await database.afterSaleRequest.count({ where: { shop, id } });
  if (known === 0) return ok('its request is gone');
  await enqueue(database, [{ shop, subject: requestSubject(id) }], 'news');
  return ok('its request is looked at');
}
