import type { Policy } from '../document/policy.ts';
import type { Asked } from './asked.ts';
import type { AnswerOf } from './decision.ts';
import type { AfterSaleKind } from './kinds.ts';
import type { SoldOrder } from './sold-order.ts';

/**
 * How the policy answers a kind of request about an order.
 * `askedAt`: ISO 8601 with an offset or Z.
 */
export type Answering<Kind extends AfterSaleKind> = (
  policy: Policy,
  order: SoldOrder,
  asked: Asked<Kind>,
  askedAt: string,
) => AnswerOf[Kind];
