import type { Database } from '../database.server.ts';

/** Whose requests: those about some orders, and those that came from some e-mail addresses, in lower case. */
export interface RequestsOf {
  readonly orderIds: readonly string[];
  readonly emails: readonly string[];
}

/** The requests of somebody, by their ids. */
export async function findRequestsOf(
  database: Database,
  shop: string,
  { orderIds, emails }: RequestsOf,
): Promise<readonly string[]> {
  const rows = await database.afterSaleRequest.findMany({
    where: { shop, OR: [{ orderId: { in: [...orderIds] } }, { email: { in: [...emails] } }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * Erases what was written and shown with requests, and whom to answer. What was asked for, what the policy said to it and what
 * was done stays: nobody has typed any of that.
 */
export async function eraseAfterSale(
  database: Database,
  shop: string,
  ids: readonly string[],
): Promise<void> {
  const requestId = { in: [...ids] };
  await database.afterSaleRequest.updateMany({
    where: { shop, id: requestId },
    data: { email: null, message: null, invoiceUrl: null },
  });
  await database.requestStep.updateMany({
    where: { shop, requestId },
    data: { text: null, reference: null },
  });
  await database.requestPhoto.deleteMany({ where: { shop, requestId } });
  await database.requestLabel.deleteMany({ where: { shop, requestId } });
}
