import type { Question } from './question.ts';
import { credit } from './tables/credit.ts';
import { arrival, delivery } from './tables/delivery.ts';
import { orders } from './tables/orders.ts';
import { returns } from './tables/returns.ts';
import { service } from './tables/service.ts';
import { subscriptions } from './tables/subscriptions.ts';

/** Everything that a policy has one answer to, beside what rules of their own compare. */
export const questions: readonly Question[] = [
  ...credit,
  ...subscriptions,
  ...orders,
  ...returns,
  ...delivery,
  ...arrival,
  ...service,
];
