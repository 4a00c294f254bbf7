import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import { readAppDiscounts } from './discounts.ts';
import type { AppDiscount } from './discounts.ts';
import type { AdminFailure } from './failure.ts';

/** Who owns our running functions, but for the discounts, which are read page after page. */
export const ownersDocument = `#graphql
  query DoorstepOwners {
    validations(first: 25) {
      nodes {
        id
        enabled
        blockOnFailure
        errorHistory {
          errorsFirstOccurredAt
        }
        shopifyFunction {
          handle
        }
      }
    }
    deliveryCustomizations(first: 25) {
      nodes {
        id
        enabled
        errorHistory {
          errorsFirstOccurredAt
        }
        shopifyFunction {
          handle
        }
      }
    }
    shopifyFunctions(first: 25) {
      nodes {
        id
        handle
        apiVersion
      }
    }
  }
`;

/** What runs our functions, and the app's automatic discounts among which ours are. */
export type Owners = AnswerOf<typeof ownersDocument> & { readonly discounts: readonly AppDiscount[] };

export async function readOwners(admin: Admin): Promise<Result<Owners, AdminFailure>> {
  const owners = await callAdmin(admin, ownersDocument, {});
  if (!owners.ok) return owners;
  const discounts = await readAppDiscounts(admin);
  return discounts.ok ? ok({ ...owners.value, discounts: discounts.value }) : discounts;
}

export const validationCreateDocument = `#graphql
  mutation DoorstepValidationCreate($validation: ValidationCreateInput!) {
    validationCreate(validation: $validation) {
      validation {
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

/** `enable` and `blockOnFailure` become false when they are left out, so both are always sent. */
export const createValidation = (admin: Admin, functionHandle: string, title: string) =>
  takeFrom(
    callAdmin(admin, validationCreateDocument, {
      validation: { functionHandle, title, enable: true, blockOnFailure: false },
    }),
    (data) => data.validationCreate?.validation?.id,
  );

export const validationUpdateDocument = `#graphql
  mutation DoorstepValidationUpdate($id: ID!, $validation: ValidationUpdateInput!) {
    validationUpdate(id: $id, validation: $validation) {
      validation {
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

export const enableValidation = (admin: Admin, id: string, title: string) =>
  takeFrom(
    callAdmin(admin, validationUpdateDocument, {
      id,
      validation: { title, enable: true, blockOnFailure: false },
    }),
    (data) => data.validationUpdate?.validation?.id,
  );

export const deliveryCustomizationCreateDocument = `#graphql
  mutation DoorstepDeliveryCustomizationCreate($deliveryCustomization: DeliveryCustomizationInput!) {
    deliveryCustomizationCreate(deliveryCustomization: $deliveryCustomization) {
      deliveryCustomization {
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

export const createDeliveryCustomization = (admin: Admin, functionHandle: string, title: string) =>
  takeFrom(
    callAdmin(admin, deliveryCustomizationCreateDocument, {
      deliveryCustomization: { functionHandle, title, enabled: true },
    }),
    (data) => data.deliveryCustomizationCreate?.deliveryCustomization?.id,
  );

export const deliveryCustomizationUpdateDocument = `#graphql
  mutation DoorstepDeliveryCustomizationUpdate($id: ID!, $deliveryCustomization: DeliveryCustomizationInput!) {
    deliveryCustomizationUpdate(id: $id, deliveryCustomization: $deliveryCustomization) {
      deliveryCustomization {
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

export const enableDeliveryCustomization = (admin: Admin, id: string) =>
  takeFrom(
    callAdmin(admin, deliveryCustomizationUpdateDocument, { id, deliveryCustomization: { enabled: true } }),
    (data) => data.deliveryCustomizationUpdate?.deliveryCustomization?.id,
  );
