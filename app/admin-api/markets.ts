import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import { pageInfo, readPages } from './pages.ts';

const money = z.object({ amount: z.string(), currencyCode: z.string() });

const flatRate = z.object({
  __typename: z.literal('DeliveryFlatRateOptionDefinition'),
  id: z.string(),
  name: z.string(),
  isActive: z.boolean(),
  rateGroups: z
    .object({ nodes: z.array(z.object({ id: z.string(), rate: z.object({ price: money }) })) })
    .nullable(),
});

/** Region markets with their own shipping, as shops on market-driven shipping keep it. Ten in a query, with their regions and options, cost a third of what one may. */
export const marketsDocument = {
  query: `#graphql
    query DoorstepMarkets($after: String) {
      markets(first: 10, after: $after, type: REGION) {
        nodes {
          id
          name
          status
          conditions {
            regionsCondition {
              regions(first: 250) {
                nodes {
                  __typename
                  ... on MarketRegionCountry {
                    code
                  }
                }
              }
            }
          }
          delivery {
            shipping {
              optionDefinitions(first: 20) {
                nodes {
                  __typename
                  id
                  isActive
                  ... on DeliveryFlatRateOptionDefinition {
                    name
                    rateGroups(first: 10) {
                      nodes {
                        id
                        rate {
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
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  data: z.object({
    markets: z.object({
      pageInfo,
      nodes: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          status: z.string(),
          conditions: z
            .object({
              regionsCondition: z
                .object({
                  regions: z.object({ nodes: z.array(z.object({ code: z.string().optional() })) }),
                })
                .nullable(),
            })
            .nullable(),
          delivery: z.object({
            shipping: z
              .object({
                optionDefinitions: z.object({
                  nodes: z.array(
                    z.union([flatRate, z.object({ __typename: z.string() }).transform(() => null)]),
                  ),
                }),
              })
              .nullable(),
          }),
        }),
      ),
    }),
  }),
};

export type ShippingMarket = z.infer<typeof marketsDocument.data>['markets']['nodes'][number];

/** All region markets of a shop. */
export const readMarkets = (admin: Admin) => readPages(admin, marketsDocument, {}, (data) => data.markets);

export const marketUpdateDocument = {
  query: `#graphql
    mutation DoorstepMarketUpdate($id: ID!, $input: MarketUpdateInput!) {
      marketUpdate(id: $id, input: $input) {
        market {
          id
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  data: z.object({ marketUpdate: z.object({ market: z.object({ id: z.string() }) }) }),
};

/** A change of one market's shipping, in Shopify's ShippingConfigurationUpdateInput. */
export interface MarketShippingChange {
  readonly isEnabled?: true;
  readonly optionDefinitionsToCreate?: readonly unknown[];
  readonly optionDefinitionsToUpdate?: readonly unknown[];
  readonly optionDefinitionsToDelete?: readonly string[];
}

export const changeMarketShipping = (admin: Admin, id: string, shipping: MarketShippingChange) =>
  callAdmin(admin, marketUpdateDocument, { id, input: { delivery: { shipping } } });
