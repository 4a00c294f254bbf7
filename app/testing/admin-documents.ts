import * as access from '../admin-api/access.ts';
import * as addressee from '../admin-api/addressee.ts';
import * as apiVersions from '../admin-api/api-versions.ts';
import * as bulkOperation from '../admin-api/bulk-operation.ts';
import * as changedOrders from '../admin-api/changed-orders.ts';
import * as codeReach from '../admin-api/code-reach.ts';
import * as configurations from '../admin-api/configurations.ts';
import * as deliveryProfiles from '../admin-api/delivery-profiles.ts';
import * as discountCodes from '../admin-api/discount-codes.ts';
import * as discounts from '../admin-api/discounts.ts';
import * as fulfillment from '../admin-api/fulfillment.ts';
import * as fulfillmentLines from '../admin-api/fulfillment-lines.ts';
import * as fulfillmentRequests from '../admin-api/fulfillment-requests.ts';
import * as installation from '../admin-api/installation.ts';
import * as latestOrders from '../admin-api/latest-orders.ts';
import * as locales from '../admin-api/locales.ts';
import * as locations from '../admin-api/locations.ts';
import * as markets from '../admin-api/markets.ts';
import * as metafieldDefinitions from '../admin-api/metafield-definitions.ts';
import * as metafields from '../admin-api/metafields.ts';
import * as onlineStorePages from '../admin-api/online-store-pages.ts';
import * as orderAddress from '../admin-api/order-address.ts';
import * as orderOf from '../admin-api/order-of.ts';
import * as orders from '../admin-api/orders.ts';
import * as owners from '../admin-api/owners.ts';
import * as ordersInBulk from '../admin-api/orders-in-bulk.ts';
import * as ordersNamed from '../admin-api/orders-named.ts';
import * as orderSnapshot from '../admin-api/order-snapshot.ts';
import * as pastOrders from '../admin-api/past-orders.ts';
import * as products from '../admin-api/products.ts';
import * as productVariants from '../admin-api/product-variants.ts';
import * as returnCalculation from '../admin-api/return-calculation.ts';
import * as refunds from '../admin-api/refunds.ts';
import * as removals from '../admin-api/removals.ts';
import * as soldOrder from '../admin-api/sold-order.ts';
import * as cancelOrder from '../admin-api/cancel-order.ts';
import * as draftOrders from '../admin-api/draft-orders.ts';
import * as returnLabels from '../admin-api/return-labels.ts';
import * as returnProcessing from '../admin-api/return-processing.ts';
import * as returns from '../admin-api/returns.ts';
import * as shop from '../admin-api/shop.ts';
import * as shopPolicies from '../admin-api/shop-policies.ts';
import * as themeTexts from '../admin-api/theme-texts.ts';
import * as translations from '../admin-api/translations.ts';
import * as variants from '../admin-api/variants.ts';

const groups = {
  access,
  addressee,
  apiVersions,
  bulkOperation,
  changedOrders,
  codeReach,
  configurations,
  deliveryProfiles,
  discountCodes,
  discounts,
  fulfillment,
  fulfillmentLines,
  fulfillmentRequests,
  installation,
  latestOrders,
  locales,
  locations,
  markets,
  metafieldDefinitions,
  metafields,
  onlineStorePages,
  orderAddress,
  orderOf,
  orders,
  ordersInBulk,
  ordersNamed,
  owners,
  orderSnapshot,
  pastOrders,
  products,
  productVariants,
  returnCalculation,
  refunds,
  removals,
  cancelOrder,
  draftOrders,
  returnProcessing,
  returnLabels,
  returns,
  shop,
  shopPolicies,
  themeTexts,
  translations,
  soldOrder,
  variants,
};

/** Every document that the app sends to the Admin API, with the name it is exported by. */
export const documents = Object.values(groups)
  .flatMap((group) => Object.entries<unknown>(group))
  .flatMap(([name, exported]) =>
    typeof exported === 'string' && exported.startsWith('#graphql') ? [[name, exported] as const] : [],
  );
