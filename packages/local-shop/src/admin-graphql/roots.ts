import { app } from './app.ts';
import { bulkOperations } from './bulk-operations.ts';
import { codeDiscounts } from './code-discounts.ts';
import { customers } from './customers.ts';
import { deliveryCustomizations } from './delivery-customizations.ts';
import { deliveryProfiles } from './delivery-profiles.ts';
import { discounts } from './discounts.ts';
import { draftInvoice } from './draft-invoice.ts';
import { draftOrders } from './draft-orders.ts';
import { fulfillmentCancel } from './fulfillment-cancel.ts';
import { fulfillmentCreate } from './fulfillment-create.ts';
import { fulfillmentEventCreate } from './fulfillment-event-create.ts';
import { fulfillmentOrders } from './fulfillment-orders.ts';
import { fulfillmentOrderMove } from './fulfillment-order-move.ts';
import { fulfillmentRequests } from './fulfillment-requests.ts';
import { fulfillmentServices } from './fulfillment-services.ts';
import { fulfillmentTracking } from './fulfillment-tracking.ts';
import { functions } from './functions.ts';
import { locales } from './locales.ts';
import { locations } from './locations.ts';
import { markets } from './markets.ts';
import { metafieldDefinitionDelete } from './metafield-definition-delete.ts';
import { metafieldDefinitions } from './metafield-definitions.ts';
import { metafieldsDelete } from './metafields-delete.ts';
import { metafieldsSet } from './metafields-set.ts';
import { nodes } from './node.ts';
import { orderArchive } from './order-archive.ts';
import { orderCancel } from './order-cancel.ts';
import { orderCreate } from './order-create.ts';
import { orderDelete } from './order-delete.ts';
import { orderEdit } from './order-edit.ts';
import { orderInvoice } from './order-invoice.ts';
import { orderPayment } from './order-payment.ts';
import { orderUpdate } from './order-update.ts';
import { orders } from './orders.ts';
import { paymentTerms } from './payment-terms.ts';
import { pages } from './pages.ts';
import { productDelete } from './product-delete.ts';
import { productSet } from './product-set.ts';
import { products } from './products.ts';
import { refundCreate } from './refund-create.ts';
import { returnCalculate } from './return-calculate.ts';
import { returnChanges } from './return-changes.ts';
import { returnOpen } from './return-open.ts';
import { returnPolicies } from './return-policies.ts';
import { returnProcess } from './return-process.ts';
import { returnQueries } from './return-queries.ts';
import { returnRemoval } from './return-removal.ts';
import type { RootField, RootFields } from './root-field.ts';
import { reverseLogistics } from './reverse-logistics.ts';
import { shop } from './shop.ts';
import { shopPolicies } from './shop-policies.ts';
import { storeCredit } from './store-credit.ts';
import { tags } from './tags.ts';
import { translations } from './translations.ts';
import { validations } from './validations.ts';

const parts: readonly RootFields[] = [
  app,
  bulkOperations,
  codeDiscounts,
  customers,
  deliveryCustomizations,
  deliveryProfiles,
  discounts,
  draftInvoice,
  draftOrders,
  fulfillmentCancel,
  fulfillmentCreate,
  fulfillmentEventCreate,
  fulfillmentOrders,
  fulfillmentOrderMove,
  fulfillmentRequests,
  fulfillmentServices,
  fulfillmentTracking,
  functions,
  locales,
  locations,
  markets,
  metafieldDefinitionDelete,
  metafieldDefinitions,
  metafieldsDelete,
  metafieldsSet,
  nodes,
  orderArchive,
  orderCancel,
  orderCreate,
  orderDelete,
  orderEdit,
  orderInvoice,
  orderPayment,
  orderUpdate,
  orders,
  pages,
  paymentTerms,
  productDelete,
  productSet,
  products,
  refundCreate,
  returnChanges,
  returnOpen,
  returnPolicies,
  returnProcess,
  returnCalculate,
  returnQueries,
  returnRemoval,
  reverseLogistics,
  shop,
  shopPolicies,
  storeCredit,
  tags,
  translations,
  validations,
];

const all = (
  fields: (part: RootFields) => Readonly<Record<string, RootField>>,
): Readonly<Record<string, RootField>> =>
  Object.fromEntries(parts.flatMap((part) => Object.entries(fields(part))));

/** Everything of the Admin API that is emulated, by root type and field. */
export const roots: Readonly<Record<string, Readonly<Record<string, RootField>>>> = {
  QueryRoot: all((part) => part.queries),
  Mutation: all((part) => part.mutations),
};
