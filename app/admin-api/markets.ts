import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import { readPages } from './pages.ts';

/** Region markets with their own shipping, as shops on market-driven shipping keep it. Ten in a query, with their regions and options, cost a third of what one may. */
export const marketsDocument = `#graphql
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
            isEnabled
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
`;

export type ShippingMarket = AnswerOf<typeof marketsDocument>['markets']['nodes'][number];

/** The countries of a market, as ISO 3166 codes; none of one that is not active. */
export const countriesOfMarket = ({
  status,
  conditions,
}: Pick<ShippingMarket, 'status' | 'conditions'>): readonly string[] =>
  status === 'ACTIVE'
    ? (conditions?.regionsCondition?.regions.nodes ?? []).flatMap((region) =>
        region.__typename === 'MarketRegionCountry' ? region.code : [],
      )
    : [];

/** All region markets of a shop. */
export const readMarkets = (admin: Admin) =>
  readPages(
    (after) => callAdmin(admin, marketsDocument, { after }),
    (data) => data.markets,
  );

export const marketUpdateDocument = `#graphql
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
`;

type Delivery = NonNullable<VariablesOf<typeof marketUpdateDocument>['input']['delivery']>;

/** A change of one market's shipping. */
export type MarketShippingChange = NonNullable<Delivery['shipping']>;

export const changeMarketShipping = (admin: Admin, id: string, shipping: MarketShippingChange) =>
  changeDelivery(admin, id, { shipping });

/** Leaves a market without shipping of its own, as every market starts. */
export const removeMarketShipping = (admin: Admin, id: string) =>
  changeDelivery(admin, id, { removeShipping: true });

const changeDelivery = (admin: Admin, id: string, delivery: Delivery) =>
  takeFrom(
    callAdmin(admin, marketUpdateDocument, { id, input: { delivery } }),
    (data) => data.marketUpdate?.market,
  );
