import { compileCheckout, ok } from '@doorstep/policy';
import type { CompiledCheckout, Policy, Problem, Publication, Result } from '@doorstep/policy';

import { askedAt } from './asked.ts';
import type { SimulatedCase } from './case.ts';
import { discountDelivery, enterCodes, offerDelivery, validate } from './checkout-steps.ts';
import { codeNamed } from './codes.ts';
import { chosenOf } from './delivery-options.ts';
import { findDifferences } from './differences.ts';
import { protectionBy, signatureBy } from './engine.ts';
import type { FunctionSituation } from './function-facts.ts';
import type { Functions } from './function-runs.ts';
import type { Outcome, OutcomeLine, OutcomeOption, Totals } from './outcome.ts';
import { placeOrder } from './placed-order.ts';
import { priceLines, sumOf } from './priced-lines.ts';
import type { PaidIn } from './priced-lines.ts';
import type { SimulatedShop } from './shop.ts';
import { instantOf } from '../shop-clock.ts';

/** A policy as it is, or would be, published. */
export interface SimulatedVersion {
  readonly policy: Policy;
  readonly publication: Publication;
}

/**
 * What a case comes to in a shop under a version of its policy: the built functions are run as Shopify runs them, in its
 * order, around what set-up and publishing make there, and the engine is asked beside them. Nothing is stored or sent.
 * @returns problems of a policy that cannot be published, because its rules are too long for checkout.
 */
export async function simulate(
  version: SimulatedVersion,
  shop: SimulatedShop,
  given: SimulatedCase,
  functions: Functions,
): Promise<Result<Outcome, readonly Problem[]>> {
  const compiled = compileCheckout(version.policy, version.publication);
  return compiled.ok ? ok(await simulateCompiled(version, compiled.value, shop, given, functions)) : compiled;
}

/**
 * {@link simulate} for many cases under one version, whose rules are compiled once for all of them. In Shopify's order: codes, delivery
 * options and what is done to them, their discounts, validation; then the order.
 */
export async function simulateCompiled(
  { policy, publication }: SimulatedVersion,
  compiled: CompiledCheckout,
  shop: SimulatedShop,
  given: SimulatedCase,
  functions: Functions,
): Promise<Outcome> {
  const paid = paidIn(shop, given);
  const checkout = { policy, compiled, shop, given, paid, functions };
  const { protectionVariantId, version } = publication;
  const begun: FunctionSituation = {
    ...{ given, currency: paid.currency, rate: paid.rate, options: [], chosen: null },
    lines: priceLines(policy, protectionVariantId, shop, given, paid),
    codes: given.codes.filter((code) => codeNamed(shop, code) !== undefined),
  };
  const entered = await enterCodes(checkout, begun);
  const { lines, codes } = entered;
  const delivery = await offerDelivery(checkout, { ...begun, lines });
  const { shown, hidden } = delivery;
  const now = { ...begun, lines, options: shown, chosen: chosenOf(shown, given) };
  const discounted = await discountDelivery(checkout, now);
  const { options, shipping } = discounted;
  const validated = await validate(checkout, now);
  const placedAt = instantOf(shop.timeZone, given.date, given.time);
  const steps = [entered, delivery, discounted, validated].map(({ step }) => step);
  return {
    checkout: {
      ...{ lines, codes, options, shipping, refusals: validated.refusals },
      ships: lines.some(({ requiresShipping }) => requiresShipping),
      hidden: hidden.map(({ name }) => name),
      signature: signatureBy(policy, compiled, now),
      protection: protectionBy(compiled, now),
      totals: totalsOf(lines, options, paid),
    },
    order: askedAt[given.surface].delivers
      ? placeOrder({ policy, version, protectionVariantId }, shop, given, { lines, options, placedAt, paid })
      : null,
    runs: steps.map(({ run }) => run),
    differences: findDifferences(steps.map(({ compared }) => compared)),
  };
}

/** A draft order keeps the shop's currency, wherever it goes. */
function paidIn({ currency: shop }: SimulatedShop, { surface, currency, rate }: SimulatedCase): PaidIn {
  return askedAt[surface].draft || currency === shop
    ? { shop, currency: shop, rate: null }
    : { shop, currency, rate };
}

function totalsOf(
  lines: readonly OutcomeLine[],
  options: readonly OutcomeOption[],
  { currency }: PaidIn,
): Totals {
  const before = sumOf(
    lines.map(({ subtotal }) => subtotal),
    currency,
  );
  const after = sumOf(
    lines.map(({ total }) => total),
    currency,
  );
  const shipping = options.find(({ chosen }) => chosen)?.total ?? null;
  return {
    lines: before,
    discount: { minor: before.minor - after.minor, currency },
    shipping,
    total: { minor: after.minor + (shipping?.minor ?? 0), currency },
  };
}
