import type { Database } from '../database.server.ts';

/** Whose requests; a request belongs to the customer whose e-mail address it gives. */
export interface Requester {
  readonly shop: string;
  readonly email: string | null;
}

/** How many requests of a customer are stored. */
export async function countRequests(database: Database, { shop, email }: Requester): Promise<number> {
  if (email === null) return 0;
  return database.shopperRequest.count({ where: { shop, email: email.toLowerCase() } });
}

/** Erases address and note of a customer's requests. That somebody wanted the country stays; it names nobody. */
export async function eraseRequests(database: Database, { shop, email }: Requester): Promise<number> {
  if (email === null) return 0;
  const { count } = await database.shopperRequest.updateMany({
    where: { shop, email: email.toLowerCase() },
    data: { email: null, note: null },
  });
  return count;
}
