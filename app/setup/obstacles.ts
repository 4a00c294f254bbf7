import type { Policy } from '@doorstep/policy';

import { countryName } from '../country-name.ts';
import type { ShopFacts } from './facts.ts';
import { compareProtection, describeForeignProduct } from './found-protection.ts';
import { listMarketCountries } from './market-plan.ts';
import { costsFreeShipping } from './merchant-codes.ts';
import { missingFunction } from './owner-plan.ts';

/** Something that only a person can settle, and where. */
export interface Obstacle {
  readonly message: string;
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** What is in the way of setting up, or of what the policy says. */
export function findObstacles(facts: ShopFacts, policy: Policy): readonly Obstacle[] {
  const missing = missingFunction(facts.owners);
  return [
    ...(facts.missingScopes.length > 0 ? [missingScopes(facts.missingScopes)] : []),
    ...(missing ? [notDeployed(missing)] : []),
    ...otherCurrency(facts, policy),
    ...foreignProduct(facts, policy),
    ...withoutMarket(facts, policy),
    ...codesThatCostFreeShipping(facts, policy),
  ];
}

const missingScopes = (scopes: readonly string[]): Obstacle => ({
  message: `Doorstep has not been given the access it asks for (${scopes.join(', ')}). Open it again from your list of apps and accept.`,
  link: { label: 'Open your apps', url: 'shopify://admin/settings/apps' },
});

const notDeployed = (handle: string): Obstacle => ({
  message: `A part of Doorstep, “${handle}”, is not deployed to this shop yet. Whoever runs Doorstep has to deploy it.`,
  link: null,
});

const otherCurrency = ({ shop }: ShopFacts, { merchant: { shopCurrency } }: Policy): readonly Obstacle[] =>
  shop.currencyCode === shopCurrency
    ? []
    : [
        {
          message: `Your shop’s currency is ${shop.currencyCode}, and the policy counts in ${shopCurrency}. It cannot be published before both are the same.`,
          link: null,
        },
      ];

function foreignProduct({ protection, known }: ShopFacts, policy: Policy): readonly Obstacle[] {
  const found = compareProtection(protection, policy, known);
  return policy.protection.offered && found.isForeign
    ? [
        {
          message: describeForeignProduct(found).reason,
          link: { label: 'Open Products', url: 'shopify://admin/products' },
        },
      ]
    : [];
}

/** On market-driven shipping a country that no active market holds can be sold nothing. */
function withoutMarket({ rates }: ShopFacts, { destinations: { served } }: Policy): readonly Obstacle[] {
  if (rates.kind !== 'markets') return [];
  const held = new Set(
    rates.markets.filter(({ status }) => status === 'ACTIVE').flatMap(listMarketCountries),
  );
  const names = served.flatMap(({ country }) => (held.has(country) ? [] : [countryName(country)]));
  return names.length === 0
    ? []
    : [
        {
          message: `No active market of yours holds ${names.join(', ')}: Shopify sells nothing there, whatever the policy says.`,
          link: { label: 'Open Markets', url: 'shopify://admin/markets' },
        },
      ];
}

function codesThatCostFreeShipping({ codes }: ShopFacts, policy: Policy): readonly Obstacle[] {
  if (policy.destinations.served.every(({ freeFrom }) => freeFrom === null)) return [];
  const alone = codes.codes.filter(costsFreeShipping);
  return alone.slice(0, 5).map(({ id, title }) => ({
    message: `Who uses your code “${title}” may pay for shipping that is free without it: the code does not combine with shipping discounts.`,
    link: { label: `Open “${title}”`, url: `shopify://admin/discounts/${id.split('/').at(-1) ?? ''}` },
  }));
}
