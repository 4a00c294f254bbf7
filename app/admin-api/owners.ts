import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

/** Who owns our running functions. `discountNodes` are searched by kind because titles can be edited by anybody. */
export const ownersDocument = {
  query: `#graphql
    query DoorstepOwners {
      validations(first: 25) {
        nodes {
          id
          enabled
          blockOnFailure
          shopifyFunction {
            handle
          }
        }
      }
      deliveryCustomizations(first: 25) {
        nodes {
          id
          enabled
          shopifyFunction {
            handle
          }
        }
      }
      discountNodes(first: 50, query: "type:app AND method:automatic") {
        nodes {
          id
          discount {
            __typename
            ... on DiscountAutomaticApp {
              discountId
              status
              discountClasses
              appDiscountType {
                functionId
              }
            }
          }
        }
      }
      shopifyFunctions(first: 25) {
        nodes {
          id
          handle
        }
      }
    }
  `,
  data: z.object({
    validations: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          enabled: z.boolean(),
          blockOnFailure: z.boolean(),
          shopifyFunction: z.object({ handle: z.string() }),
        }),
      ),
    }),
    deliveryCustomizations: z.object({
      nodes: z.array(
        z.object({ id: z.string(), enabled: z.boolean(), shopifyFunction: z.object({ handle: z.string() }) }),
      ),
    }),
    discountNodes: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          discount: z.union([
            z.object({
              __typename: z.literal('DiscountAutomaticApp'),
              discountId: z.string(),
              status: z.string(),
              discountClasses: z.array(z.string()),
              appDiscountType: z.object({ functionId: z.string() }),
            }),
            z.object({ __typename: z.string() }).transform(() => null),
          ]),
        }),
      ),
    }),
    shopifyFunctions: z.object({ nodes: z.array(z.object({ id: z.string(), handle: z.string() })) }),
  }),
};

export const readOwners = (admin: Admin) => callAdmin(admin, ownersDocument);

const created = z.object({ id: z.string() });

export const validationCreateDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({ validationCreate: z.object({ validation: created }) })
    .transform((data) => data.validationCreate.validation.id),
};

/** `enable` and `blockOnFailure` become false when they are left out, so both are always sent. */
export const createValidation = (admin: Admin, functionHandle: string, title: string) =>
  callAdmin(admin, validationCreateDocument, {
    validation: { functionHandle, title, enable: true, blockOnFailure: false },
  });

export const validationUpdateDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({ validationUpdate: z.object({ validation: created }) })
    .transform((data) => data.validationUpdate.validation.id),
};

export const enableValidation = (admin: Admin, id: string, title: string) =>
  callAdmin(admin, validationUpdateDocument, {
    id,
    validation: { title, enable: true, blockOnFailure: false },
  });

export const deliveryCustomizationCreateDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({ deliveryCustomizationCreate: z.object({ deliveryCustomization: created }) })
    .transform((data) => data.deliveryCustomizationCreate.deliveryCustomization.id),
};

export const createDeliveryCustomization = (admin: Admin, functionHandle: string, title: string) =>
  callAdmin(admin, deliveryCustomizationCreateDocument, {
    deliveryCustomization: { functionHandle, title, enabled: true },
  });

export const deliveryCustomizationUpdateDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({ deliveryCustomizationUpdate: z.object({ deliveryCustomization: created }) })
    .transform((data) => data.deliveryCustomizationUpdate.deliveryCustomization.id),
};

export const enableDeliveryCustomization = (admin: Admin, id: string) =>
  callAdmin(admin, deliveryCustomizationUpdateDocument, { id, deliveryCustomization: { enabled: true } });
