import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideAddress } from '../checkout/address.ts';
import { decideShipping } from '../checkout/shipping.ts';
import { decideSignature } from '../checkout/signature.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { placeAt } from '../document/schema/look-up.ts';
import type { Money } from '../money/money.ts';
import { aallyn } from '../presets/aallyn.ts';
import { compileAddresses } from '../rules/addresses.ts';
import { compileShipping } from '../rules/shipping.ts';
import { statementIds } from '../statements.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { examplesOf, type ExampleCase } from './examples.ts';
import { sayExample } from './say-example.ts';

const cart = ({ minor, currency }: Money) => ({
  currency,
  rate: '1',
  lines: [{ merchandiseId: 'bag', quantity: 1, requiresShipping: true, subtotal: minor, discount: 0 }],
});

/** What checkout says to an example, and what the example says of it. */
function ask(policy: Policy, example: ExampleCase): { said: unknown; expected: unknown } {
  switch (example.asks) {
    case 'shipping': {
      const place = { countryCode: example.country.value, provinceCode: null };
      const worth = example.worth?.value ?? { minor: 1, currency: policy.merchant.shopCurrency };
      const decision = decideShipping(compileShipping(policy, { version: 1 }), cart(worth), place);
      return {
        said: decision.kind === 'flat' ? decision.flat : decision.kind,
        expected: example.pays?.value ?? 'free',
      };
    }
    case 'signature': {
      const { above, carrier } = policy.signature;
      const rules = { above: above.minor, currency: above.currency, carrier };
      const decided = decideSignature(rules, { ...cart(example.worth.value), carrier: 'ours' });
      return { said: decided.kind, expected: example.isRequired ? 'required' : 'not-required' };
    }
    case 'address': {
      const { address1 } = example;
      const address = {
        ...{
          address1,
          address2: null,
          city: 'Columbus',
          provinceCode: 'OH',
          countryCode: 'US',
          zip: '43004',
        },
      };
      return { said: decideAddress(compileAddresses(policy), address).verdict, expected: example.verdict };
    }
    default:
      return example satisfies never;
  }
}

const allOf = (policy: Policy) => statementIds.flatMap((id) => examplesOf(policy, id));
const say = (example: ExampleCase, locale: (typeof locales)[number] = 'en') =>
  sayExample(example, readerIn(locale))
    .map(({ text }) => text)
    .join('');

test('[SHIP-01, SHIP-02, SHIP-03, SHIP-04, ADDR-01, ADDR-03, SIGN-01] have examples that are told in words', () => {
  expect(allOf(aallyn).map((example) => `${example.statement} ${say(example.case)}`)).toEqual([
    'SHIP-01 An order of $100.00 to the United States ships free.',
    'SHIP-01 An order of $99.99 to the United States pays $5.00 for shipping.',
    'SHIP-02 An order of $99.99 to the United States pays $5.00 for shipping.',
    'SHIP-03 An order of HK$1,000.00 to Hong Kong ships free.',
    'SHIP-04 An order to Canada pays $25.00 for shipping, whatever it is worth.',
    'SHIP-04 An order to Japan pays $25.00 for shipping, whatever it is worth.',
    'SHIP-04 An order of HK$999.99 to Hong Kong pays $25.00 for shipping.',
    'ADDR-01 An order to “PO Box 12” is refused at checkout.',
    'ADDR-01 An order to “12 High Street” is accepted.',
    'ADDR-03 An order to “100 Main Street PMB 214” is accepted.',
    'ADDR-03 An order to “RR 2 Box 15” is accepted.',
    'ADDR-03 An order to “General Delivery” is accepted, and waits until the address is confirmed.',
    'ADDR-03 An order to “12 Main Street, PO Box 12” is refused at checkout.',
    'SIGN-01 An order of $250.00 that is shipped via UPS needs no signature.',
    'SIGN-01 An order of $250.01 that is shipped via UPS needs a signature.',
  ]);
});

test('[FAQ-01] whatever a merchant sets, checkout decides the examples as they are told', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      for (const example of allOf(policy)) {
        const { said, expected } = ask(policy, example.case);
        expect(said, `${example.statement} ${say(example.case)}`).toEqual(expected);
      }
    }),
  );
});

test('[FAQ-01] in every language every amount and country of an example is near a value of the policy', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      for (const { case: example } of allOf(policy)) {
        for (const { text, path } of sayExample(example, readerIn(locale))) {
          expect(text).not.toBe('');
          if (path !== null) expect(placeAt(path), path).not.toBeNull();
          else if (example.asks !== 'address') expect(text).not.toMatch(/\p{Nd}/u);
        }
      }
    }),
  );
});
