import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { LocationGroupChange, ProfileZones } from '../admin-api/delivery-profiles.ts';
import { countryName } from '../country-name.ts';
import type { BaseRate, BaseRates } from './base-rates.ts';
import type { FoundBefore } from './found-before.ts';
import type { PlanLine } from './plan-line.ts';
import { sayOption, sayPrice } from './say-price.ts';
import {
  describeForeignOption,
  describeMixedRates,
  findSharedRate,
  isDropped,
  samePrice,
} from './shared-rate.ts';
import type { SetupFailure } from './step.ts';

export type Group = ProfileZones['groups'][number];
export type Zone = Group['zones'][number];

/** What would change in the general delivery profile. */
export interface ProfilePlan {
  readonly changes: readonly LocationGroupChange[];
  readonly lines: readonly PlanLine[];
  /** What stands in the places that change. */
  readonly found: readonly FoundBefore[];
}

/** One zone: as it is, and how to make it as the policy says; no change where it is so. */
interface ZonePlan {
  readonly line: PlanLine;
  readonly change: NonNullable<LocationGroupChange['zonesToUpdate']>[number] | null;
}

/** Plans the rates of a profile; fails where a zone cannot have the one rate that the policy wants. */
export function planProfile(profile: ProfileZones, rates: BaseRates): Result<ProfilePlan, SetupFailure> {
  const changes: LocationGroupChange[] = [];
  const lines: PlanLine[] = [];
  const found: FoundBefore[] = [];
  for (const group of profile.groups) {
    const zonesToUpdate = [];
    for (const zone of group.zones) {
      const plan = planZone(zone, rates);
      if (!plan.ok) return plan;
      if (!plan.value) continue;
      lines.push(plan.value.line);
      if (!plan.value.change) continue;
      zonesToUpdate.push(plan.value.change);
      found.push(foundIn(group, zone, rates.option));
    }
    const zoned = group.zones.flatMap(listCountries);
    const missing = rates.rates.filter((rate) => !zoned.includes(rate.country));
    for (const { country, price } of missing) {
      const what = `Shipping zone “${countryName(country)}” with “${rates.option}”`;
      lines.push({ what, before: null, after: sayPrice(price) });
      found.push({ place: placeOfMade(group.id, country), option: rates.option, before: null });
    }
    const zonesToCreate = missing.map((rate) => buildZone(rate, rates.option));
    if (zonesToUpdate.length + zonesToCreate.length > 0)
      changes.push({ id: group.id, zonesToUpdate, zonesToCreate });
  }
  return ok({ changes, lines, found });
}

/** Where a zone that the app makes is written down, before it has an id. */
export const placeOfMade = (groupId: string, country: string): string => `${groupId} ${country}`;

export const listCountries = (zone: Zone): readonly string[] =>
  zone.zone.countries.flatMap((country) => country.code.countryCode ?? []);

export const findMethod = (zone: Zone, option: string) =>
  zone.methodDefinitions.nodes.find((method) => method.name === option);

/** The flat price of an option; `null` when a carrier says what it costs. */
export const priceOf = ({ rateProvider }: Zone['methodDefinitions']['nodes'][number]) =>
  rateProvider.__typename === 'DeliveryRateDefinition' ? rateProvider.price : null;

function foundIn(group: Group, zone: Zone, option: string): FoundBefore {
  const method = findMethod(zone, option);
  return {
    place: zone.zone.id,
    option,
    before: method ? { active: method.active, price: priceOf(method) } : null,
    madeAs: listCountries(zone).map((country) => placeOfMade(group.id, country)),
  };
}

/** `null` for a zone that the policy has nothing to do with. */
function planZone(zone: Zone, rates: BaseRates): Result<ZonePlan | null, SetupFailure> {
  const { option } = rates;
  const { name, id } = zone.zone;
  const place = `The shipping zone “${name}”`;
  const rate = findSharedRate(rates, listCountries(zone));
  if (rate === 'mixed') return fail(describeMixedRates(place));
  const existing = findMethod(zone, option);
  const price = existing ? priceOf(existing) : null;
  const what = `“${option}” in the shipping zone “${name}”`;
  const before = existing && price ? sayOption(price, existing.active) : null;
  if (rate === null) {
    if (!isDropped(rates, listCountries(zone)) || !existing?.active || !price) return ok(null);
    const definition = { id: existing.id, name: option, active: false, rateDefinition: { price } };
    const change = { id, methodDefinitionsToUpdate: [definition] };
    return ok({ line: { what, before, after: sayOption(price, false) }, change });
  }
  if (existing && !price) return fail(describeForeignOption(place, option));
  const line = { what, before, after: sayPrice(rate.price) };
  const definition = { name: option, active: true, rateDefinition: { price: rate.price } };
  if (!existing || !price) return ok({ line, change: { id, methodDefinitionsToCreate: [definition] } });
  if (existing.active && samePrice(price, rate.price)) return ok({ line, change: null });
  return ok({ line, change: { id, methodDefinitionsToUpdate: [{ ...definition, id: existing.id }] } });
}

const buildZone = (rate: BaseRate, option: string) => ({
  name: countryName(rate.country),
  countries: [{ code: rate.country, includeAllProvinces: true }],
  methodDefinitionsToCreate: [{ name: option, active: true, rateDefinition: { price: rate.price } }],
});
