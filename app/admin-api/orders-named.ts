import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

export const ordersNamedDocument = `#graphql
  query DoorstepOrdersNamed($query: String!) {
    orders(first: 10, sortKey: CREATED_AT, reverse: true, query: $query) {
      nodes {
        id
        name
        email
      }
    }
  }
`;

/** Orders that Shopify finds by a name, the newest first; not all of them have exactly that name. `name`: without quotation marks or backslashes. */
export const readOrdersNamed = (admin: Admin, name: string) =>
  takeFrom(callAdmin(admin, ordersNamedDocument, { query: `name:"${name}"` }), (data) => data.orders.nodes);
