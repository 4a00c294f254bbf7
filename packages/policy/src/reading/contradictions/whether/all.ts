import { costs } from '../questions/tables/whether/costs.ts';
import { goods } from '../questions/tables/whether/goods.ts';
import { money } from '../questions/tables/whether/money.ts';
import { ordering } from '../questions/tables/whether/ordering.ts';
import { sending } from '../questions/tables/whether/sending.ts';
import { services } from '../questions/tables/whether/services.ts';
import type { Whether } from './whether.ts';

/** Everything that a shop does or does not do. */
export const whethers: readonly Whether[] = [
  ...ordering,
  ...sending,
  ...services,
  ...goods,
  ...money,
  ...costs,
];
