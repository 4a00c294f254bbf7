import { namesInEnglish } from './names-in-english.ts';
import { companyQuestions } from './page-questions/company.ts';
import { orderQuestions } from './page-questions/orders.ts';
import { returnQuestions } from './page-questions/returns.ts';
import { shippingQuestions } from './page-questions/shipping.ts';

/** The questions of the policy's page by their names, each as shoppers read it. */
export const pageQuestions = {
  ...shippingQuestions,
  ...orderQuestions,
  ...returnQuestions,
  ...companyQuestions,
} as const;

/** What a merchant calls each: as it reads in English. */
export const pageQuestionNames = namesInEnglish(pageQuestions);

/**
 * [FAQ-01] The questions that a merchant may leave out. What shipping costs, where and when it goes, what a cancellation, a return or a
 * claim needs and until when, what is paid and taxed, the extra that is sold and how to write to the shop always stand there: buyers are
 * to know it before they pay, by law in many places, and what they agree to pay for has to be readable.
 */
export const hideableQuestionNames = namesOfOnly([
  'tracking',
  'po-boxes',
  'signature',
  'order-history',
  'confirmation',
  'price-adjustment',
  'promotions',
  'payment-change',
  'about-us',
  'materials',
  'packaging',
  'international-orders',
  'this-page',
]);

function namesOfOnly<Id extends QuestionId>(ids: readonly Id[]): Readonly<Record<Id, string>>;
function namesOfOnly(ids: readonly QuestionId[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, pageQuestionNames[id]]));
}

/** The name of a question of the policy's page. */
export type QuestionId = keyof typeof pageQuestions;
