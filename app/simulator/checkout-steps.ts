import type { CompiledCheckout, Policy } from '@doorstep/policy';

import { discounts } from '../setup/owner-plan.ts';
import { askedAt } from './asked.ts';
import type { SimulatedCase } from './case.ts';
import { applyCodes } from './codes.ts';
import { chosenOf, customize, discountOptions, offeredOptions } from './delivery-options.ts';
import type { Compared } from './differences.ts';
import { promotionBy, refusalsBy, shippingBy, takenOffBy, titledBy } from './engine.ts';
import type { FunctionSituation, OfferedOption } from './function-facts.ts';
import { deliveryOutput, promotionOutput, shippingOutput, validationOutput } from './function-outputs.ts';
import { runFunction } from './function-runs.ts';
import type { Functions } from './function-runs.ts';
import type { OutcomeRefusal, OutcomeRun } from './outcome.ts';
import type { PaidIn } from './priced-lines.ts';
import type { SimulatedShop } from './shop.ts';

/** What all steps of one checkout know. */
export interface Checkout {
  readonly policy: Policy;
  readonly compiled: CompiledCheckout;
  readonly shop: SimulatedShop;
  readonly given: SimulatedCase;
  readonly paid: PaidIn;
  readonly functions: Functions;
}

/** What a step leaves: the run of its function, and what that and the engine say. */
export interface Step {
  readonly run: OutcomeRun;
  readonly compared: Compared;
}

const stepOf = (run: OutcomeRun, compared: Compared): Step => ({ run, compared });

/** [PROMO-01, PROMO-02] The codes that were entered, and the lines after those that are taken. */
export async function enterCodes(
  { functions, compiled, shop, given, paid }: Checkout,
  now: FunctionSituation,
) {
  const { run, output } = await runFunction(functions, compiled, 'promotion-policy', now, promotionOutput);
  const rejects = (output?.operations ?? []).flatMap((each) => each.enteredDiscountCodesReject ?? []);
  const refused = rejects.flatMap(({ codes, message }) => codes.map(({ code }) => ({ code, message })));
  const decided = promotionBy(compiled, now);
  const because = decided?.because ?? [];
  return {
    ...applyCodes(shop, given.codes, { refused, because }, now.lines, paid),
    step: stepOf(run, {
      about: 'codes',
      functions: refused.map(({ code, message }) => `${code}: ${message}`),
      engine: (decided?.codes ?? []).map((code) => `${code}: ${decided?.message ?? ''}`),
    }),
  };
}

/** [SHIP-05, SIGN-02, CAL-05] The delivery options of the address, with what the policy says behind them. */
export async function offerDelivery(
  { functions, compiled, policy, shop, given, paid }: Checkout,
  before: FunctionSituation,
) {
  const ships = before.lines.some(({ requiresShipping }) => requiresShipping);
  const offered = ships && askedAt[given.surface].delivers ? offeredOptions(policy, shop, given, paid) : [];
  const now = { ...before, options: offered, chosen: chosenOf(offered, given) };
  const { run, output } = await runFunction(functions, compiled, 'delivery-policy', now, deliveryOutput);
  const shown = customize(offered, output);
  const titles = (of: readonly OfferedOption[]) => of.map(({ title }) => title);
  const engine = titles(run.asked ? titledBy(compiled, now) : offered);
  return {
    shown,
    hidden: offered.filter(({ handle }) => shown.every((each) => each.handle !== handle)),
    step: stepOf(run, { about: 'titles of options', functions: titles(shown), engine }),
  };
}

/** [SHIP-01..04] What is taken off the prices of the options. */
export async function discountDelivery({ functions, compiled }: Checkout, now: FunctionSituation) {
  const { run, output } = await runFunction(functions, compiled, 'shipping-policy', now, shippingOutput);
  const options = discountOptions(now.options, output, discounts.SHIPPING.title, now.chosen);
  const shipping = shippingBy(compiled, now);
  const costs = now.options.map((option) => {
    const off = takenOffBy(compiled, now, shipping, option);
    return `${option.title}: ${option.price.minor - off}`;
  });
  return {
    options,
    shipping,
    step: stepOf(run, {
      about: 'shipping prices',
      functions: options.map(({ title, total }) => `${title}: ${total.minor}`),
      engine: costs,
    }),
  };
}

/** [ADDR-01, ADDR-03, SHIP-05, SHIP-06, PROT-03..05] What keeps the order from being placed. */
export async function validate({ functions, compiled }: Checkout, now: FunctionSituation) {
  const { run, output } = await runFunction(functions, compiled, 'checkout-policy', now, validationOutput);
  const errors = (output?.operations ?? []).flatMap((each) => each.validationAdd.errors);
  const decided = refusalsBy(compiled, now);
  const said = errors.map(({ message, target }) => ({ message, target: fieldOf(target) }));
  const text = ({ message, target }: { readonly message: string; readonly target: string }) =>
    `${target}: ${message}`;
  return {
    refusals: said.map((error): OutcomeRefusal => ({
      ...error,
      because: decided.find(({ message }) => message === error.message)?.because ?? [],
    })),
    step: stepOf(run, { about: 'refusals', functions: said.map(text), engine: decided.map(text) }),
  };
}

/** `$.cart.deliveryGroups[0].deliveryAddress.address1` is `address1`, and `$.cart` the cart. */
const fieldOf = (target: string): string => target.split('.').at(-1) ?? target;
