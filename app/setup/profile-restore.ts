import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import { changeProfile } from '../admin-api/delivery-profiles.ts';
import type { LocationGroupChange, ProfileZones } from '../admin-api/delivery-profiles.ts';
import type { FoundBefore } from './found-before.ts';
import type { PlanLine } from './plan-line.ts';
import { listCountries, placeOfMade, priceOf } from './profile-plan.ts';
import type { Group, Zone } from './profile-plan.ts';
import { readGeneralRates } from './profile-rates.ts';
import { sayOption } from './say-price.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

const optionBefore = z.object({
  active: z.boolean(),
  price: z.object({ amount: z.string(), currencyCode: z.string() }),
});

type Method = Zone['methodDefinitions']['nodes'][number];

/** What is to be done so that a profile is as it was before the app came. */
interface Restoring {
  readonly lines: readonly PlanLine[];
  readonly zonesToDelete: readonly string[];
  readonly methodDefinitionsToDelete: readonly string[];
  readonly groups: readonly LocationGroupChange[];
}

/** Puts the general delivery profile back: options and zones that the app made go, prices that it changed are set again. */
export async function restoreProfile(
  admin: Admin,
  found: readonly FoundBefore[],
): Promise<Result<unknown, SetupFailure>> {
  const profile = await readGeneralRates(admin);
  if (!profile.ok) return profile;
  const { lines, groups, zonesToDelete, methodDefinitionsToDelete } = planRestoring(profile.value, found);
  if (lines.length === 0) return ok(null);
  return step(
    'putting the shipping rates back',
    changeProfile(admin, profile.value.id, {
      locationGroupsToUpdate: [...groups],
      zonesToDelete: [...zonesToDelete],
      methodDefinitionsToDelete: [...methodDefinitionsToDelete],
    }),
  );
}

/** Plans it. A zone of the app's in which the merchant made options of their own stays, without the app's. */
export function planRestoring(profile: ProfileZones, found: readonly FoundBefore[]): Restoring {
  const lines: PlanLine[] = [];
  const zonesToDelete: string[] = [];
  const methodDefinitionsToDelete: string[] = [];
  const groups: LocationGroupChange[] = [];
  const ours = new Set(found.map(({ option }) => option));
  for (const group of profile.groups) {
    const zonesToUpdate: NonNullable<LocationGroupChange['zonesToUpdate']>[number][] = [];
    for (const zone of group.zones) {
      const { id, name } = zone.zone;
      const methods = zone.methodDefinitions.nodes;
      if (isOnlyOurs(group, zone, found, ours)) {
        zonesToDelete.push(id);
        lines.push({
          what: `Shipping zone “${name}”`,
          before: methods.map(sayMethod).join(', '),
          after: null,
        });
        continue;
      }
      for (const method of methods.filter((each) => ours.has(each.name))) {
        const before = beforeOf(group, zone, method, found);
        const what = `“${method.name}” in the shipping zone “${name}”`;
        if (before === 'unknown') continue;
        if (before === null) {
          methodDefinitionsToDelete.push(method.id);
          lines.push({ what, before: sayMethod(method), after: null });
          continue;
        }
        const after = sayOption(before.price, before.active);
        if (after === sayMethod(method)) continue;
        const { active, price } = before;
        const definition = { id: method.id, name: method.name, active, rateDefinition: { price } };
        zonesToUpdate.push({ id, methodDefinitionsToUpdate: [definition] });
        lines.push({ what, before: sayMethod(method), after });
      }
    }
    if (zonesToUpdate.length > 0) groups.push({ id: group.id, zonesToUpdate });
  }
  return { lines, zonesToDelete, methodDefinitionsToDelete, groups };
}

function sayMethod(method: Method): string {
  const price = priceOf(method);
  return price ? sayOption(price, method.active) : method.name;
}

const isMade = (group: Group, zone: Zone, found: readonly FoundBefore[]): boolean =>
  listCountries(zone).some((country) =>
    found.some(({ place }) => place === placeOfMade(group.id, country)),
  ) && found.every(({ place }) => place !== zone.zone.id);

/** A zone that the app made, of one country and with its options alone. */
function isOnlyOurs(
  group: Group,
  zone: Zone,
  found: readonly FoundBefore[],
  ours: ReadonlySet<string>,
): boolean {
  return (
    isMade(group, zone, found) &&
    listCountries(zone).length === 1 &&
    zone.methodDefinitions.nodes.every(({ name }) => ours.has(name))
  );
}

/** What an option was before; `null` when the app made it, `unknown` when the app never wrote here. */
function beforeOf(group: Group, zone: Zone, method: Method, found: readonly FoundBefore[]) {
  const known = found.find(({ place, option }) => place === zone.zone.id && option === method.name);
  if (known) return known.before === null ? null : (optionBefore.safeParse(known.before).data ?? 'unknown');
  return isMade(group, zone, found) ? null : 'unknown';
}
