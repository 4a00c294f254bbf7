import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

export const awaitedParcelsDocument = `#graphql
  query DoorstepAwaitedParcels($id: ID!) {
    return(id: $id) {
      status
      reverseFulfillmentOrders(first: 5) {
        nodes {
          id
          reverseDeliveries(first: 5) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
`;

/** What a return waits for, and the parcels that are known of it; `return` is `null` when it is gone. */
export const readAwaitedParcels = (admin: Admin, id: string) =>
  callAdmin(admin, awaitedParcelsDocument, { id });

export const labelCreateDocument = `#graphql
  mutation DoorstepLabelCreate($reverseFulfillmentOrderId: ID!, $fileUrl: URL!) {
    reverseDeliveryCreateWithShipping(
      reverseFulfillmentOrderId: $reverseFulfillmentOrderId
      reverseDeliveryLineItems: []
      labelInput: { fileUrl: $fileUrl }
      notifyCustomer: false
    ) {
      reverseDelivery {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Says that all of a return comes back in one parcel with this label. Shopify makes another parcel when it is asked again. */
export const createLabel = (admin: Admin, reverseFulfillmentOrderId: string, fileUrl: string) =>
  callAdmin(admin, labelCreateDocument, { reverseFulfillmentOrderId, fileUrl });

export const labelUpdateDocument = `#graphql
  mutation DoorstepLabelUpdate($reverseDeliveryId: ID!, $fileUrl: URL!) {
    reverseDeliveryShippingUpdate(
      reverseDeliveryId: $reverseDeliveryId
      labelInput: { fileUrl: $fileUrl }
      notifyCustomer: false
    ) {
      reverseDelivery {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Gives a parcel that is on its way back another label. */
export const updateLabel = (admin: Admin, reverseDeliveryId: string, fileUrl: string) =>
  callAdmin(admin, labelUpdateDocument, { reverseDeliveryId, fileUrl });
