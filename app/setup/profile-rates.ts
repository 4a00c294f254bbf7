import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { changeProfile, readGeneralProfile, readProfileZones } from '../admin-api/delivery-profiles.ts';
import type { LocationGroupChange, ProfileZones } from '../admin-api/delivery-profiles.ts';
import { countryName } from '../country-name.ts';
import { isDropped, describeMixedRates, samePrice, findSharedRate } from './base-rates.ts';
import type { BaseRate, BaseRates } from './base-rates.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import { nothingToUndo } from './undo.ts';
import type { Undo } from './undo.ts';

type Group = ProfileZones['groups'][number];
type Zone = Group['zones'][number];

/** The rates of a shop whose merchant keeps them in the general delivery profile. Changes only what differs. */
export async function setProfileRates(admin: Admin, rates: BaseRates): Promise<Result<Undo, SetupFailure>> {
  const general = await step('looking for the delivery profile', readGeneralProfile(admin));
  if (!general.ok) return general;
  if (general.value === null) {
    return fail({
      step: 'looking for the delivery profile',
      reason: 'The shop has no general shipping profile.',
    });
  }
  const before = await step('reading the shipping rates', readProfileZones(admin, general.value));
  if (!before.ok) return before;
  const profile = before.value;
  const changes: LocationGroupChange[] = [];
  for (const group of profile.groups) {
    const change = planChange(group, rates);
    if (!change.ok) return change;
    if (change.value) changes.push(change.value);
  }
  if (changes.length === 0) return ok(nothingToUndo);
  const changed = await step(
    'setting the shipping rates',
    changeProfile(admin, profile.id, { locationGroupsToUpdate: changes }),
  );
  return changed.ok ? ok(() => restore(admin, profile, rates.option)) : changed;
}

function planChange(group: Group, rates: BaseRates): Result<LocationGroupChange | null, SetupFailure> {
  const zonesToUpdate = [];
  for (const zone of group.zones) {
    const rate = findSharedRate(rates, listCountries(zone));
    if (rate === 'mixed') return fail(describeMixedRates(`The shipping zone “${zone.zone.name}”`));
    const change = rate
      ? planZone(zone, rates.option, rate)
      : isDropped(rates, listCountries(zone)) && planSwitchingOff(zone, rates.option);
    if (change) zonesToUpdate.push(change);
  }
  const zoned = group.zones.flatMap(listCountries);
  const zonesToCreate = rates.rates
    .filter((rate) => !zoned.includes(rate.country))
    .map((rate) => buildZone(rate, rates.option));
  if (zonesToUpdate.length + zonesToCreate.length === 0) return ok(null);
  return ok({ id: group.id, zonesToUpdate, zonesToCreate });
}

const listCountries = (zone: Zone): readonly string[] =>
  zone.zone.countries.flatMap((country) => country.code.countryCode ?? []);

const findOption = (zone: Zone, option: string) =>
  zone.methodDefinitions.nodes.find((method) => method.name === option);

/** The flat price of an option; `null` when a carrier says what it costs. */
const findPrice = ({ rateProvider }: Zone['methodDefinitions']['nodes'][number]) =>
  rateProvider.__typename === 'DeliveryRateDefinition' ? rateProvider.price : null;

function planZone(zone: Zone, option: string, rate: BaseRate) {
  const existing = findOption(zone, option);
  const definition = { name: option, active: true, rateDefinition: { price: rate.price } };
  if (!existing) return { id: zone.zone.id, methodDefinitionsToCreate: [definition] };
  const price = findPrice(existing);
  if (price && samePrice(price, rate.price) && existing.active) return null;
  return { id: zone.zone.id, methodDefinitionsToUpdate: [{ ...definition, id: existing.id }] };
}

function planSwitchingOff(zone: Zone, option: string) {
  const existing = findOption(zone, option);
  const price = existing?.active ? findPrice(existing) : null;
  if (!existing || !price) return null;
  const definition = { id: existing.id, name: option, active: false, rateDefinition: { price } };
  return { id: zone.zone.id, methodDefinitionsToUpdate: [definition] };
}

const buildZone = (rate: BaseRate, option: string) => ({
  name: countryName(rate.country),
  countries: [{ code: rate.country, includeAllProvinces: true }],
  methodDefinitionsToCreate: [{ name: option, active: true, rateDefinition: { price: rate.price } }],
});

/** Takes away what is there now and was not before, and sets our option's prices back. */
async function restore(
  admin: Admin,
  before: ProfileZones,
  option: string,
): Promise<Result<unknown, SetupFailure>> {
  const now = await step('reading the shipping rates', readProfileZones(admin, before.id));
  if (!now.ok) return now;
  const zones = (profile: ProfileZones): readonly Zone[] => profile.groups.flatMap((group) => group.zones);
  const old = new Map(zones(before).map((zone) => [zone.zone.id, zone]));
  const methodsToDelete = zones(now.value).flatMap((zone) => {
    const oldZone = old.get(zone.zone.id);
    const method = findOption(zone, option);
    return oldZone && method && !findOption(oldZone, option) ? [method.id] : [];
  });
  return step(
    'restoring the shipping rates',
    changeProfile(admin, before.id, {
      locationGroupsToUpdate: before.groups.map((group) => planRestoringGroup(group, option)),
      zonesToDelete: zones(now.value)
        .map((zone) => zone.zone.id)
        .filter((id) => !old.has(id)),
      methodDefinitionsToDelete: methodsToDelete,
    }),
  );
}

function planRestoringGroup(group: Group, option: string): LocationGroupChange {
  const zonesToUpdate = group.zones.flatMap((zone) => {
    const method = findOption(zone, option);
    const price = method ? findPrice(method) : null;
    if (!method || !price) return [];
    const definition = { id: method.id, name: option, active: method.active, rateDefinition: { price } };
    return [{ id: zone.zone.id, methodDefinitionsToUpdate: [definition] }];
  });
  return { id: group.id, zonesToUpdate };
}
