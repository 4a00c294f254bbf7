import { costsFreeShipping } from '../../setup/merchant-codes.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { ofYourCodes, problemOfCode } from './codes.ts';

/** Codes that take the place of the policy's free shipping. */
export const codesAgainstFreeShipping: Check = {
  id: 'codes-against-free-shipping',
  name: 'Codes that cost free shipping',
  looksAt: `that none of ${ofYourCodes} costs shoppers free shipping`,
  look: ({ facts, live: { policy } }) =>
    findIn(facts.codes, (codes) =>
      policy.destinations.served.every(({ freeFrom }) => freeFrom === null)
        ? []
        : codes
            .filter(({ combinesWith, discountClasses }) =>
              costsFreeShipping({
                combinesWithShipping: combinesWith.shippingDiscounts,
                freesShipping: discountClasses.includes('SHIPPING'),
              }),
            )
            .map((code) =>
              problemOfCode(code, {
                severity: 'warning',
                message: `The code “${code.title}” does not combine with shipping discounts.`,
                meaning: 'Who uses this code may pay for shipping that is free without it.',
              }),
            ),
    ),
};
