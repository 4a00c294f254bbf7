import { compileCheckout, examplesToTry, ok, sayExample, statementIds } from '@doorstep/policy';
import type { CheckoutCase, Money, Policy, PolicyExample, Problem, Result } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import type { SimulatedCase } from '../../simulator/case.ts';
import type { Functions } from '../../simulator/function-runs.ts';
import type { Outcome } from '../../simulator/outcome.ts';
import type { SimulatedShop } from '../../simulator/shop.ts';
import { simulateCompiled } from '../../simulator/simulate.ts';

/** An example of the policy's page that is decided otherwise than the page would say. */
export interface UntrueExample {
  readonly statement: PolicyExample['statement'];
  /** As the page tells it, in English. */
  readonly told: string;
  /** What decides otherwise, and how. */
  readonly why: string;
}

/**
 * [FAQ-01] Runs the examples of a policy's page, those of rows that the page does not tell among them: those that a checkout decides through the built functions, and all of
 * them by the engine.
 * @param day the day on which they are tried, by the shop's clock.
 * @returns those that are decided otherwise; problems of a policy whose rules are too long for checkout.
 */
export async function findUntrueExamples(
  policy: Policy,
  functions: Functions,
  day: string,
): Promise<Result<readonly UntrueExample[], readonly Problem[]>> {
  const untrue: UntrueExample[] = [];
  const seen = new Set<string>();
  const compileFor = compiledOnce(policy, day);
  for (const example of statementIds.flatMap((id) => examplesToTry(policy, id))) {
    const { statement, checkout } = example;
    const otherwise = example.otherwise();
    if (otherwise !== null) untrue.push({ statement, told: sayInEnglish(example), why: otherwise });
    const asked = checkout === undefined ? null : situationOf(policy, checkout, day);
    // Two statements may meet at one bound, and have its example in common.
    if (checkout === undefined || asked === null || seen.has(JSON.stringify(checkout))) continue;
    seen.add(JSON.stringify(checkout));
    const { publication, compiled } = compileFor(asked.protectionVariantId);
    if (!compiled.ok) return compiled;
    const version = { policy, publication };
    const outcome = await simulateCompiled(version, compiled.value, asked.shop, asked.given, functions);
    if (!isAsTold(checkout, outcome))
      untrue.push({
        statement,
        told: sayInEnglish(example),
        why: 'The functions that run in your checkout decide otherwise.',
      });
  }
  return ok(untrue);
}

/** A policy's rules for checkout as it would be published, by the variant that sells its protection: with 200 countries they take a while. */
function compiledOnce(policy: Policy, day: string) {
  const publish = (protectionVariantId: string | null) => {
    const publication = { version: 1, publishedOn: day, protectionVariantId };
    return { publication, compiled: compileCheckout(policy, publication) };
  };
  const known = new Map<string | null, ReturnType<typeof publish>>();
  return (protectionVariantId: string | null) => {
    const made = known.get(protectionVariantId) ?? publish(protectionVariantId);
    known.set(protectionVariantId, made);
    return made;
  };
}

const sayInEnglish = (example: PolicyExample): string =>
  sayExample(example, readerIn('en'))
    .map(({ text }) => text)
    .join('');

const bag = 'gid://shopify/ProductVariant/1';
const protection = 'gid://shopify/ProductVariant/2';

interface Situation {
  readonly shop: SimulatedShop;
  readonly given: SimulatedCase;
  readonly protectionVariantId: string | null;
}

/** An example as a checkout of one bag; `null` where the policy ships nothing to the country of the example's address. */
function situationOf(policy: Policy, example: CheckoutCase, day: string): Situation | null {
  const { shopCurrency, timeZone } = policy.merchant;
  const to = 'to' in example ? example.to : { countryCode: 'US', provinceCode: null };
  const isHome = to.countryCode === 'US';
  const isServed = policy.destinations.served.some((each) => each.country === to.countryCode);
  if (!isServed && example.asks !== 'destination') return null;
  const price: Money =
    'worth' in example && example.worth !== null ? example.worth : { minor: 100, currency: shopCurrency };
  const isForeign = price.currency !== shopCurrency;
  const isProtected = example.asks === 'shipping' && example.isProtected;
  return {
    protectionVariantId: isProtected ? protection : null,
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
      ...{ surface: 'checkout', protections: isProtected ? 1 : 0, codes: [], language: 'en', option: null },
      ...{ date: day, time: '12:00', lines: [{ variantId: bag, quantity: 1 }] },
      ...{ currency: price.currency, rate: isForeign ? '1' : null },
      address: {
        ...{ countryCode: to.countryCode, provinceCode: to.provinceCode ?? (isHome ? 'OH' : '') },
        ...(isHome ? { city: 'Columbus', zip: '43004' } : { city: 'City', zip: '' }),
        ...{ address1: example.asks === 'address' ? example.address1 : '12 Main Street' },
        ...{ address2: '', company: '' },
      },
    },
  };
}

/** Whether a checkout came out as an example tells it, and the functions said the same as the engine. */
function isAsTold(example: CheckoutCase, { checkout, runs, differences }: Outcome): boolean {
  if (differences.length > 0 || runs.some((run) => run.asked && run.failure !== null)) return false;
  switch (example.asks) {
    case 'shipping': {
      const price = checkout.options.find(({ isPolicys }) => isPolicys)?.total;
      if (price === undefined) return false;
      const { pays } = example;
      return price.currency === pays.currency
        ? price.minor === pays.minor
        : price.minor > 0 === pays.minor > 0;
    }
    // Which carrier brings it is not known yet at checkout: it says that a signature will be needed with that one.
    case 'signature':
      return (checkout.signature.kind === 'if-carrier') === example.isRequired;
    case 'address':
      return isRefusedBy(checkout, 'ADDR-') === (example.verdict === 'refuse');
    case 'destination':
      return isRefusedBy(checkout, 'SHIP-');
    default:
      return example satisfies never;
  }
}

const isRefusedBy = ({ refusals }: Outcome['checkout'], statements: string): boolean =>
  refusals.some(({ because }) => because.some(({ statement }) => statement.startsWith(statements)));
