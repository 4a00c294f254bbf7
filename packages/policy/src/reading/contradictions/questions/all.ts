import type { Question } from './question.ts';
import { atTheDoor } from './tables/at-the-door.ts';
import { contact } from './tables/contact.ts';
import { credit } from './tables/credit.ts';
import { deliveryTimes } from './tables/delivery-times.ts';
import { extras } from './tables/extras.ts';
import { losses } from './tables/losses.ts';
import { moments } from './tables/moments.ts';
import { orders } from './tables/orders.ts';
import { parcels } from './tables/parcels.ts';
import { payments } from './tables/payments.ts';
import { refunds } from './tables/refunds.ts';
import { returnTimes } from './tables/return-times.ts';
import { returnable } from './tables/returnable.ts';
import { returns } from './tables/returns.ts';
import { subscriptions } from './tables/subscriptions.ts';
import { warranties } from './tables/warranties.ts';

/** Everything that a policy has one answer to, beside what rules of their own compare. */
export const questions: readonly Question[] = [
  ...credit,
  ...extras,
  ...subscriptions,
  ...orders,
  ...moments,
  ...payments,
  ...returns,
  ...returnTimes,
  ...returnable,
  ...refunds,
  ...parcels,
  ...deliveryTimes,
  ...atTheDoor,
  ...losses,
  ...warranties,
  ...contact,
];
