import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const orderDefinitionsDocument = `#graphql
  query DoorstepOrderDefinitions {
    metafieldDefinitions(first: 25, ownerType: ORDER, namespace: "$app") {
      nodes {
        key
        metafieldsCount
      }
    }
  }
`;

/** Our own order metafields that are defined in this shop, and how many orders carry each. */
export const readOrderDefinitions = (admin: Admin) =>
  takeFrom(callAdmin(admin, orderDefinitionsDocument, {}), (data) => data.metafieldDefinitions.nodes);

export const definitionCreateDocument = `#graphql
  mutation DoorstepDefinitionCreate($definition: MetafieldDefinitionInput!) {
    metafieldDefinitionCreate(definition: $definition) {
      createdDefinition {
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

/** A JSON metafield of orders in our own namespace. */
export interface OrderDefinition {
  readonly key: string;
  readonly name: string;
  /** Buyers may read it on their order's page. */
  readonly shownToBuyer?: true;
  /** Shopify copies a cart's metafield of the same key to the order. */
  readonly copiedFromCart?: true;
}

/** Defines a metafield; that somebody else has just done the same is as good. */
export async function defineOrderMetafield(
  admin: Admin,
  { key, name, shownToBuyer, copiedFromCart }: OrderDefinition,
): Promise<Result<unknown, AdminFailure>> {
  const definition: VariablesOf<typeof definitionCreateDocument>['definition'] = {
    ownerType: 'ORDER',
    namespace: '$app',
    key,
    name,
    type: 'json',
    ...(shownToBuyer ? { access: { customerAccount: 'READ' } } : {}),
    ...(copiedFromCart ? { capabilities: { cartToOrderCopyable: { enabled: true } } } : {}),
  };
  const made = await takeFrom(
    callAdmin(admin, definitionCreateDocument, { definition }),
    (data) => data.metafieldDefinitionCreate?.createdDefinition,
  );
  const taken =
    !made.ok && made.error.kind === 'refused' && made.error.errors.every(({ code }) => code === 'TAKEN');
  return taken ? ok(null) : made;
}
