import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { DeployedFunction, ShopContext } from '../shop-context.ts';
import { appView } from './app.ts';
import { connection, pageArguments } from './connection.ts';
import { rootField, type RootFields, type View } from './root-field.ts';

/** Function ids look like UUIDs and stay the same for a handle. */
export function functionId(handle: string): string {
  const hex = createHash('sha256').update(handle).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const API_TYPES: Readonly<Record<string, string>> = {
  'cart.delivery-options.discounts.generate.run': 'discount',
  'cart.delivery-options.transform.run': 'delivery_customization',
  'cart.fulfillment-constraints.generate.run': 'fulfillment_constraints',
  'cart.lines.discounts.generate.run': 'discount',
  'cart.payment-methods.transform.run': 'payment_customization',
  'cart.transform.run': 'cart_transform',
  'cart.validations.generate.run': 'cart_checkout_validation',
};

/** The API a function implements, by its targets: `cart_checkout_validation`, `discount`, … */
export function apiTypeOf(deployed: DeployedFunction): string {
  return API_TYPES[deployed.targets[0] ?? ''] ?? 'unknown';
}

/** What a mutation says about the function that it should run. */
export interface FunctionChoice {
  readonly functionId?: string | null;
  readonly functionHandle?: string | null;
}

export type FoundFunction =
  | { readonly kind: 'found'; readonly deployed: DeployedFunction }
  | { readonly kind: 'missing-identifier' | 'two-identifiers' }
  | { readonly kind: 'unknown'; readonly by: 'functionId' | 'functionHandle'; readonly wanted: string }
  | { readonly kind: 'other-api'; readonly by: 'functionId' | 'functionHandle' };

/** Finds the function that a mutation names by id or handle and checks which API it implements. */
export function chooseFunction(context: ShopContext, choice: FunctionChoice, apiType: string): FoundFunction {
  const { functionId: id, functionHandle: handle } = choice;
  if (id && handle) return { kind: 'two-identifiers' };
  const wanted = id ?? handle;
  if (!wanted) return { kind: 'missing-identifier' };
  const by = id ? 'functionId' : 'functionHandle';
  const deployed = context
    .functions()
    .find((each) => (id ? functionId(each.handle) === id : each.handle === handle));
  if (!deployed) return { kind: 'unknown', by, wanted };
  return apiTypeOf(deployed) === apiType ? { kind: 'found', deployed } : { kind: 'other-api', by };
}

/** A function by its handle; one that is no longer deployed is shown with what is known. */
export function functionView(context: ShopContext, handle: string): View {
  const deployed = context.functions().find((each) => each.handle === handle);
  return {
    id: functionId(handle),
    handle,
    title: deployed?.title ?? handle,
    description: deployed?.description ?? null,
    apiType: deployed ? apiTypeOf(deployed) : 'unknown',
    apiVersion: deployed?.apiVersion ?? 'unknown',
    appKey: context.app.apiKey,
    useCreationUi: false,
    app: appView(context),
  };
}

export const functions: RootFields = {
  queries: {
    shopifyFunctions: rootField(
      null,
      z.strictObject({ ...pageArguments, apiType: z.string().nullish() }),
      ({ apiType, ...page }, context) =>
        connection(
          context.functions().filter((each) => !apiType || apiTypeOf(each) === apiType),
          page,
          (each) => functionView(context, each.handle),
          (each) => each.handle,
        ),
    ),
  },
  mutations: {},
};
