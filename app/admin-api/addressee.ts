import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';

export const addresseeDocument = `#graphql
  query DoorstepAddressee($id: ID!) {
    order(id: $id) {
      name
      email
      customerLocale
      statusPageUrl
      shippingAddress {
        firstName
        lastName
        company
        address1
        address2
        city
        province
        zip
        countryCodeV2
      }
    }
  }
`;

/** Whom an order is from, how they can be written to, and what they typed, as Shopify has it now. */
export type Addressee = NonNullable<AnswerOf<typeof addresseeDocument>['order']>;

/** The customer of an order; `order` is `null` when it is gone. */
export const readAddressee = (admin: Admin, id: string) => callAdmin(admin, addresseeDocument, { id });
