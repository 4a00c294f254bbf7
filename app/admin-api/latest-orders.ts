import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

/** The latest orders of a shop, by which what has arrived here is compared. */
export const latestOrdersDocument = `#graphql
  query DoorstepLatestOrders($since: String!) {
    orders(first: 20, sortKey: CREATED_AT, reverse: true, query: $since) {
      nodes {
        id
        createdAt
      }
    }
  }
`;

/** The latest twenty orders that were created since an instant, the newest first. */
export const readLatestOrders = (admin: Admin, since: Date) =>
  takeFrom(
    callAdmin(admin, latestOrdersDocument, { since: `created_at:>='${since.toISOString()}'` }),
    (data) => data.orders.nodes,
  );
