import type { CodeReach } from '../../admin-api/code-reach.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { ofYourCodes, problemOfCode } from './codes.ts';

/** Codes of which Shopify itself would take more in one order than the policy allows. */
export const codesTogether: Check = {
  id: 'codes-together',
  name: 'Codes that combine with each other',
  looksAt: `that ${ofYourCodes} combine no further than your policy allows`,
  look: ({ facts, live: { policy } }) =>
    findIn(facts.codes, (codes) => {
      const joining = codes.filter((code) => codes.some((other) => other !== code && combine(code, other)));
      if (joining.length <= policy.promotions.codesPerOrder) return [];
      return joining.map((code) =>
        problemOfCode(code, {
          severity: 'notice',
          message: `Shopify lets the code “${code.title}” stand beside another one.`,
          meaning:
            'Doorstep’s rule for promotion codes keeps them apart at checkout. Whenever it does not run, shoppers can use both.',
        }),
      );
    }),
};

const fieldOf: Readonly<Record<string, keyof Omit<CodeReach['combinesWith'], '__typename'>>> = {
  ORDER: 'orderDiscounts',
  PRODUCT: 'productDiscounts',
  SHIPPING: 'shippingDiscounts',
};

/** Two discounts stand together when each allows the other's class. */
const combine = (one: CodeReach, other: CodeReach): boolean => allows(one, other) && allows(other, one);

const allows = ({ combinesWith }: CodeReach, { discountClasses }: CodeReach): boolean =>
  discountClasses.every((discountClass) => {
    const field = fieldOf[discountClass];
    return field !== undefined && combinesWith[field];
  });
