import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { changeProfile, readGeneralProfile, readProfileZones } from '../admin-api/delivery-profiles.ts';
import type { LocationGroupChange, ProfileZones } from '../admin-api/delivery-profiles.ts';
import type { BaseRates } from './base-rates.ts';
import type { Remember } from './found-before.ts';
import { findMethod, planProfile, priceOf } from './profile-plan.ts';
import type { Group, Zone } from './profile-plan.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import { nothingToUndo } from './undo.ts';
import type { Undo } from './undo.ts';

/** The general delivery profile with its zones, which is where a merchant keeps the rates of most products. */
export async function readGeneralRates(admin: Admin): Promise<Result<ProfileZones, SetupFailure>> {
  const doing = 'looking for the delivery profile';
  const general = await step(doing, readGeneralProfile(admin));
  if (!general.ok) return general;
  return general.value === null
    ? fail({ step: doing, reason: 'The shop has no general shipping profile.' })
    : step('reading the shipping rates', readProfileZones(admin, general.value));
}

/** The rates of a shop whose merchant keeps them in the general delivery profile. Changes only what differs. */
export async function setProfileRates(
  admin: Admin,
  rates: BaseRates,
  remember: Remember,
): Promise<Result<Undo, SetupFailure>> {
  const before = await readGeneralRates(admin);
  if (!before.ok) return before;
  const profile = before.value;
  const plan = planProfile(profile, rates);
  if (!plan.ok) return plan;
  const { changes, found } = plan.value;
  if (changes.length === 0) return ok(nothingToUndo);
  await remember(found);
  const changed = await step(
    'setting the shipping rates',
    changeProfile(admin, profile.id, { locationGroupsToUpdate: [...changes] }),
  );
  return changed.ok ? ok(() => restore(admin, profile, rates.option)) : changed;
}

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
    const method = findMethod(zone, option);
    return oldZone && method && !findMethod(oldZone, option) ? [method.id] : [];
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
    const method = findMethod(zone, option);
    const price = method ? priceOf(method) : null;
    if (!method || !price) return [];
    const definition = { id: method.id, name: option, active: method.active, rateDefinition: { price } };
    return [{ id: zone.zone.id, methodDefinitionsToUpdate: [definition] }];
  });
  return { id: group.id, zonesToUpdate };
}
