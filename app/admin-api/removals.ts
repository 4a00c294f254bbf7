import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const validationDeleteDocument = `#graphql
  mutation DoorstepValidationDelete($id: ID!) {
    validationDelete(id: $id) {
      deletedId
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Deletes a checkout rule, with its configuration. */
export const deleteValidation = (admin: Admin, id: string) =>
  callAdmin(admin, validationDeleteDocument, { id });

export const deliveryCustomizationDeleteDocument = `#graphql
  mutation DoorstepDeliveryCustomizationDelete($id: ID!) {
    deliveryCustomizationDelete(id: $id) {
      deletedId
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Deletes a delivery customization, with its configuration. */
export const deleteDeliveryCustomization = (admin: Admin, id: string) =>
  callAdmin(admin, deliveryCustomizationDeleteDocument, { id });

export const productDeleteDocument = `#graphql
  mutation DoorstepProductDelete($id: ID!) {
    productDelete(input: { id: $id }, synchronous: true) {
      deletedProductId
      userErrors {
        field
        message
      }
    }
  }
`;

/** Deletes a product with its variants. Orders that hold it keep their lines. */
export const deleteProduct = (admin: Admin, id: string) => callAdmin(admin, productDeleteDocument, { id });

export const metafieldsDeleteDocument = `#graphql
  mutation DoorstepMetafieldsDelete($metafields: [MetafieldIdentifierInput!]!) {
    metafieldsDelete(metafields: $metafields) {
      deletedMetafields {
        key
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Deletes `$app` metafields; one that is not there is no failure. */
export const deleteMetafields = (
  admin: Admin,
  metafields: readonly { readonly ownerId: string; readonly key: string }[],
) => {
  const named: VariablesOf<typeof metafieldsDeleteDocument>['metafields'] = metafields.map((each) => ({
    ...each,
    namespace: '$app',
  }));
  return callAdmin(admin, metafieldsDeleteDocument, { metafields: named });
};

export const definitionDeleteDocument = `#graphql
  mutation DoorstepDefinitionDelete($key: String!) {
    metafieldDefinitionDelete(identifier: { ownerType: ORDER, namespace: "$app", key: $key }) {
      deletedDefinitionId
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Deletes one of our definitions of orders, of which no order may carry a value; one that is gone already is as good. */
export async function deleteOrderDefinition(
  admin: Admin,
  key: string,
): Promise<Result<unknown, AdminFailure>> {
  const deleted = await callAdmin(admin, definitionDeleteDocument, { key });
  const gone =
    !deleted.ok &&
    deleted.error.kind === 'refused' &&
    deleted.error.errors.every(({ code }) => code === 'NOT_FOUND');
  return gone ? ok(null) : deleted;
}
