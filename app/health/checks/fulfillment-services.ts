import type { Check } from '../check.ts';
import { findInBoth } from '../check.ts';

/** Shopify shows an app what a fulfillment service ships under a scope of its own. */
const scope = 'write_third_party_fulfillment_orders';

/** Companies that ship for the merchant, of whose part of an order the app is told nothing. */
export const fulfillmentServices: Check = {
  id: 'fulfillment-services',
  name: 'Fulfillment services',
  looksAt: 'that Doorstep can hold what fulfillment services ship for you',
  look: ({ facts }) =>
    findInBoth(facts.missingScopes, facts.locations, (missing, locations) =>
      missing.includes(scope)
        ? locations
            .filter(({ isFulfillmentService }) => isFulfillmentService)
            .map(({ id, name }) => ({
              about: id,
              severity: 'critical',
              message: `Doorstep does not see what “${name}” ships for you.`,
              meaning: 'Their parcels leave although the address is one that your policy refuses.',
              wayOut: {
                kind: 'link',
                label: 'Open your apps, and accept',
                url: 'shopify://admin/settings/apps',
              },
            }))
        : [],
    ),
};
