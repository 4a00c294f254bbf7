import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import { readAppDiscounts } from './discounts.ts';
import type { AppDiscount } from './discounts.ts';
import type { AdminFailure } from './failure.ts';

/** Who owns our running functions, but for the discounts, which are read page after page. */
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
    shopifyFunctions: z.object({ nodes: z.array(z.object({ id: z.string(), handle: z.string() })) }),
  }),
};

/** What runs our functions, and the app's automatic discounts among which ours are. */
export type Owners = z.infer<typeof ownersDocument.data> & { readonly discounts: readonly AppDiscount[] };

export async function readOwners(admin: Admin): Promise<Result<Owners, AdminFailure>> {
  const owners = await callAdmin(admin, ownersDocument);
  if (!owners.ok) return owners;
  const discounts = await readAppDiscounts(admin);
  return discounts.ok ? ok({ ...owners.value, discounts: discounts.value }) : discounts;
}

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
