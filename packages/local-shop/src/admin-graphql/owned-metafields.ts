import { z } from 'zod';

import { valueProblem } from '../metafields/check-value.ts';
import { putMetafield } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { namespaceOwner, resolveNamespace } from '../state/metafields.ts';
import { userError, type UserError } from './root-field.ts';

/** Metafields given together with their owner. */
export const metafieldInputs = z
  .array(
    z.strictObject({
      namespace: z.string().nullish(),
      key: z.string().nullish(),
      type: z.string().nullish(),
      value: z.string().nullish(),
    }),
  )
  .nullish();
export type MetafieldInputs = z.infer<typeof metafieldInputs>;

/** The first problem of each metafield, in the words Shopify has been recorded with. `at` is the owner's argument. */
export function ownedMetafieldProblems(
  context: ShopContext,
  metafields: MetafieldInputs,
  at: string,
): readonly UserError[] {
  return (metafields ?? []).flatMap((metafield, index) => {
    const refuse = (message: string, code: string | null = null): UserError =>
      userError([at, 'metafields', String(index)], message, code);
    const namespace = resolveNamespace(metafield.namespace, context.app.id);
    const owner = namespaceOwner(namespace);
    if (!metafield.key || metafield.value === null || metafield.value === undefined)
      return [refuse('presence')];
    if (!metafield.type) return [refuse('One or more required inputs are blank.', 'BLANK')];
    if (namespace === 'shopify' || (owner !== null && owner !== context.app.id))
      return [
        refuse(
          'ApiPermission metafields can only be created or updated by the app owner.',
          'APP_NOT_AUTHORIZED',
        ),
      ];
    const problem = valueProblem(metafield.type, metafield.value);
    if (problem === 'type') return [refuse('The type is invalid.', 'INVALID_TYPE')];
    return problem === 'value' ? [refuse('The value is invalid.', 'INVALID_VALUE')] : [];
  });
}

/** Stores metafields that have been checked. */
export function putOwnedMetafields(context: ShopContext, ownerId: string, metafields: MetafieldInputs): void {
  for (const { namespace, key, type, value } of metafields ?? [])
    if (key && type && value)
      putMetafield(context, ownerId, { namespace: namespace ?? null, key, type, value });
}
