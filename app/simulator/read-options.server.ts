import { minorOf, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { ProfileZones } from '../admin-api/delivery-profiles.ts';
import { countriesOfMarket, readMarkets } from '../admin-api/markets.ts';
import type { ShippingMarket } from '../admin-api/markets.ts';
import { readGeneralRates } from '../setup/profile-rates.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { OtherOption } from './shop.ts';

/** The options in the shop's settings for a country. */
export interface FoundOptions {
  /** Those with one price. */
  readonly flat: readonly OtherOption[];
  /** Names of those whose price depends on something else: weight, value, a carrier. */
  readonly leftOut: readonly string[];
}

/** What the merchant offers to a country, where the shop keeps its rates. */
export async function readOptions(
  admin: Admin,
  marketDriven: boolean,
  country: string,
): Promise<Result<FoundOptions, SetupFailure>> {
  if (marketDriven) {
    const markets = await step('reading the markets', readMarkets(admin));
    return markets.ok ? ok(inMarkets(markets.value, country)) : markets;
  }
  const profile = await readGeneralRates(admin);
  return profile.ok ? ok(inProfile(profile.value, country)) : profile;
}

function inMarkets(markets: readonly ShippingMarket[], country: string): FoundOptions {
  const market = markets.find((each) => countriesOfMarket(each).includes(country));
  const shipping = market?.delivery.shipping;
  const options = shipping?.isEnabled ? shipping.optionDefinitions.nodes : [];
  const flat: OtherOption[] = [];
  const leftOut: string[] = [];
  for (const option of options.filter(({ isActive }) => isActive)) {
    if (option.__typename !== 'DeliveryFlatRateOptionDefinition')
      leftOut.push('an option by value, weight or carrier');
    else {
      const [group] = option.rateGroups?.nodes ?? [];
      if (group) flat.push({ name: option.name, price: moneyOf(group.rate.price) });
    }
  }
  return { flat, leftOut };
}

function inProfile({ groups }: ProfileZones, country: string): FoundOptions {
  const zones = groups.flatMap((group) => group.zones);
  const codes = ({ zone }: (typeof zones)[number]) => zone.countries.map(({ code }) => code);
  const zone =
    zones.find((each) => codes(each).some(({ countryCode }) => countryCode === country)) ??
    zones.find((each) => codes(each).some(({ restOfWorld }) => restOfWorld));
  const flat: OtherOption[] = [];
  const leftOut: string[] = [];
  for (const { name, active, rateProvider, methodConditions } of zone?.methodDefinitions.nodes ?? []) {
    if (!active) continue;
    if (rateProvider.__typename !== 'DeliveryRateDefinition' || methodConditions.length > 0)
      leftOut.push(name);
    else flat.push({ name, price: moneyOf(rateProvider.price) });
  }
  return { flat, leftOut };
}

const moneyOf = ({
  amount,
  currencyCode: currency,
}: {
  readonly amount: string;
  readonly currencyCode: string;
}) => ({
  minor: minorOf(amount, currency) ?? 0,
  currency,
});
