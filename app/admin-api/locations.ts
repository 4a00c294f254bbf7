import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import { readPages } from './pages.ts';

/** Where orders leave from; of a fulfillment service Shopify makes a location of its own, which counts as one here. */
export const locationsDocument = `#graphql
  query DoorstepLocations($after: String) {
    locations(first: 100, after: $after, includeLegacy: true) {
      nodes {
        id
        name
        isFulfillmentService
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export type ShopLocation = AnswerOf<typeof locationsDocument>['locations']['nodes'][number];

/** All active locations of a shop, those of fulfillment services among them. */
export const readLocations = (admin: Admin) =>
  readPages(
    (after) => callAdmin(admin, locationsDocument, { after }),
    (data) => data.locations,
  );
