import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { DeliveryCustomization } from '../state/function-owners.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { chooseFunction, functionId, functionView, type FoundFunction } from './functions.ts';
import { metafieldFields } from './metafield-view.ts';
import { metafieldInputs, ownedMetafieldProblems, putOwnedMetafields } from './owned-metafields.ts';
import {
  done,
  refused,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const input = z.strictObject({
  title: z.string().nullish(),
  enabled: z.boolean().nullish(),
  functionId: z.string().nullish(),
  functionHandle: z.string().nullish(),
  metafields: metafieldInputs,
});
type Input = z.infer<typeof input>;

const MOST_ACTIVE = 25;

export const deliveryCustomizations: RootFields = {
  queries: {
    deliveryCustomization: rootField(
      'read_delivery_customizations',
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = context.state.deliveryCustomizations.get(id);
        return found ? deliveryCustomizationView(context, found) : null;
      },
    ),
    deliveryCustomizations: rootField(
      'read_delivery_customizations',
      z.strictObject(pageArguments),
      (page, context) =>
        connection(
          [...context.state.deliveryCustomizations.values()],
          page,
          (each) => deliveryCustomizationView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    deliveryCustomizationCreate: rootField(
      'write_delivery_customizations',
      z.strictObject({ deliveryCustomization: input }),
      ({ deliveryCustomization }, context) => create(deliveryCustomization, context),
    ),
    deliveryCustomizationUpdate: rootField(
      'write_delivery_customizations',
      z.strictObject({ id: z.string(), deliveryCustomization: input }),
      ({ id, deliveryCustomization }, context) => update(id, deliveryCustomization, context),
    ),
    deliveryCustomizationDelete: rootField(
      'write_delivery_customizations',
      z.strictObject({ id: z.string() }),
      ({ id }, context) =>
        context.state.deliveryCustomizations.delete(id)
          ? done({ deletedId: id })
          : refused(['deletedId'], notFound(id)),
    ),
  },
};

function create(wanted: Input, context: ShopContext): View {
  const found = chooseFunction(context, wanted, 'delivery_customization');
  if (found.kind !== 'found') return refused(['deliveryCustomization'], functionProblem(found));
  if (!wanted.title || typeof wanted.enabled !== 'boolean')
    return refused(
      ['deliveryCustomization'],
      userError(['deliveryCustomization'], 'title and enabled are required.', 'REQUIRED_INPUT_FIELD'),
    );
  const created: DeliveryCustomization = {
    id: newGid(context.state, 'DeliveryCustomization'),
    title: wanted.title,
    functionHandle: found.deployed.handle,
    enabled: wanted.enabled,
  };
  return store(context, created, wanted);
}

function update(id: string, wanted: Input, context: ShopContext): View {
  const before = context.state.deliveryCustomizations.get(id);
  if (!before) return refused(['deliveryCustomization'], notFound(id));
  const handle = wanted.functionHandle ?? before.functionHandle;
  if (handle !== before.functionHandle || (wanted.functionId && wanted.functionId !== functionId(handle)))
    return refused(
      ['deliveryCustomization'],
      userError(['deliveryCustomization'], 'Function ID cannot be changed.', 'FUNCTION_ID_CANNOT_BE_CHANGED'),
    );
  const title = wanted.title ?? before.title;
  return store(context, { ...before, title, enabled: wanted.enabled ?? before.enabled }, wanted);
}

function store(context: ShopContext, customization: DeliveryCustomization, wanted: Input): View {
  const problems = ownedMetafieldProblems(context, wanted.metafields, 'deliveryCustomization');
  if (problems.length > 0) return refused(['deliveryCustomization'], ...problems);
  const all = [...context.state.deliveryCustomizations.values()];
  const active = all.filter((each) => each.enabled && each.id !== customization.id).length;
  if (customization.enabled && active >= MOST_ACTIVE)
    return refused(
      ['deliveryCustomization'],
      userError(
        ['deliveryCustomization'],
        `Cannot have more than ${MOST_ACTIVE} active delivery customizations.`,
        'MAXIMUM_ACTIVE_DELIVERY_CUSTOMIZATIONS',
      ),
    );
  context.state.deliveryCustomizations.set(customization.id, customization);
  putOwnedMetafields(context, customization.id, wanted.metafields);
  return done({ deliveryCustomization: deliveryCustomizationView(context, customization) });
}

function notFound(id: string): UserError {
  return userError(
    ['id'],
    `Could not find DeliveryCustomization with id: ${id}`,
    'DELIVERY_CUSTOMIZATION_NOT_FOUND',
  );
}

function functionProblem(found: Exclude<FoundFunction, { kind: 'found' }>): UserError {
  const at = (field: readonly string[], message: string, code: string): UserError =>
    userError(['deliveryCustomization', ...field], message, code);
  switch (found.kind) {
    case 'missing-identifier':
      return at(
        ['functionHandle'],
        'Either function_id or function_handle must be provided.',
        'MISSING_FUNCTION_IDENTIFIER',
      );
    case 'two-identifiers':
      return at(
        [],
        'Only one of function_id or function_handle can be provided, not both.',
        'MULTIPLE_FUNCTION_IDENTIFIERS',
      );
    case 'unknown':
      return at(
        [found.by],
        `Function ${found.wanted} not found. Ensure that it is released in the current app, and that the app is installed.`,
        'FUNCTION_NOT_FOUND',
      );
    case 'other-api':
      return at([found.by], 'Unexpected Function API.', 'FUNCTION_DOES_NOT_IMPLEMENT');
    default:
      return found satisfies never;
  }
}

/** A delivery customization as the Admin API shows it. */
export function deliveryCustomizationView(context: ShopContext, customization: DeliveryCustomization): View {
  return {
    __typename: 'DeliveryCustomization',
    id: customization.id,
    title: customization.title,
    enabled: customization.enabled,
    errorHistory: null,
    functionId: functionId(customization.functionHandle),
    shopifyFunction: functionView(context, customization.functionHandle),
    ...metafieldFields(context, customization.id),
  };
}
