import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { deleteProduct } from '../../admin-api/removals.ts';
import type { FoundBefore } from '../found-before.ts';
import { compareProtection, readProtection } from '../found-protection.ts';
import type { FoundProtection } from '../found-protection.ts';
import type { KnownProtection } from '../known-protection.server.ts';
import { protectionPlace, provisionProtection } from '../protection-product.ts';
import { sayPrice } from '../say-price.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import type { SetupStep } from './setup-step.ts';

const whatOf = (title: string): string => `Product “${title}”`;

/** [PROT-01] What shoppers add to be protected. */
export const protection: SetupStep = {
  id: 'protection-product',
  name: 'Protection product',
  does: 'What shoppers add at checkout or in the cart: one product that is in no list and no search, and is not shipped.',
  plan: ({ protection: facts, known, shop }, policy) => {
    if (!policy.protection.offered) return [];
    const found = compareProtection(facts, policy, known);
    if (found.isForeign) return [];
    const price = sayPrice({ amount: found.wanted.price, currencyCode: shop.currencyCode });
    const after = `“${found.wanted.title}” for ${price}, in no list, in every sales channel`;
    return [{ what: whatOf(found.wanted.title), before: sayBefore(found, after), after }];
  },
  apply: ({ admin, policy, known, remember }) =>
    policy.protection.offered
      ? provisionProtection(admin, policy, known, remember)
      : Promise.resolve(ok(null)),
  planUndo: ({ protection: { product }, known }, found) => {
    if (!product || !isOurs(product.id, known, found)) return [];
    return [{ what: whatOf(product.title), before: 'In your products', after: null }];
  },
  undo: async ({ admin, known, found }): Promise<Result<unknown, SetupFailure>> => {
    const facts = await readProtection(admin, known);
    if (!facts.ok) return facts;
    const { product } = facts.value;
    return product && isOurs(product.id, known, found)
      ? step('removing the protection product', deleteProduct(admin, product.id))
      : ok(null);
  },
};

function sayBefore({ productId, differences }: FoundProtection, after: string): string | null {
  if (productId === null) return null;
  return differences.length === 0 ? after : `As somebody changed it: ${differences.join(', ')}`;
}

/** One that was at the app's address before the app came is the merchant's. */
function isOurs(id: string, known: KnownProtection, found: readonly FoundBefore[]): boolean {
  const first = found.find(({ place }) => place === protectionPlace);
  return first ? first.before === null : id === known.productId;
}
