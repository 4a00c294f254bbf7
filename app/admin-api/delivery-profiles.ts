import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

export const profilesDocument = {
  query: `#graphql
    query DoorstepDeliveryProfiles {
      deliveryProfiles(first: 20, merchantOwnedOnly: true) {
        nodes {
          id
          default
        }
      }
    }
  `,
  data: z
    .object({
      deliveryProfiles: z.object({ nodes: z.array(z.object({ id: z.string(), default: z.boolean() })) }),
    })
    .transform((data) => data.deliveryProfiles.nodes.find((profile) => profile.default)?.id ?? null),
};

/** The id of the general profile, which covers every product without one of its own; `null` when there is none. */
export const readGeneralProfile = (admin: Admin) => callAdmin(admin, profilesDocument);

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

export const profileZonesDocument = {
  query: `#graphql
    query DoorstepProfileZones($id: ID!) {
      deliveryProfile(id: $id) {
        id
        profileLocationGroups {
          locationGroup {
            id
          }
          locationGroupZones(first: 30) {
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
              methodDefinitions(first: 10) {
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
              }
            }
          }
        }
      }
    }
  `,
  data: z.object({
    deliveryProfile: z.object({
      id: z.string(),
      profileLocationGroups: z.array(
        z.object({
          locationGroup: z.object({ id: z.string() }),
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
                methodDefinitions: z.object({ nodes: z.array(method) }),
              }),
            ),
          }),
        }),
      ),
    }),
  }),
};

export type ProfileZones = z.infer<typeof profileZonesDocument.data>['deliveryProfile'];

export const readProfileZones = (admin: Admin, id: string) => callAdmin(admin, profileZonesDocument, { id });

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
