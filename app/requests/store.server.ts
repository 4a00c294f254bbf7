import { createHash } from 'node:crypto';

import type { Database } from '../database.server.ts';
import type { DestinationRequest } from './form.ts';

/** A checked request, with the shop that it is for and the form it came from. */
export interface NewRequest extends DestinationRequest {
  readonly shop: string;
  readonly locale: string;
  readonly token: string;
}

/** So many are taken in an hour for one shop; far more than people send, far fewer than a robot does. */
export const requestsPerHour = 100;

/**
 * Stores a request once, however often the same form with the same content arrives. `busy`: the shop has had too many
 * within the hour, and this one was not stored. Of requests at the very same moment a few more may pass.
 */
export async function storeRequest(
  database: Database,
  request: NewRequest,
  now: Date,
): Promise<'stored' | 'busy'> {
  const { shop, locale, country, email, note } = request;
  const hourAgo = new Date(now.getTime() - 60 * 60 * 1000);
  const recent = await database.shopperRequest.count({ where: { shop, createdAt: { gt: hourAgo } } });
  if (recent >= requestsPerHour) return 'busy';
  await database.shopperRequest.createMany({
    data: [
      {
        shop,
        id: idOf(request),
        kind: 'destination',
        country,
        email,
        note,
        locale: locale.slice(0, 16),
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
  return 'stored';
}

/** The same form sent again has the same id; the same form with something else in it is another request. */
const idOf = ({ token, country, email, note }: NewRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([token, country, email, note]))
    .digest('hex');
