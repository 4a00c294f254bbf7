import { beforeSale } from './before-sale.ts';
import { withoutPlace } from './no-place.ts';
import { ofOrders } from './orders.ts';
import { ofReturns } from './returns.ts';
import type { Saying } from './saying.ts';

export type { Saying } from './saying.ts';

/** Words that say something; a sentence may say several. */
export const sayings: readonly Saying[] = [...beforeSale, ...ofOrders, ...ofReturns, ...withoutPlace];
