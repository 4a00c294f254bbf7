import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideAddress } from '../checkout/address.ts';
import { decideShipping } from '../checkout/shipping.ts';
import { decideSignature } from '../checkout/signature.ts';
import type { Policy } from '../document/policy.ts';
import { isMoney } from '../document/schema/value-kinds.ts';
import type { Money } from '../money/money.ts';
import { aallyn } from '../presets/aallyn.ts';
import { compileAddresses } from '../rules/addresses.ts';
import { compileShipping } from '../rules/shipping.ts';
import { statementIds } from '../statements.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { rowsOf } from './holds.ts';
import { find, type Standpoint } from './place.ts';
import type { Example, Near } from './statement.ts';
import { statements } from './table.ts';

const amountAt = (at: Standpoint, path: string): Money => {
  const value = find(at, path)?.value;
  if (!isMoney(value)) throw new Error(`no amount at ${path}`);
  return value;
};

/** An amount of the policy, more or less; `null` for less than nothing. */
const near = (at: Standpoint, { amount, plus }: Near): Money | null => {
  const { minor, currency } = amountAt(at, amount);
  return minor + plus < 0 ? null : { minor: minor + plus, currency };
};

const cart = ({ minor, currency }: Money) => ({
  currency,
  rate: '1',
  lines: [{ merchandiseId: 'bag', quantity: 1, requiresShipping: true, subtotal: minor, discount: 0 }],
});

/** What the engine says to an example, and what the table expects of it; `null` where the policy has no such case. */
function ask(example: Example, at: Standpoint): { said: unknown; expected: unknown } | null {
  const { policy } = at;
  switch (example.asks) {
    case 'shipping': {
      const worth = near(at, example.worth);
      if (worth === null) return null;
      const place = { countryCode: String(find(at, 'country')?.value), provinceCode: null };
      const decision = decideShipping(compileShipping(policy, { version: 1 }), cart(worth), place);
      return example.expects === 'free'
        ? { said: decision.kind, expected: 'free' }
        : {
            said: decision.kind === 'flat' ? decision.flat : decision.kind,
            expected: amountAt(at, example.expects.pays),
          };
    }
    case 'signature': {
      const worth = near(at, example.worth);
      const { required, above } = policy.signature;
      if (worth === null || !required) return null;
      const rules = { above: above.minor, currency: above.currency, carrier: policy.signature.carrier };
      return {
        said: decideSignature(rules, { ...cart(worth), carrier: 'ours' }).kind,
        expected: example.expects,
      };
    }
    case 'address': {
      const address = {
        address1: example.address1,
        address2: null,
        city: 'Columbus',
        provinceCode: 'OH',
        countryCode: 'US',
        zip: '43004',
      };
      const expected = example.expects === null ? 'allow' : find(at, example.expects)?.value;
      return { said: decideAddress(compileAddresses(policy), address).verdict, expected };
    }
    default:
      return example satisfies never;
  }
}

/** Every example of the table under a policy, asked for each row that its statement says. */
const askAll = (policy: Policy) =>
  statementIds.flatMap((id) => {
    const { examples = [], rows = {} } = statements[id];
    const root: Standpoint = { policy, row: '' };
    return examples.flatMap((example) => {
      const list = example.asks === 'shipping' ? rows[example.each] : undefined;
      const places = example.asks === 'shipping' && list ? rowsOf(example.each, list, root) : [root];
      return places.flatMap((at) => {
        const answer = ask(example, at);
        return answer === null ? [] : [{ id, example, ...answer }];
      });
    });
  });

const names = new Set(askAll(aallyn).map(({ id }) => id));

test('[SHIP-01, SHIP-02, SHIP-03, ADDR-01, ADDR-03, SIGN-01] have examples that checkout decides as they say', () => {
  expect([...names]).toEqual(['SHIP-01', 'SHIP-02', 'SHIP-03', 'ADDR-01', 'ADDR-03', 'SIGN-01']);
  for (const { id, said, expected } of askAll(aallyn)) expect(said, id).toEqual(expected);
});

test('the examples stay true whatever a merchant sets', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      for (const { id, example, said, expected } of askAll(policy)) {
        expect(said, `${id} ${JSON.stringify(example)}`).toEqual(expected);
      }
    }),
  );
});
