import { z } from 'zod';

import { number } from './values.ts';

/** Which shop it is for. */
export const ofShop = { shop_id: number.nullish(), shop_domain: z.string() };

/** A customer, of whom Shopify may know only some: a guest has no id, a deleted customer only an address. */
export const person = z
  .object({ id: number.nullish(), email: z.string().nullish(), phone: z.string().nullish() })
  .nullish();
