import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Validation } from '../state/function-owners.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { chooseFunction, functionView, type FoundFunction } from './functions.ts';
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

export const validations: RootFields = {
  queries: {
    validation: rootField('read_validations', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.validations.get(id);
      return found ? validationView(context, found) : null;
    }),
    validations: rootField(
      'read_validations',
      z.strictObject({ ...pageArguments, sortKey: z.string().nullish() }),
      (page, context) =>
        connection(
          [...context.state.validations.values()],
          page,
          (each) => validationView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    validationCreate: rootField('write_validations', z.strictObject({ validation: createInput }), create),
    validationUpdate: rootField(
      'write_validations',
      z.strictObject({ id: z.string(), validation: updateInput }),
      update,
    ),
    validationDelete: rootField('write_validations', z.strictObject({ id: z.string() }), ({ id }, context) =>
      context.state.validations.delete(id)
        ? done({ deletedId: id })
        : refused(['deletedId'], userError(['id'], 'Extension not found.', 'NOT_FOUND')),
    ),
  },
};

function create(
  { validation: input }: { validation: z.infer<typeof createInput> },
  context: ShopContext,
): View {
  const found = chooseFunction(context, input, 'cart_checkout_validation');
  if (found.kind !== 'found') return refused(['validation'], functionProblem(found));
  const created: Validation = {
    id: newGid(context.state, 'Validation'),
    title: input.title ?? found.deployed.title,
    functionHandle: found.deployed.handle,
    enabled: input.enable ?? false,
    blockOnFailure: input.blockOnFailure ?? false,
  };
  return store(context, created, input.metafields);
}

function update(
  { id, validation: input }: { id: string; validation: z.infer<typeof updateInput> },
  context: ShopContext,
): View {
  const before = context.state.validations.get(id);
  if (!before) return refused(['validation'], userError(['id'], 'Extension not found.', 'NOT_FOUND'));
  const changed: Validation = {
    ...before,
    title: input.title ?? before.title,
    enabled: input.enable ?? false,
    blockOnFailure: input.blockOnFailure ?? false,
  };
  return store(context, changed, input.metafields);
}

function store(
  context: ShopContext,
  validation: Validation,
  metafields: z.infer<typeof metafieldInputs>,
): View {
  const problems = ownedMetafieldProblems(context, metafields, 'validation');
  if (problems.length > 0) return refused(['validation'], ...problems);
  const others = [...context.state.validations.values()].filter(
    (each) => each.enabled && each.id !== validation.id,
  );
  if (validation.enabled && others.length >= MOST_ACTIVE)
    return refused(
      ['validation'],
      userError(
        [],
        `Cannot have more than ${MOST_ACTIVE} active validation functions.`,
        'MAX_VALIDATIONS_ACTIVATED',
      ),
    );
  context.state.validations.set(validation.id, validation);
  putOwnedMetafields(context, validation.id, metafields);
  return done({ validation: validationView(context, validation) });
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
    errorHistory: null,
    shopifyFunction: functionView(context, validation.functionHandle),
    ...metafieldFields(context, validation.id),
  };
}
