import { companyQuestions } from './page-questions/company.ts';
import { orderQuestions } from './page-questions/orders.ts';
import { returnQuestions } from './page-questions/returns.ts';
import { shippingQuestions } from './page-questions/shipping.ts';
import type { ShopperText } from './shopper-text.ts';

/** The questions of the policy's page by their names, each as shoppers read it. */
export const pageQuestions = {
  ...shippingQuestions,
  ...orderQuestions,
  ...returnQuestions,
  ...companyQuestions,
} as const;

/** What a merchant calls each: as it reads in English. */
export const pageQuestionNames = namesOf(pageQuestions);

function namesOf<Id extends string>(
  questions: Readonly<Record<Id, ShopperText>>,
): Readonly<Record<Id, string>>;
function namesOf(questions: Readonly<Record<string, ShopperText>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(questions).map(([id, { en }]) => [id, en]));
}

/** The name of a question of the policy's page. */
export type QuestionId = keyof typeof pageQuestions;
