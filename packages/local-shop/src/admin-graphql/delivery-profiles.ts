import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { DeliveryProfile, LocationGroup } from '../state/delivery.ts';
import { gid } from '../state/gid.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { changeGroup, newProfileInput, profileInput, type ProfileInput } from './delivery-profile-input.ts';
import { deliveryProfileView } from './delivery-profile-view.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const id = z.strictObject({ id: z.string() });

export const deliveryProfiles: RootFields = {
  queries: {
    deliveryProfile: rootField('read_shipping', id, (args, context) => {
      const found = context.state.deliveryProfiles.get(args.id);
      return found ? deliveryProfileView(context, found) : null;
    }),
    deliveryProfiles: rootField(
      'read_shipping',
      z.strictObject({ ...pageArguments, merchantOwnedOnly: z.boolean().nullish() }),
      ({ merchantOwnedOnly: _all, ...page }, context) =>
        connection(
          [...context.state.deliveryProfiles.values()],
          page,
          (each) => deliveryProfileView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    deliveryProfileCreate: rootField('write_shipping', z.strictObject({ profile: newProfileInput }), create),
    deliveryProfileUpdate: rootField(
      'write_shipping',
      z.strictObject({ id: z.string(), profile: profileInput }),
      update,
    ),
    deliveryProfileRemove: rootField('write_shipping', id, remove),
  },
};

const LONGEST_NAME = 128;

function create(
  { profile: input }: { profile: z.infer<typeof newProfileInput> },
  context: ShopContext,
): View {
  const problem = nameProblem(input.name ?? '') ?? groupProblem(context, input);
  if (problem) return refuse(['profile'], problem);
  return store(context, {
    id: newGid(context.state, 'DeliveryProfile'),
    name: input.name ?? '',
    default: false,
    version: 1,
    locationGroups: (input.locationGroupsToCreate ?? []).map((group) => changeGroup(context, null, group)),
    variantIds: [],
  });
}

function update(
  { id: wanted, profile: input }: { id: string; profile: ProfileInput },
  context: ShopContext,
): View {
  const before = context.state.deliveryProfiles.get(wanted);
  if (!before) return refuse(['profile'], userError(null, 'Profile could not be updated.'));
  // On a shop with market-driven shipping a write to a merchant's profile succeeds and changes nothing.
  if (context.state.shop.marketDrivenShipping)
    return succeed({ profile: deliveryProfileView(context, before) });
  const named = input.name === null || input.name === undefined ? null : nameProblem(input.name);
  const problem = named ?? groupProblem(context, input) ?? countryTwice(before, input);
  if (problem) return refuse(['profile'], problem);
  const kept = before.locationGroups.filter((group) => !input.locationGroupsToDelete?.includes(group.id));
  const updated = kept.map((group) => {
    const change = input.locationGroupsToUpdate?.find((each) => each.id === group.id);
    return withoutDeleted(change ? changeGroup(context, group, change) : group, input);
  });
  const created = (input.locationGroupsToCreate ?? []).map((group) => changeGroup(context, null, group));
  return store(context, {
    ...before,
    name: input.name ?? before.name,
    version: before.version + 1,
    locationGroups: [...updated, ...created],
  });
}

function store(context: ShopContext, profile: DeliveryProfile): View {
  context.state.deliveryProfiles.set(profile.id, profile);
  return succeed({ profile: deliveryProfileView(context, profile) });
}

function remove({ id: wanted }: { id: string }, context: ShopContext): View {
  const profile = context.state.deliveryProfiles.get(wanted);
  if (!profile) return refuse(['job'], userError(null, 'The Delivery Profile cannot be found for the shop.'));
  if (profile.default) return refuse(['job'], userError(null, 'Cannot delete the default profile.'));
  context.state.deliveryProfiles.delete(wanted);
  return succeed({ job: { __typename: 'Job', id: gid('Job', crypto.randomUUID()), done: false } });
}

function withoutDeleted(group: LocationGroup, input: ProfileInput): LocationGroup {
  const gone = new Set([
    ...(input.zonesToDelete ?? []),
    ...(input.methodDefinitionsToDelete ?? []),
    ...(input.conditionsToDelete ?? []),
  ]);
  const stays = (record: { readonly id: string }): boolean => !gone.has(record.id);
  const zones = group.zones.filter(stays).map((zone) => ({
    ...zone,
    methods: zone.methods
      .filter(stays)
      .map((method) => ({ ...method, conditions: method.conditions.filter(stays) })),
  }));
  return { ...group, zones };
}

function nameProblem(name: string): UserError | null {
  if (name === '') return userError(['profile', 'name'], 'Add a profile name');
  return name.length >= LONGEST_NAME
    ? userError(['profile', 'name'], `Profile name must be less than ${LONGEST_NAME} characters long`)
    : null;
}

function groupProblem(context: ShopContext, input: ProfileInput): UserError | null {
  const groups = [...(input.locationGroupsToCreate ?? []), ...(input.locationGroupsToUpdate ?? [])];
  const locations = groups.flatMap((group) => [...(group.locations ?? []), ...(group.locationsToAdd ?? [])]);
  if (locations.some((location) => !context.state.locations.has(location)))
    return userError(null, 'The Location could not be found for this shop.');
  if (groups.some((group) => group.zonesToCreate?.some((zone) => !zone.countries?.length)))
    return userError(null, 'Profile is invalid: cannot create LocationGroupZone without countries.');
  return null;
}

/** A country stands in at most one zone of a location group. */
function countryTwice(profile: DeliveryProfile, input: ProfileInput): UserError | null {
  for (const group of profile.locationGroups) {
    const change = input.locationGroupsToUpdate?.find((each) => each.id === group.id);
    const kept = group.zones.filter((zone) => !input.zonesToDelete?.includes(zone.id));
    const codes = [
      ...kept.flatMap((zone) => {
        const countries = change?.zonesToUpdate?.find((each) => each.id === zone.id)?.countries;
        return (countries ?? zone.countries).map((country) => country.code);
      }),
      ...(change?.zonesToCreate ?? []).flatMap((zone) =>
        (zone.countries ?? []).map((country) => country.code),
      ),
    ].filter(Boolean);
    if (new Set(codes).size < codes.length)
      return userError(null, 'Profile is invalid: a country can only be in one zone of a location group.');
  }
  return null;
}
