import { GraphQLError } from 'graphql';
import { z } from 'zod';

import { typeCategory } from '../metafields/check-value.ts';
import type { ShopContext } from '../shop-context.ts';
import { namespaceOwner, resolveNamespace, type MetafieldDefinition } from '../state/metafields.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { ownerTypeOf } from './metafield-view.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const definitionInput = z.strictObject({
  name: z.string(),
  namespace: z.string().nullish(),
  key: z.string(),
  ownerType: z.string(),
  type: z.string(),
  description: z.string().nullish(),
  validations: z.array(z.strictObject({ name: z.string(), value: z.string() })).nullish(),
  access: z
    .strictObject({
      admin: z.string().nullish(),
      storefront: z.string().nullish(),
      customerAccount: z.string().nullish(),
    })
    .nullish(),
  capabilities: z
    .strictObject({ cartToOrderCopyable: z.strictObject({ enabled: z.boolean() }).nullish() })
    .nullish(),
  pin: z.boolean().nullish(),
  useAsCollectionCondition: z.boolean().nullish(),
});

const identifier = z.strictObject({
  ownerType: z.string(),
  namespace: z.string().nullish(),
  key: z.string(),
});

/** The definition of a metafield, or `null`. The namespace is resolved already. */
export function definitionOf(
  { state }: ShopContext,
  ownerType: string,
  namespace: string,
  key: string,
): MetafieldDefinition | null {
  for (const each of state.metafieldDefinitions.values())
    if (each.ownerType === ownerType && each.namespace === namespace && each.key === key) return each;
  return null;
}

export const metafieldDefinitions: RootFields = {
  queries: {
    metafieldDefinition: rootField(
      null,
      z.strictObject({ id: z.string().nullish(), identifier: identifier.nullish() }),
      (args, context) => {
        const found = args.identifier ? byIdentifier(context, args.identifier) : find(context, args.id ?? '');
        return found && definitionView(context, found);
      },
    ),
    metafieldDefinitions: rootField(
      null,
      z.object({ ...pageArguments, ownerType: z.string(), namespace: z.string().nullish() }),
      ({ ownerType, namespace, ...page }, context) => {
        const wanted = namespace ? resolveNamespace(namespace, context.app.id) : null;
        const found = [...context.state.metafieldDefinitions.values()].filter(
          (each) => each.ownerType === ownerType && (wanted === null || each.namespace === wanted),
        );
        return connection(found, page, (each) => definitionView(context, each), byId);
      },
    ),
  },
  mutations: {
    metafieldDefinitionCreate: rootField(null, z.strictObject({ definition: definitionInput }), create),
  },
};

function create({ definition }: { definition: z.infer<typeof definitionInput> }, context: ShopContext): View {
  const namespace = resolveNamespace(definition.namespace, context.app.id);
  const owner = namespaceOwner(namespace);
  if (owner !== null && owner !== context.app.id) throw namespaceDenied('metafieldDefinitionCreate');
  const long = lengthProblem(definition, namespace);
  if (long) return refuse(['createdDefinition'], long);
  if (definitionOf(context, definition.ownerType, namespace, definition.key))
    return refuse(
      ['createdDefinition'],
      userError(
        ['definition', 'key'],
        `Key is in use for ${definition.ownerType} metafields on the '${namespace}' namespace.`,
        'TAKEN',
      ),
    );
  const created: MetafieldDefinition = {
    id: newGid(context.state, 'MetafieldDefinition'),
    name: definition.name,
    namespace,
    key: definition.key,
    ownerType: definition.ownerType,
    type: definition.type,
    description: definition.description ?? null,
    validations: definition.validations ?? [],
    customerAccountAccess: definition.access?.customerAccount ?? 'NONE',
    cartToOrderCopyable: definition.capabilities?.cartToOrderCopyable?.enabled ?? false,
  };
  context.state.metafieldDefinitions.set(created.id, created);
  return succeed({ createdDefinition: definitionView(context, created) });
}

/** The lengths that Shopify's schema names for a definition, in characters. */
const LENGTHS = [
  { field: 'name', label: 'Name', shortest: 1, longest: 255 },
  { field: 'namespace', label: 'Namespace', shortest: 3, longest: 255 },
  { field: 'key', label: 'Key', shortest: 2, longest: 64 },
  { field: 'description', label: 'Description', shortest: 0, longest: 255 },
] as const;

function lengthProblem(
  { name, key, description }: z.infer<typeof definitionInput>,
  namespace: string,
): UserError | null {
  const given = { name, namespace, key, description: description ?? '' };
  for (const { field, label, shortest, longest } of LENGTHS) {
    const { length } = Array.from(given[field]);
    const at = (limit: string, code: string): UserError =>
      userError(['definition', field], `${label} is too ${limit} characters)`, code);
    if (length > longest) return at(`long (maximum is ${longest}`, 'TOO_LONG');
    if (length < shortest) return at(`short (minimum is ${shortest}`, 'TOO_SHORT');
  }
  return null;
}

function namespaceDenied(field: string): GraphQLError {
  const requiredAccess =
    'API client to have access to the namespace and the resource type associated with the metafield definition.\n';
  return new GraphQLError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  });
}

function byIdentifier(context: ShopContext, wanted: z.infer<typeof identifier>): MetafieldDefinition | null {
  const namespace = resolveNamespace(wanted.namespace, context.app.id);
  return definitionOf(context, wanted.ownerType, namespace, wanted.key);
}

function find({ state }: ShopContext, id: string): MetafieldDefinition | null {
  return state.metafieldDefinitions.get(id) ?? null;
}

function definitionView(
  { state }: ShopContext,
  { customerAccountAccess, cartToOrderCopyable, ...definition }: MetafieldDefinition,
): View {
  const { namespace, key, ownerType } = definition;
  return {
    __typename: 'MetafieldDefinition',
    ...definition,
    access: { customerAccount: customerAccountAccess },
    capabilities: {
      cartToOrderCopyable: { eligible: definition.ownerType === 'ORDER', enabled: cartToOrderCopyable },
    },
    type: { name: definition.type, category: typeCategory(definition.type) },
    metafieldsCount: () =>
      [...state.metafields.values()].filter(
        (each) => each.namespace === namespace && each.key === key && ownerTypeOf(each.ownerId) === ownerType,
      ).length,
    validationStatus: 'ALL_VALID',
  };
}
