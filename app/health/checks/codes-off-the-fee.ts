import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { ofYourCodes, problemOfCode } from './codes.ts';

/** Codes that take something off the protection's fee, too. */
export const codesOffTheFee: Check = {
  id: 'codes-off-the-fee',
  name: 'Codes that lower the fee',
  looksAt: `which of ${ofYourCodes} take something off the protection’s fee`,
  look: ({ facts, live: { policy } }) =>
    findIn(facts.codes, (codes) =>
      policy.protection.offered
        ? codes
            .filter(({ takesOffFee }) => takesOffFee)
            .map((code) =>
              problemOfCode(code, {
                severity: 'notice',
                message: `The code “${code.title}” takes something off the protection’s fee, too.`,
                meaning:
                  'They pay less for the protection than your policy says. Let the code apply to collections without it, and they pay the whole fee.',
              }),
            )
        : [],
    ),
};
