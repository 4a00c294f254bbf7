import appScopesUpdate from './topics/app/scopes_update.ts';
import appUninstalled from './topics/app/uninstalled.ts';
import customersDataRequest from './topics/customers/data_request.ts';
import customersRedact from './topics/customers/redact.ts';
import draftOrdersUpdate from './topics/draft_orders/update.ts';
import fulfillmentEventsCreate from './topics/fulfillment_events/create.ts';
import fulfillmentHoldsAdded from './topics/fulfillment_holds/added.ts';
import fulfillmentHoldsReleased from './topics/fulfillment_holds/released.ts';
import fulfillmentOrdersCancellationRequestAccepted from './topics/fulfillment_orders/cancellation_request_accepted.ts';
import fulfillmentOrdersCancellationRequestRejected from './topics/fulfillment_orders/cancellation_request_rejected.ts';
import fulfillmentsCreate from './topics/fulfillments/create.ts';
import fulfillmentsUpdate from './topics/fulfillments/update.ts';
import ordersCancelled from './topics/orders/cancelled.ts';
import ordersCreate from './topics/orders/create.ts';
import ordersEdited from './topics/orders/edited.ts';
import ordersPaid from './topics/orders/paid.ts';
import ordersUpdated from './topics/orders/updated.ts';
import productsDelete from './topics/products/delete.ts';
import productsUpdate from './topics/products/update.ts';
import refundsCreate from './topics/refunds/create.ts';
import returnsApprove from './topics/returns/approve.ts';
import returnsCancel from './topics/returns/cancel.ts';
import returnsClose from './topics/returns/close.ts';
import returnsDecline from './topics/returns/decline.ts';
import returnsProcess from './topics/returns/process.ts';
import returnsReopen from './topics/returns/reopen.ts';
import returnsRequest from './topics/returns/request.ts';
import returnsUpdate from './topics/returns/update.ts';
import shopRedact from './topics/shop/redact.ts';
import type { Topic } from './topics/topic.ts';

/**
 * Every topic of shopify.app.toml, each in the file of its name. The topic stands in a header, and headers are not signed:
 * only the shape of the body keeps a signed one from being sent again under a topic that does something else.
 */
export const topics: Readonly<Record<string, Topic>> = {
  'orders/create': ordersCreate,
  'orders/updated': ordersUpdated,
  'orders/edited': ordersEdited,
  'orders/cancelled': ordersCancelled,
  'orders/paid': ordersPaid,
  'fulfillments/create': fulfillmentsCreate,
  'fulfillments/update': fulfillmentsUpdate,
  'fulfillment_events/create': fulfillmentEventsCreate,
  'fulfillment_holds/added': fulfillmentHoldsAdded,
  'fulfillment_holds/released': fulfillmentHoldsReleased,
  'fulfillment_orders/cancellation_request_accepted': fulfillmentOrdersCancellationRequestAccepted,
  'fulfillment_orders/cancellation_request_rejected': fulfillmentOrdersCancellationRequestRejected,
  'returns/approve': returnsApprove,
  'returns/cancel': returnsCancel,
  'returns/close': returnsClose,
  'returns/decline': returnsDecline,
  'returns/process': returnsProcess,
  'returns/reopen': returnsReopen,
  'returns/request': returnsRequest,
  'returns/update': returnsUpdate,
  'refunds/create': refundsCreate,
  'draft_orders/update': draftOrdersUpdate,
  'products/update': productsUpdate,
  'products/delete': productsDelete,
  'app/uninstalled': appUninstalled,
  'app/scopes_update': appScopesUpdate,
  'customers/data_request': customersDataRequest,
  'customers/redact': customersRedact,
  'shop/redact': shopRedact,
};
