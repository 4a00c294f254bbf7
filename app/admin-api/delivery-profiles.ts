import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';
import { pageInfo, readPages } from './pages.ts';

export const profilesDocument = {
  query: `#graphql
    query DoorstepDeliveryProfiles($after: String) {
      deliveryProfiles(first: 100, after: $after, merchantOwnedOnly: true) {
        nodes {
          id
          default
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  data: z.object({
    deliveryProfiles: z.object({
      nodes: z.array(z.object({ id: z.string(), default: z.boolean() })),
      pageInfo,
    }),
  }),
};

/** The id of the general profile, which covers every product without one of its own; `null` when there is none. */
export async function readGeneralProfile(admin: Admin): Promise<Result<string | null, AdminFailure>> {
  const profiles = await readPages(admin, profilesDocument, {}, (data) => data.deliveryProfiles);
  return profiles.ok ? ok(profiles.value.find((profile) => profile.default)?.id ?? null) : profiles;
}

const money = z.object({ amount: z.string(), currencyCode: z.string() });

const method = z.object({
  id: z.string(),
  name: z.string(),
  active: z.boolean(),
  rateProvider: z.union([
    z.object({ __typename: z.literal('DeliveryRateDefinition'), id: z.string(), price: money }),
    z.object({ __typename: z.string() }).transform(() => null),
  ]),
});

export const locationGroupsDocument = {
  query: `#graphql
    query DoorstepLocationGroups($id: ID!) {
      deliveryProfile(id: $id) {
        profileLocationGroups {
          locationGroup {
            id
          }
        }
      }
    }
  `,
  data: z.object({
    deliveryProfile: z.object({
      profileLocationGroups: z.array(z.object({ locationGroup: z.object({ id: z.string() }) })),
    }),
  }),
};

/** The options of a zone fit on one page, the largest that Shopify gives; a zone with more is an error, not a guess. */
const wholePage = z.object({
  hasNextPage: z.literal(false, { error: 'A shipping zone has more than 250 options.' }),
});

/** The zones of one location group. */
export const profileZonesDocument = {
  query: `#graphql
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
  `,
  data: z.object({
    deliveryProfile: z.object({
      profileLocationGroups: z.array(
        z.object({
          locationGroupZones: z.object({
            nodes: z.array(
              z.object({
                zone: z.object({
                  id: z.string(),
                  name: z.string(),
                  countries: z.array(
                    z.object({
                      code: z.object({ countryCode: z.string().nullable(), restOfWorld: z.boolean() }),
                    }),
                  ),
                }),
                methodDefinitions: z.object({ nodes: z.array(method), pageInfo: wholePage }),
              }),
            ),
            pageInfo,
          }),
        }),
      ),
    }),
  }),
};

type Zone = z.infer<
  typeof profileZonesDocument.data
>['deliveryProfile']['profileLocationGroups'][number]['locationGroupZones']['nodes'][number];

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
  const found = await callAdmin(admin, locationGroupsDocument, { id });
  if (!found.ok) return found;
  const groups: { id: string; zones: readonly Zone[] }[] = [];
  for (const { locationGroup } of found.value.deliveryProfile.profileLocationGroups) {
    const zones = await readPages(
      admin,
      profileZonesDocument,
      { id, group: locationGroup.id },
      (data) => data.deliveryProfile.profileLocationGroups[0]?.locationGroupZones,
    );
    if (!zones.ok) return zones;
    groups.push({ id: locationGroup.id, zones: zones.value });
  }
  return ok({ id, groups });
}

export const profileUpdateDocument = {
  query: `#graphql
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
  `,
  data: z.object({ deliveryProfileUpdate: z.object({ profile: z.object({ id: z.string() }) }) }),
};

interface ZoneInput {
  readonly id?: string;
  readonly name?: string;
  readonly countries?: readonly { readonly code: string; readonly includeAllProvinces: true }[];
  readonly methodDefinitionsToCreate?: readonly MethodInput[];
  readonly methodDefinitionsToUpdate?: readonly MethodInput[];
}

interface MethodInput {
  readonly id?: string;
  readonly name: string;
  readonly active: boolean;
  readonly rateDefinition: {
    readonly id?: string;
    readonly price: { readonly amount: string; readonly currencyCode: string };
  };
}

/** A change of one location group's zones, in Shopify's DeliveryProfileLocationGroupInput. */
export interface LocationGroupChange {
  readonly id: string;
  readonly zonesToCreate?: readonly ZoneInput[];
  readonly zonesToUpdate?: readonly ZoneInput[];
}

/** What is taken away again: zones and method definitions by id. */
export interface ProfileChange {
  readonly locationGroupsToUpdate: readonly LocationGroupChange[];
  readonly zonesToDelete?: readonly string[];
  readonly methodDefinitionsToDelete?: readonly string[];
}

export const changeProfile = (admin: Admin, id: string, profile: ProfileChange) =>
  callAdmin(admin, profileUpdateDocument, { id, profile });
