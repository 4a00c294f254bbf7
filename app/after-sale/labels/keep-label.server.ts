import { createHash } from 'node:crypto';

import type { Database } from '../../database.server.ts';
import type { RequestKey } from '../store.server.ts';
import type { Label } from './read-label.server.ts';

/**
 * Keeps a label and gives its id: by the form that it came with, whose token was made by chance, so that a form sent twice is one label
 * and nobody guesses it.
 */
export async function keepLabel(
  database: Database,
  { shop, id: requestId }: RequestKey,
  { type, bytes, token, now }: Label & { readonly token: string; readonly now: Date },
): Promise<string> {
  const id = createHash('sha256').update([shop, requestId, token].join(' ')).digest('hex').slice(0, 32);
  await database.requestLabel.createMany({
    data: [{ shop, id, requestId, type, bytes, addedAt: now }],
    skipDuplicates: true,
  });
  return id;
}

/** The last label of each of these requests, as its step keeps it. */
export async function labelsOf(
  database: Database,
  shop: string,
  requests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const steps = await database.requestStep.findMany({
    where: { shop, requestId: { in: [...requests] }, kind: 'label', reference: { not: null } },
    orderBy: { id: 'asc' },
    select: { requestId: true, reference: true },
  });
  return new Map(steps.flatMap(({ requestId, reference }) => (reference ? [[requestId, reference]] : [])));
}
