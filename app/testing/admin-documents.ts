import * as access from '../admin-api/access.ts';
import * as apiVersions from '../admin-api/api-versions.ts';
import * as codeReach from '../admin-api/code-reach.ts';
import * as configurations from '../admin-api/configurations.ts';
import * as deliveryProfiles from '../admin-api/delivery-profiles.ts';
import * as discountCodes from '../admin-api/discount-codes.ts';
import * as discounts from '../admin-api/discounts.ts';
import * as fulfillment from '../admin-api/fulfillment.ts';
import * as fulfillmentLines from '../admin-api/fulfillment-lines.ts';
import * as installation from '../admin-api/installation.ts';
import * as latestOrders from '../admin-api/latest-orders.ts';
import * as locales from '../admin-api/locales.ts';
import * as locations from '../admin-api/locations.ts';
import * as markets from '../admin-api/markets.ts';
import * as metafieldDefinitions from '../admin-api/metafield-definitions.ts';
import * as metafields from '../admin-api/metafields.ts';
import * as orders from '../admin-api/orders.ts';
import * as owners from '../admin-api/owners.ts';
import * as parcels from '../admin-api/parcels.ts';
import * as products from '../admin-api/products.ts';
import * as removals from '../admin-api/removals.ts';
import * as shop from '../admin-api/shop.ts';

const groups = {
  access,
  apiVersions,
  codeReach,
  configurations,
  deliveryProfiles,
  discountCodes,
  discounts,
  fulfillment,
  fulfillmentLines,
  installation,
  latestOrders,
  locales,
  locations,
  markets,
  metafieldDefinitions,
  metafields,
  orders,
  owners,
  parcels,
  products,
  removals,
  shop,
};

/** Every document that the app sends to the Admin API, with the name it is exported by. */
export const documents = Object.values(groups)
  .flatMap((group) => Object.entries<unknown>(group))
  .flatMap(([name, exported]) =>
    typeof exported === 'string' && exported.startsWith('#graphql') ? [[name, exported] as const] : [],
  );
