import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { DeliveryCustomization } from '../state/function-owners.ts';
import { newGid } from '../state/state.ts';
import { errorHistoryView } from './error-history.ts';
import {
  changeOwner,
  deleteOwner,
  ownerById,
  ownerList,
  refuseOwner,
  storeOwner,
  type OwnerKind,
} from './function-owner.ts';
import { chooseFunction, functionId, functionView, type FoundFunction } from './functions.ts';
import { metafieldFields } from './metafield-view.ts';
import { metafieldInputs } from './owned-metafields.ts';
import { rootField, userError, type RootFields, type UserError, type View } from './root-field.ts';

const input = z.strictObject({
  title: z.string().nullish(),
  enabled: z.boolean().nullish(),
  functionId: z.string().nullish(),
  functionHandle: z.string().nullish(),
  metafields: metafieldInputs,
});
type Input = z.infer<typeof input>;

const MOST_ACTIVE = 25;

const kind: OwnerKind<DeliveryCustomization> = {
  argument: 'deliveryCustomization',
  scopes: { read: 'read_delivery_customizations', write: 'write_delivery_customizations' },
  storedIn: (state) => state.deliveryCustomizations,
  view: deliveryCustomizationView,
  unknown: (id) =>
    userError(
      ['id'],
      `Could not find DeliveryCustomization with id: ${id}`,
      'DELIVERY_CUSTOMIZATION_NOT_FOUND',
    ),
  deleted: 'deletedId',
  limit: {
    active: MOST_ACTIVE,
    isOn: ({ enabled }) => enabled,
    error: userError(
      ['deliveryCustomization'],
      `Cannot have more than ${MOST_ACTIVE} active delivery customizations.`,
      'MAXIMUM_ACTIVE_DELIVERY_CUSTOMIZATIONS',
    ),
  },
};

export const deliveryCustomizations: RootFields = {
  queries: { deliveryCustomization: ownerById(kind), deliveryCustomizations: ownerList(kind) },
  mutations: {
    deliveryCustomizationCreate: rootField(
      kind.scopes.write,
      z.strictObject({ deliveryCustomization: input }),
      ({ deliveryCustomization }, context) => create(deliveryCustomization, context),
    ),
    deliveryCustomizationUpdate: rootField(
      kind.scopes.write,
      z.strictObject({ id: z.string(), deliveryCustomization: input }),
      ({ id, deliveryCustomization }, context) => update(id, deliveryCustomization, context),
    ),
    deliveryCustomizationDelete: deleteOwner(kind),
  },
};

function create(wanted: Input, context: ShopContext): View {
  const found = chooseFunction(context, wanted, 'delivery_customization');
  if (found.kind !== 'found') return refuseOwner(kind, functionProblem(found));
  if (!wanted.title || typeof wanted.enabled !== 'boolean')
    return refuseOwner(
      kind,
      userError(['deliveryCustomization'], 'title and enabled are required.', 'REQUIRED_INPUT_FIELD'),
    );
  const created: DeliveryCustomization = {
    id: newGid(context.state, 'DeliveryCustomization'),
    title: wanted.title,
    functionHandle: found.deployed.handle,
    enabled: wanted.enabled,
  };
  return storeOwner(kind, context, created, wanted.metafields);
}

function update(id: string, wanted: Input, context: ShopContext): View {
  return changeOwner(kind, context, id, (before) => {
    const handle = wanted.functionHandle ?? before.functionHandle;
    if (handle !== before.functionHandle || (wanted.functionId && wanted.functionId !== functionId(handle)))
      return refuseOwner(
        kind,
        userError(
          ['deliveryCustomization'],
          'Function ID cannot be changed.',
          'FUNCTION_ID_CANNOT_BE_CHANGED',
        ),
      );
    const title = wanted.title ?? before.title;
    const changed = { ...before, title, enabled: wanted.enabled ?? before.enabled };
    return storeOwner(kind, context, changed, wanted.metafields);
  });
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
    errorHistory: errorHistoryView(context, customization.id),
    functionId: functionId(customization.functionHandle),
    shopifyFunction: functionView(context, customization.functionHandle),
    ...metafieldFields(context, customization.id),
  };
}
