import type { ClientBase } from 'pg';

import type { Database } from '../database.server.ts';

/** A transaction in which a job is asked for: one of Prisma, or a client of pg that has begun one. */
export type Transaction = Pick<Database, '$queryRawUnsafe'> | Pick<ClientBase, 'query'>;

/** Runs one statement in it, and gives its rows. */
export async function execute(
  transaction: Transaction,
  text: string,
  values: readonly unknown[],
): Promise<unknown[]> {
  if ('query' in transaction)
    return (await transaction.query<Record<string, unknown>>(text, [...values])).rows;
  return transaction.$queryRawUnsafe<unknown[]>(text, ...values);
}
