import { blocks } from './blocks.ts';
import { checkoutRule } from './checkout-rule.ts';
import { deliveryRule } from './delivery-rule.ts';
import { promotionRule, shippingDiscount } from './discounts.ts';
import { orderFields } from './order-fields.ts';
import { protection } from './protection.ts';
import { rates } from './rates.ts';
import type { SetupStep } from './setup-step.ts';

/** What set-up makes before anything is published, in this order: none of it does anything to a buyer yet. */
export const setupSteps: readonly SetupStep[] = [
  orderFields,
  checkoutRule,
  deliveryRule,
  shippingDiscount,
  promotionRule,
  protection,
];

/** A step as undoing sees it. */
export type UndoStep = Omit<SetupStep, 'plan' | 'apply'>;

/**
 * What undoing takes back, in this order: first what acts at checkout, so that nothing of the app decides any more, then the
 * rates, and last what only stands there.
 */
export const undoSteps: readonly UndoStep[] = [
  checkoutRule,
  promotionRule,
  deliveryRule,
  shippingDiscount,
  rates,
  blocks,
  protection,
  orderFields,
];
