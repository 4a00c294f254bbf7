import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Validation } from '../state/function-owners.ts';
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
import { chooseFunction, functionView, type FoundFunction } from './functions.ts';
import { metafieldFields } from './metafield-view.ts';
import { metafieldInputs } from './owned-metafields.ts';
import { rootField, userError, type RootFields, type UserError, type View } from './root-field.ts';

const updateInput = z.strictObject({
  title: z.string().nullish(),
  /** Shopify's default, also in an update: left out, the validation is switched off. */
  enable: z.boolean().nullish(),
  blockOnFailure: z.boolean().nullish(),
  metafields: metafieldInputs,
});
const createInput = updateInput.extend({
  functionId: z.string().nullish(),
  functionHandle: z.string().nullish(),
});

const MOST_ACTIVE = 25;

const kind: OwnerKind<Validation> = {
  argument: 'validation',
  scopes: { read: 'read_validations', write: 'write_validations' },
  storedIn: (state) => state.validations,
  view: validationView,
  unknown: () => userError(['id'], 'Extension not found.', 'NOT_FOUND'),
  deleted: 'deletedId',
  limit: {
    active: MOST_ACTIVE,
    isOn: ({ enabled }) => enabled,
    error: userError(
      [],
      `Cannot have more than ${MOST_ACTIVE} active validation functions.`,
      'MAX_VALIDATIONS_ACTIVATED',
    ),
  },
};

export const validations: RootFields = {
  queries: { validation: ownerById(kind), validations: ownerList(kind) },
  mutations: {
    validationCreate: rootField(kind.scopes.write, z.strictObject({ validation: createInput }), create),
    validationUpdate: rootField(
      kind.scopes.write,
      z.strictObject({ id: z.string(), validation: updateInput }),
      update,
    ),
    validationDelete: deleteOwner(kind),
  },
};

function create(
  { validation: input }: { validation: z.infer<typeof createInput> },
  context: ShopContext,
): View {
  const found = chooseFunction(context, input, 'cart_checkout_validation');
  if (found.kind !== 'found') return refuseOwner(kind, functionProblem(found));
  const created: Validation = {
    id: newGid(context.state, 'Validation'),
    title: input.title ?? found.deployed.title,
    functionHandle: found.deployed.handle,
    enabled: input.enable ?? false,
    blockOnFailure: input.blockOnFailure ?? false,
  };
  return storeOwner(kind, context, created, input.metafields);
}

function update(
  { id, validation: input }: { id: string; validation: z.infer<typeof updateInput> },
  context: ShopContext,
): View {
  return changeOwner(kind, context, id, (before) => {
    const changed: Validation = {
      ...before,
      title: input.title ?? before.title,
      enabled: input.enable ?? false,
      blockOnFailure: input.blockOnFailure ?? false,
    };
    return storeOwner(kind, context, changed, input.metafields);
  });
}

function functionProblem(found: Exclude<FoundFunction, { kind: 'found' }>): UserError {
  switch (found.kind) {
    case 'missing-identifier':
      return userError(
        ['validation', 'functionHandle'],
        'Either function_id or function_handle must be provided.',
        'MISSING_FUNCTION_IDENTIFIER',
      );
    case 'two-identifiers':
      return userError(
        ['validation'],
        'Only one of function_id or function_handle can be provided, not both.',
        'MULTIPLE_FUNCTION_IDENTIFIERS',
      );
    case 'unknown':
      return userError(['validation', found.by], 'Extension not found.', 'NOT_FOUND');
    case 'other-api': {
      const message =
        'Unexpected Function API. The provided function must implement one of the following extension targets: [%{targets}].';
      return userError(['validation', found.by], message, 'FUNCTION_DOES_NOT_IMPLEMENT');
    }
    default:
      return found satisfies never;
  }
}

/** A validation as the Admin API shows it. */
export function validationView(context: ShopContext, validation: Validation): View {
  return {
    __typename: 'Validation',
    id: validation.id,
    title: validation.title,
    enabled: validation.enabled,
    blockOnFailure: validation.blockOnFailure,
    errorHistory: errorHistoryView(context, validation.id),
    shopifyFunction: functionView(context, validation.functionHandle),
    ...metafieldFields(context, validation.id),
  };
}
