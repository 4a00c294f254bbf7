import { examplesOf, ok, sayExample, statementIds } from '@doorstep/policy';
import type { ExampleCase, Money, Policy, PolicyExample, Problem, Result } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import type { SimulatedCase } from '../../simulator/case.ts';
import type { Functions } from '../../simulator/function-runs.ts';
import type { Outcome } from '../../simulator/outcome.ts';
import type { SimulatedShop } from '../../simulator/shop.ts';
import { simulate } from '../../simulator/simulate.ts';

/** An example of the policy's page that the built functions decide otherwise than the page would say. */
export interface UntrueExample {
  readonly statement: PolicyExample['statement'];
  /** As the page tells it, in English. */
  readonly told: string;
}

/**
 * [FAQ-01] Runs the examples that stand beside the statements of a policy's page through the built functions.
 * @param day the day on which they are tried, by the shop's clock.
 * @returns those that the functions decide otherwise; problems of a policy whose rules are too long for checkout.
 */
export async function findUntrueExamples(
  policy: Policy,
  functions: Functions,
  day: string,
): Promise<Result<readonly UntrueExample[], readonly Problem[]>> {
  const untrue: UntrueExample[] = [];
  const seen = new Set<string>();
  for (const { statement, case: example } of statementIds.flatMap((id) => examplesOf(policy, id))) {
    // Two statements may meet at one bound, and have its example in common.
    if (seen.has(JSON.stringify(example))) continue;
    seen.add(JSON.stringify(example));
    const asked = situationOf(policy, example, day);
    if (asked === null) continue;
    const version = { policy, publication: { version: 1, publishedOn: day, protectionVariantId: null } };
    const outcome = await simulate(version, asked.shop, asked.given, functions);
    if (!outcome.ok) return outcome;
    if (!isAsTold(example, outcome.value)) untrue.push({ statement, told: sayInEnglish(example) });
  }
  return ok(untrue);
}

const sayInEnglish = (example: ExampleCase): string =>
  sayExample(example, readerIn('en'))
    .map(({ text }) => text)
    .join('');

const bag = 'gid://shopify/ProductVariant/1';

interface Situation {
  readonly shop: SimulatedShop;
  readonly given: SimulatedCase;
}

/** An example as a checkout of one bag; `null` where the policy ships nothing to the country of the example's address. */
function situationOf(policy: Policy, example: ExampleCase, day: string): Situation | null {
  const { shopCurrency, timeZone } = policy.merchant;
  const country = example.asks === 'shipping' ? example.country.value : 'US';
  if (!policy.destinations.served.some((each) => each.country === country)) return null;
  const price: Money =
    example.asks === 'address' || example.worth === null
      ? { minor: 100, currency: shopCurrency }
      : example.worth.value;
  const isForeign = price.currency !== shopCurrency;
  return {
    shop: {
      ...{ currency: shopCurrency, timeZone, codes: [], otherOptions: [] },
      goods: [
        {
          ...{ variantId: bag, title: 'Bag', requiresShipping: true, tags: [] },
          // A price that the merchant fixed in another currency is not converted.
          ...{ price: price.minor, fixed: isForeign ? { [price.currency]: price.minor } : {} },
        },
      ],
    },
    given: {
      ...{ surface: 'checkout', protections: 0, codes: [], language: 'en', option: null },
      ...{ date: day, time: '12:00', lines: [{ variantId: bag, quantity: 1 }] },
      ...{ currency: price.currency, rate: isForeign ? '1' : null },
      address: addressIn(country, example.asks === 'address' ? example.address1 : '12 Main Street'),
    },
  };
}

const addressIn = (countryCode: string, address1: string): SimulatedCase['address'] => ({
  ...{ countryCode, address1, address2: '', company: '' },
  ...(countryCode === 'US'
    ? { provinceCode: 'OH', city: 'Columbus', zip: '43004' }
    : { provinceCode: '', city: 'City', zip: '' }),
});

/** Whether a checkout came out as an example tells it, and the functions said the same as the engine. */
function isAsTold(example: ExampleCase, { checkout, runs, differences }: Outcome): boolean {
  if (differences.length > 0 || runs.some((run) => run.asked && run.failure !== null)) return false;
  switch (example.asks) {
    case 'shipping': {
      const price = checkout.options.find(({ isPolicys }) => isPolicys)?.total;
      if (price === undefined) return false;
      const pays = example.pays?.value.minor ?? 0;
      return price.currency === example.pays?.value.currency
        ? price.minor === pays
        : price.minor > 0 === pays > 0;
    }
    // Which carrier brings it is not known yet at checkout: it says that a signature will be needed with that one.
    case 'signature':
      return (checkout.signature.kind === 'if-carrier') === example.isRequired;
    case 'address':
      return isRefusedForAddress(checkout) === (example.verdict === 'refuse');
    default:
      return example satisfies never;
  }
}

const isRefusedForAddress = ({ refusals }: Outcome['checkout']): boolean =>
  refusals.some(({ because }) => because.some(({ statement }) => statement.startsWith('ADDR-')));
