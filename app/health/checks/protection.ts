import { ok } from '@doorstep/policy';

import { compareProtection, describeForeignProduct } from '../../setup/found-protection.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import { publishAgain } from '../problem.ts';

/** The product that shoppers buy as protection: there, at its price, and in every sales channel. */
export const protection: Check = {
  id: 'protection',
  name: 'Protection product',
  looksAt: 'that the protection can be bought, at the price of your policy',
  look: ({ facts, live }) => {
    if (!live.policy.protection.offered) return ok([]);
    if (!facts.protection.ok) return facts.protection;
    const found = compareProtection(facts.protection.value, live.policy, facts.known);
    if (found.isForeign) return ok([foreign(describeForeignProduct(found).reason)]);
    const isReplaced = found.variantId !== live.protectionVariantId;
    const differences = [
      ...found.differences,
      ...(found.variantId !== null && isReplaced ? ['its variant was replaced'] : []),
    ];
    if (differences.length === 0) return ok([]);
    return ok([
      {
        about: 'product',
        severity: 'critical',
        message: `The protection product is not as your policy says: ${differences.join(', ')}.`,
        meaning: 'Shoppers may not be able to buy the protection, or pay another price than they read.',
        // Functions and blocks know the variant: a new one has to be published.
        wayOut: isReplaced
          ? publishAgain
          : { kind: 'repair', label: 'Put it back', repair: 'protection-product' },
      },
    ]);
  },
};

const foreign = (message: string): Problem => ({
  about: 'foreign',
  severity: 'critical',
  message,
  meaning: 'The protection cannot be bought.',
  wayOut: { kind: 'link', label: 'Open Products', url: 'shopify://admin/products' },
});
