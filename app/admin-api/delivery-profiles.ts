import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';
import { readPages } from './pages.ts';

export const profilesDocument = `#graphql
  query DoorstepDeliveryProfiles($after: String) {
    deliveryProfiles(first: 100, after: $after, merchantOwnedOnly: true) {
      nodes {
        id
        name
        default
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** The delivery profiles of a merchant. */
export const readProfiles = (admin: Admin) =>
  readPages(
    (after) => callAdmin(admin, profilesDocument, { after }),
    (data) => data.deliveryProfiles,
  );

/** The id of the general profile, which covers every product without one of its own; `null` when there is none. */
export async function readGeneralProfile(admin: Admin): Promise<Result<string | null, AdminFailure>> {
  const profiles = await readProfiles(admin);
  return profiles.ok ? ok(profiles.value.find((profile) => profile.default)?.id ?? null) : profiles;
}

export const locationGroupsDocument = `#graphql
  query DoorstepLocationGroups($id: ID!) {
    deliveryProfile(id: $id) {
      profileLocationGroups {
        locationGroup {
          id
        }
      }
    }
  }
`;

/** The zones of one location group. */
export const profileZonesDocument = `#graphql
  query DoorstepProfileZones($id: ID!, $group: ID!, $after: String) {
    deliveryProfile(id: $id) {
      profileLocationGroups(locationGroupId: $group) {
        locationGroupZones(first: 50, after: $after) {
          nodes {
            zone {
              id
              name
              countries {
                code {
                  countryCode
                  restOfWorld
                }
              }
            }
            methodDefinitions(first: 250) {
              nodes {
                id
                name
                active
                methodConditions {
                  id
                }
                rateProvider {
                  __typename
                  ... on DeliveryRateDefinition {
                    id
                    price {
                      amount
                      currencyCode
                    }
                  }
                }
              }
              pageInfo {
                hasNextPage
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

type Profile = NonNullable<AnswerOf<typeof profileZonesDocument>['deliveryProfile']>;
type Zone = Profile['profileLocationGroups'][number]['locationGroupZones']['nodes'][number];

/** A delivery profile with the zones of all its location groups. */
export interface ProfileZones {
  readonly id: string;
  readonly groups: readonly { readonly id: string; readonly zones: readonly Zone[] }[];
}

/** All zones of a profile, however many countries the shop serves. */
export async function readProfileZones(
  admin: Admin,
  id: string,
): Promise<Result<ProfileZones, AdminFailure>> {
  const found = await takeFrom(
    callAdmin(admin, locationGroupsDocument, { id }),
    (data) => data.deliveryProfile?.profileLocationGroups,
  );
  if (!found.ok) return found;
  const groups: { id: string; zones: readonly Zone[] }[] = [];
  for (const { locationGroup } of found.value) {
    const zones = await readZones(admin, id, locationGroup.id);
    if (!zones.ok) return zones;
    groups.push({ id: locationGroup.id, zones: zones.value });
  }
  return ok({ id, groups });
}

/** The zones of one location group. The options of a zone fit on one page, the largest that Shopify gives. */
async function readZones(
  admin: Admin,
  id: string,
  group: string,
): Promise<Result<readonly Zone[], AdminFailure>> {
  const zones = await readPages(
    (after) =>
      takeFrom(
        callAdmin(admin, profileZonesDocument, { id, group, after }),
        (data) => data.deliveryProfile?.profileLocationGroups,
      ),
    (groups) => groups[0]?.locationGroupZones,
  );
  if (!zones.ok) return zones;
  const isWhole = zones.value.every(({ methodDefinitions }) => !methodDefinitions.pageInfo.hasNextPage);
  return isWhole
    ? zones
    : fail({ kind: 'unexpected', message: 'A shipping zone has more than 250 options.' });
}

export const profileUpdateDocument = `#graphql
  mutation DoorstepProfileUpdate($id: ID!, $profile: DeliveryProfileInput!) {
    deliveryProfileUpdate(id: $id, profile: $profile) {
      profile {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** A change of a profile's zones and of their method definitions. */
export type ProfileChange = VariablesOf<typeof profileUpdateDocument>['profile'];

/** A change of one location group's zones. */
export type LocationGroupChange = NonNullable<ProfileChange['locationGroupsToUpdate']>[number];

export const changeProfile = (admin: Admin, id: string, profile: ProfileChange) =>
  takeFrom(
    callAdmin(admin, profileUpdateDocument, { id, profile }),
    (data) => data.deliveryProfileUpdate?.profile,
  );
