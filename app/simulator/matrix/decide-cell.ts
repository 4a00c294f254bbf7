import type { CompiledCheckout, Money, Policy, SignatureDecision } from '@doorstep/policy';

import type { SimulatedCase } from '../case.ts';
import { chosenOf, offeredOptions } from '../delivery-options.ts';
import { protectionBy, shippingBy, signatureBy, takenOffBy } from '../engine.ts';
import type { FunctionSituation } from '../function-facts.ts';
import { priceLines } from '../priced-lines.ts';
import type { SimulatedShop } from '../shop.ts';

/** What an order to a country costs on top of its goods. */
export interface Cell {
  /** `null` where the country is not served. */
  readonly shipping: Money | null;
  /** What the protection costs; `null` where it is not asked for, or not offered. */
  readonly fee: Money | null;
  readonly signature: SignatureDecision['kind'];
}

/** A version of the policy, with its rules as checkout has them. */
export interface MatrixVersion {
  readonly policy: Policy;
  readonly compiled: CompiledCheckout;
  readonly protectionVariantId: string | null;
}

/** What the engine says of a case that is paid in the shop's currency: as the simulator says beside the functions. */
export function decideCell(version: MatrixVersion, shop: SimulatedShop, asked: SimulatedCase): Cell {
  const { policy, compiled } = version;
  const paid = { shop: shop.currency, currency: shop.currency, rate: null };
  const options = offeredOptions(policy, shop, asked, paid);
  const situationOf = (given: SimulatedCase): FunctionSituation => ({
    ...{ given, currency: shop.currency, rate: null, codes: [], options, chosen: chosenOf(options, given) },
    lines: priceLines(policy, version.protectionVariantId, shop, given, paid),
  });
  // Where it is not offered nobody adds it, and checkout would refuse it.
  const protection = protectionBy(compiled, situationOf({ ...asked, protections: 0 }));
  const isBought = asked.protections > 0 && protection.kind === 'offered';
  const now = situationOf({ ...asked, protections: isBought ? 1 : 0 });
  const decided = shippingBy(compiled, now);
  const own = options.find(({ isPolicys }) => isPolicys);
  const isServed = own !== undefined && decided.kind !== 'not-served';
  return {
    shipping: isServed
      ? { ...own.price, minor: own.price.minor - takenOffBy(compiled, now, decided, own) }
      : null,
    fee: isServed && isBought ? (now.lines.find(({ isProtection }) => isProtection)?.total ?? null) : null,
    signature: signatureBy(policy, compiled, now).kind,
  };
}
