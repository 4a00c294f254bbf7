import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';

export const orderAddressDocument = `#graphql
  query DoorstepOrderAddress($id: ID!) {
    order(id: $id) {
      name
      cancelledAt
      shippingAddress {
        firstName
        lastName
        company
        address1
        address2
        city
        zip
        province
        provinceCode
        countryCodeV2
        phone
      }
      fulfillments(first: 50) {
        status
        requiresShipping
      }
    }
  }
`;

/** Where an order goes, and whether something of it went there. */
export type OrderWithAddress = NonNullable<AnswerOf<typeof orderAddressDocument>['order']>;

/** Where an order goes now; `order` is `null` when it is gone. */
export const readOrderAddress = (admin: Admin, id: string) => callAdmin(admin, orderAddressDocument, { id });

export const orderUpdateAddressDocument = `#graphql
  mutation DoorstepOrderUpdateAddress($id: ID!, $shippingAddress: MailingAddressInput!) {
    orderUpdate(input: { id: $id, shippingAddress: $shippingAddress }) {
      order {
        shippingAddress {
          address1
          address2
          city
          zip
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`;

type AddressInput = VariablesOf<typeof orderUpdateAddressDocument>['shippingAddress'];

/**
 * Writes where an order goes, all fields of it, and gives what Shopify has kept. Written twice it is the same. On 2026-07 taxes do
 * not follow: it is for addresses in the same province.
 */
export const updateOrderAddress = (admin: Admin, id: string, shippingAddress: AddressInput) =>
  takeFrom(
    callAdmin(admin, orderUpdateAddressDocument, { id, shippingAddress }),
    (data) => data.orderUpdate?.order?.shippingAddress,
  );
