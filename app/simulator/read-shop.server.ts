import { convert, fail, minorOf, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readCode } from '../admin-api/discount-codes.ts';
import type { FoundCode } from '../admin-api/discount-codes.ts';
import type { ShopFeatures } from '../admin-api/shop.ts';
import { nameOf, readPrices, readVariants } from '../admin-api/variants.ts';
import type { PricedVariant } from '../admin-api/variants.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import { worthOf } from './case.ts';
import type { SimulatedCase } from './case.ts';
import { findRate, priceOf } from './find-rate.ts';
import { goodsOfWorth } from './goods-of-worth.ts';
import { readOptions } from './read-options.server.ts';
import type { Goods, ShopCode, SimulatedShop } from './shop.ts';

/** What a case needs of its shop, and the case with the rate of exchange that it did not say. */
export interface ReadForCase {
  readonly shop: SimulatedShop;
  readonly given: SimulatedCase;
  /** Names of options that are left out, because they depend on something that is not simulated. */
  readonly leftOut: readonly string[];
  /** Codes that are the shop's and take no part now: expired, or not yet begun. */
  readonly inactive: readonly string[];
}

/** Asks Shopify about the products, codes and rates of a case; nothing is written. `rate`: it is not known, and has to be typed. */
export async function readShopFor(
  admin: Admin,
  { currencyCode: currency, ianaTimezone: timeZone, features }: ShopFeatures,
  given: SimulatedCase,
): Promise<Result<ReadForCase, SetupFailure | 'rate'>> {
  const { countryCode } = given.address;
  const ids = given.lines.map(({ variantId }) => variantId).filter((id) => worthOf(id) === null);
  const variants = await step('reading the products', readVariants(admin, ids, countryCode));
  if (!variants.ok) return variants;
  const rate = await readRate(admin, currency, given);
  if (!rate.ok) return rate;
  const codes = await readCodes(admin, given.codes, currency);
  if (!codes.ok) return codes;
  const options = await readOptions(admin, features.marketDrivenShipping, countryCode);
  if (!options.ok) return options;
  return ok({
    shop: {
      ...{ currency, timeZone },
      goods: [
        ...variants.value.map((variant) =>
          goodsOf(variant, currency, { currency: given.currency, rate: rate.value }),
        ),
        ...goodsOfWorth(given.lines, currency),
      ],
      codes: codes.value.active,
      otherOptions: options.value.flat,
    },
    given: { ...given, rate: rate.value },
    leftOut: options.value.leftOut,
    inactive: codes.value.inactive,
  });
}

function goodsOf(
  variant: PricedVariant,
  shop: string,
  paid: Pick<SimulatedCase, 'currency' | 'rate'>,
): Goods {
  const { id: variantId, product, inventoryItem, contextualPricing } = variant;
  const own = priceOf(variant.price, shop);
  const there = priceOf(contextualPricing.price.amount, contextualPricing.price.currencyCode);
  const isFixed =
    there.currency === paid.currency && convert(own, paid.currency, paid.rate)?.minor !== there.minor;
  return {
    ...{ variantId, price: own.minor, requiresShipping: inventoryItem.requiresShipping, tags: product.tags },
    title: nameOf(variant),
    fixed: isFixed ? { [there.currency]: there.minor } : {},
  };
}

/** The rate of a case: as it says, else as the shop's prices tell it; `null` for the shop's own currency. */
async function readRate(
  admin: Admin,
  shop: string,
  { currency, rate, address }: SimulatedCase,
): Promise<Result<string | null, SetupFailure | 'rate'>> {
  if (currency === shop) return ok(null);
  if (rate !== null) return ok(rate);
  const prices = await step('reading prices in another currency', readPrices(admin, address.countryCode));
  if (!prices.ok) return prices;
  const found = findRate(prices.value, shop, currency);
  return found === null ? fail('rate') : ok(found);
}

async function readCodes(
  admin: Admin,
  entered: readonly string[],
  currency: string,
): Promise<
  Result<{ readonly active: readonly ShopCode[]; readonly inactive: readonly string[] }, SetupFailure>
> {
  const active: ShopCode[] = [];
  const inactive: string[] = [];
  for (const code of entered) {
    const found = await step('looking for a discount code', readCode(admin, code));
    if (!found.ok) return found;
    if (found.value === null) continue;
    if (found.value.status === 'ACTIVE') active.push(codeOf(code, found.value, currency));
    else inactive.push(code);
  }
  return ok({ active, inactive });
}

const codeOf = (code: string, found: FoundCode, currency: string): ShopCode => ({
  code,
  takesOff: takesOff(found, currency),
  combinesWithOrderDiscounts: found.combinesWith.orderDiscounts,
  combinesWithShipping: found.combinesWith.shippingDiscounts,
});

/** Only what is off the whole order without a minimum can be told. */
function takesOff(found: FoundCode, currency: string): ShopCode['takesOff'] {
  if (found.__typename !== 'DiscountCodeBasic' || found.minimumRequirement !== null) return null;
  const { items, value } = found.customerGets;
  if (items.__typename !== 'AllDiscountItems') return null;
  if (value.__typename === 'DiscountPercentage') return { percent: value.percentage * 100 };
  if (value.__typename !== 'DiscountAmount' || value.appliesOnEachItem) return null;
  const { amount, currencyCode } = value.amount;
  return currencyCode === currency ? { minor: minorOf(amount, currency) ?? 0 } : null;
}
