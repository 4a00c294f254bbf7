import { locales } from '@doorstep/policy';

import { deleteMetafields } from '../../admin-api/removals.ts';
import { readShop } from '../../admin-api/shop.ts';
import { step } from '../step.ts';
import type { SetupStep } from './setup-step.ts';

/** What publishing writes on the shop for its blocks; what it writes for functions goes with what runs them. */
const keys = [
  ...['checkout-blocks', 'promise-rules'],
  ...locales.map((locale) => `policy-page-${locale.toLowerCase()}`),
  'policy-structured-data',
];
const what = 'Texts and rules for your checkout blocks, order pages and theme';

/** Made by publishing alone, in the one write that makes a version live: set-up only takes it back. */
export const blocks: Omit<SetupStep, 'plan' | 'apply'> = {
  id: 'blocks',
  name: 'Texts of the blocks',
  does: 'What the blocks at checkout and on the pages of an order show.',
  planUndo: ({ shop: { metafield } }) => (metafield ? [{ what, before: 'As published', after: null }] : []),
  undo: async ({ admin }) => {
    const shop = await step('reading the shop', readShop(admin));
    if (!shop.ok) return shop;
    const ownerId = shop.value.id;
    return step(
      'removing the texts of the blocks',
      deleteMetafields(
        admin,
        keys.map((key) => ({ ownerId, key })),
      ),
    );
  },
};
