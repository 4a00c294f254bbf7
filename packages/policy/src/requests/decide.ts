import type { Policy } from '../document/policy.ts';
import { answerTo, answerToQuestion } from './answer-to.ts';
import type { Asked } from './asked.ts';
import type { AfterSaleDecision } from './decision.ts';
import type { SoldOrder } from './sold-order.ts';

/**
 * What the policy says to what a customer asks for after the sale, at the moment they ask: the one answer for both doors, for the desk
 * and for what is carried out. What is asked for is judged as it is: pieces that cannot come back are refused.
 * @param askedAt ISO 8601 with an offset or Z.
 */
export function decideAfterSale(
  policy: Policy,
  order: SoldOrder,
  asked: Asked,
  askedAt: string,
): AfterSaleDecision {
  switch (asked.kind) {
    case 'return':
      return { about: asked.kind, answer: answerTo.return(policy, order, asked, askedAt) };
    case 'exchange':
      return { about: asked.kind, answer: answerTo.exchange(policy, order, asked, askedAt) };
    case 'missing-parcel':
      return { about: asked.kind, answer: answerTo['missing-parcel'](policy, order, asked, askedAt) };
    case 'returned-parcel':
      return { about: asked.kind, answer: answerTo['returned-parcel'](policy, order, asked, askedAt) };
    case 'address':
      return { about: asked.kind, answer: answerTo.address(policy, order, asked, askedAt) };
    case 'cancellation':
      return { about: asked.kind, answer: answerTo.cancellation(policy, order, asked, askedAt) };
    case 'price-adjustment':
      return { about: asked.kind, answer: answerTo['price-adjustment'](policy, order, asked, askedAt) };
    case 'product-issue':
      return { about: asked.kind, answer: answerTo['product-issue'](policy, order, asked, askedAt) };
    case 'question':
      return { about: asked.kind, answer: answerTo.question(policy, order, asked, askedAt) };
  }
}

/** [FORM-01] What is said to a question that is about no order. */
export const decideQuestion = (): AfterSaleDecision<'question'> => ({
  about: 'question',
  answer: answerToQuestion,
});
