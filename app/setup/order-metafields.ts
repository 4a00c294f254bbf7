import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { defineOrderMetafield, readOrderDefinitions } from '../admin-api/metafield-definitions.ts';
import type { OrderDefinition } from '../admin-api/metafield-definitions.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

/** Without a definition Shopify neither shows a promise to its buyer nor copies a consent from the cart. */
const wanted: readonly OrderDefinition[] = [
  { key: 'promise', name: 'What was promised with this order', shownToBuyer: true },
  { key: 'protection-consent', name: 'Consent to the protection', copiedFromCart: true },
];

/** [PROT-05] Makes sure that the order metafields are defined; they say nothing until an order carries one. */
export async function defineOrderMetafields(admin: Admin): Promise<Result<unknown, SetupFailure>> {
  const doing = 'defining the order metafields';
  const defined = await step(doing, readOrderDefinitions(admin));
  if (!defined.ok) return defined;
  for (const definition of wanted.filter(({ key }) => defined.value.every((each) => each.key !== key))) {
    const made = await step(doing, defineOrderMetafield(admin, definition));
    if (!made.ok) return made;
  }
  return ok(null);
}
