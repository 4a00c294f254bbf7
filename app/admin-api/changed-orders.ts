import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

/** A page of the orders of a shop that have changed since an instant, what changed longest ago first. It costs about 12 points. */
export const changedOrdersDocument = `#graphql
  query DoorstepChangedOrders($since: String!, $after: String) {
    orders(first: 100, after: $after, sortKey: UPDATED_AT, query: $since) {
      nodes {
        id
        createdAt
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/**
 * An order that changes while pages are read moves to their end, so that none is passed over. Shopify shows orders of the last
 * sixty days.
 */
export const readChangedOrders = (admin: Admin, since: Date, after: string | null) =>
  takeFrom(
    callAdmin(admin, changedOrdersDocument, { since: `updated_at:>='${since.toISOString()}'`, after }),
    (data) => data.orders,
  );
