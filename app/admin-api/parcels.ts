import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

const instant = z.iso.datetime({ offset: true });

export const parcelsDocument = {
  query: `#graphql
    query DoorstepParcels($id: ID!) {
      order(id: $id) {
        displayFulfillmentStatus
        tags
        metafield(namespace: "$app", key: "promise") {
          compareDigest
        }
        fulfillments(first: 50) {
          status
          createdAt
          deliveredAt
          trackingInfo(first: 1) {
            company
          }
        }
      }
    }
  `,
  data: z.object({
    order: z
      .object({
        displayFulfillmentStatus: z.string(),
        tags: z.array(z.string()),
        metafield: z.object({ compareDigest: z.string() }).nullable(),
        fulfillments: z.array(
          z.object({
            status: z.string(),
            createdAt: instant,
            deliveredAt: instant.nullable(),
            trackingInfo: z.array(z.object({ company: z.string().nullable() })),
          }),
        ),
      })
      .nullable(),
  }),
};

/** How far an order is on its way, its tags, and the digest of its promise: as it is now, whatever webhook asked. */
export const readParcels = (admin: Admin, orderId: string) =>
  callAdmin(admin, parcelsDocument, { id: orderId });
