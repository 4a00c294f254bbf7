import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

/** What set-up has to know about a shop before it changes anything. */
export const shopDocument = {
  query: `#graphql
    query DoorstepShop {
      shop {
        id
        currencyCode
        features {
          marketDrivenShipping
        }
      }
    }
  `,
  data: z.object({
    shop: z.object({
      id: z.string(),
      currencyCode: z.string(),
      features: z.object({ marketDrivenShipping: z.boolean() }),
    }),
  }),
};

export const readShop = (admin: Admin) => callAdmin(admin, shopDocument);
