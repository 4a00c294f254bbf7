import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { defineOrderMetafield, readOrderDefinitions } from '../../admin-api/metafield-definitions.ts';
import type { OrderDefinition } from '../../admin-api/metafield-definitions.ts';
import { deleteOrderDefinition } from '../../admin-api/removals.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import { removeEach } from './remove-each.ts';
import type { SetupStep } from './setup-step.ts';

/** Without a definition Shopify neither shows a promise to its buyer nor copies a consent from the cart. */
const wanted: readonly OrderDefinition[] = [
  { key: 'promise', name: 'What was promised with this order', shownToBuyer: true },
  { key: 'protection-consent', name: 'Consent to the protection', copiedFromCart: true },
];

const whatOf = ({ name }: OrderDefinition): string => `Order metafield “${name}”`;
const defined = 'Defined';

type Found = readonly { readonly key: string; readonly metafieldsCount: number }[];

const foundAs = (found: Found, { key }: OrderDefinition) => found.find((each) => each.key === key);

/** Shopify would delete the values with it: what orders were promised belongs to them and stays. */
const isRemovable = (found: Found, definition: OrderDefinition): boolean =>
  foundAs(found, definition)?.metafieldsCount === 0;

/** [PROT-05] The order metafields; they say nothing until an order carries one. */
export const orderFields: SetupStep = {
  id: 'order-fields',
  name: 'Order metafields',
  does: 'What was promised with an order, for its buyer to read, and the proof of consent to the protection.',
  plan: ({ orderFields: found }) =>
    wanted.map((definition) => ({
      what: whatOf(definition),
      before: foundAs(found, definition) ? defined : null,
      after: defined,
    })),
  apply: ({ admin }) => defineOrderMetafields(admin),
  planUndo: ({ orderFields: found }) =>
    wanted
      .filter((definition) => foundAs(found, definition))
      .map((definition) => ({
        what: whatOf(definition),
        before: sayUse(found, definition),
        after: isRemovable(found, definition) ? null : sayUse(found, definition),
      })),
  undo: async ({ admin }) => {
    const found = await step('looking at the order metafields', readOrderDefinitions(admin));
    if (!found.ok) return found;
    const removable = wanted.filter((definition) => isRemovable(found.value, definition));
    return removeEach('removing the order metafields', removable, ({ key }) =>
      deleteOrderDefinition(admin, key),
    );
  },
};

function sayUse(found: Found, definition: OrderDefinition): string {
  const count = foundAs(found, definition)?.metafieldsCount ?? 0;
  return count === 0 ? defined : `${defined}; ${count} ${count === 1 ? 'order carries' : 'orders carry'} one`;
}

/** Makes sure that the order metafields are defined. */
export async function defineOrderMetafields(admin: Admin): Promise<Result<unknown, SetupFailure>> {
  const doing = 'defining the order metafields';
  const found = await step(doing, readOrderDefinitions(admin));
  if (!found.ok) return found;
  for (const definition of wanted.filter((each) => !foundAs(found.value, each))) {
    const made = await step(doing, defineOrderMetafield(admin, definition));
    if (!made.ok) return made;
  }
  return ok(null);
}
