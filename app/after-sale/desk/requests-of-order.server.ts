import type { Database } from '../../database.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { requestsOfOrder } from '../store.server.ts';
import { requestPage, sayKind, sayStage } from './list/listed-request.ts';

/** What was asked for about an order, the latest first, in words and in the merchant's time zone. */
export async function listRequestsOf(
  database: Database,
  key: { readonly shop: string; readonly orderId: string },
  timeZone: string,
) {
  const requests = await requestsOfOrder(database, key);
  return requests.map(({ id, asked, stage, askedAt }) => ({
    ...{ name: sayKind(asked.kind), page: requestPage(id), stage: sayStage(stage) },
    opened: sayInstant(new Date(askedAt), timeZone),
  }));
}
