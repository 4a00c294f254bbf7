import type { Admin } from '../admin-api/call.ts';
import { answerBySchema } from './admin-schema.ts';
import { pageOf } from './page.ts';

/** A region market of a fake shop on market-driven shipping, with its flat options. Changes in place. */
export interface FakeMarket {
  readonly name: string;
  readonly countries: readonly string[];
  status?: 'DRAFT';
  options: { readonly name: string; amount: string; isActive: boolean }[];
}

interface FlatRate {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly rateGroups?: readonly { readonly rate: { readonly price: { readonly amount: string } } }[];
  readonly rateGroupsToUpdate?: FlatRate['rateGroups'];
}

interface MarketUpdate {
  readonly id: string;
  readonly input: {
    readonly delivery: {
      readonly shipping: {
        readonly optionDefinitionsToCreate?: readonly { readonly flatRate: FlatRate }[];
        readonly optionDefinitionsToUpdate?: readonly { readonly flatRate: FlatRate }[];
        readonly optionDefinitionsToDelete?: readonly string[];
      };
    };
  };
}

/** Shopify writes amounts with as few decimals as it can, but one. */
function amountOf(groups: FlatRate['rateGroups']): string | null {
  const amount = groups?.[0]?.rate.price.amount;
  return amount === undefined ? null : Number(amount).toFixed(2).replace(/0$/, '');
}

/** The Admin API of a shop that has these markets; `failsAt` is the market whose change Shopify refuses. */
export function marketsAdmin(markets: readonly FakeMarket[], failsAt?: string): Admin {
  const root = {
    markets: (page: Parameters<typeof pageOf>[1]) => pageOf(markets.map(described), page),
    marketUpdate: ({ id, input }: MarketUpdate) => {
      const market = markets.find(({ name }) => id === `gid://shopify/Market/${name}`);
      if (!market || market.name === failsAt) {
        return { market: null, userErrors: [{ field: null, message: 'Not now.', code: 'INVALID' }] };
      }
      const { shipping } = input.delivery;
      for (const { flatRate } of shipping.optionDefinitionsToCreate ?? []) {
        const { name, isActive } = flatRate;
        market.options.push({ name, isActive, amount: amountOf(flatRate.rateGroups) ?? '' });
      }
      for (const { flatRate } of shipping.optionDefinitionsToUpdate ?? []) {
        for (const option of market.options.filter(({ name }) => flatRate.id === optionId(market, name))) {
          option.isActive = flatRate.isActive;
          option.amount = amountOf(flatRate.rateGroupsToUpdate) ?? option.amount;
        }
      }
      const deleted = shipping.optionDefinitionsToDelete ?? [];
      market.options = market.options.filter(({ name }) => !deleted.includes(optionId(market, name)));
      return { market: { id }, userErrors: [] };
    },
  };
  return {
    shop: 'aallyn.myshopify.com',
    wait: () => Promise.resolve(),
    send: async (query, variables) => ({
      kind: 'answered',
      status: 200,
      retryAfter: null,
      body: await answerBySchema(root, query, variables),
    }),
  };
}

const optionId = (market: FakeMarket, name: string): string =>
  `gid://shopify/DeliveryFlatRateOptionDefinition/${market.name}:${name}`;

const described = (market: FakeMarket) => ({
  id: `gid://shopify/Market/${market.name}`,
  name: market.name,
  status: market.status ?? 'ACTIVE',
  conditions: {
    regionsCondition: {
      regions: { nodes: market.countries.map((code) => ({ __typename: 'MarketRegionCountry', code })) },
    },
  },
  delivery: {
    shipping: {
      optionDefinitions: {
        nodes: market.options.map(({ name, amount, isActive }) => ({
          __typename: 'DeliveryFlatRateOptionDefinition',
          id: optionId(market, name),
          name,
          isActive,
          rateGroups: {
            nodes: [
              { id: 'gid://shopify/DeliveryRateGroup/1', rate: { price: { amount, currencyCode: 'USD' } } },
            ],
          },
        })),
      },
    },
  },
});
