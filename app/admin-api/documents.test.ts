import { expect, test } from 'vitest';

import { documentErrors } from '../testing/admin-schema.ts';
import * as deliveryProfiles from './delivery-profiles.ts';
import * as discounts from './discounts.ts';
import * as fulfillment from './fulfillment.ts';
import * as markets from './markets.ts';
import * as metafieldDefinitions from './metafield-definitions.ts';
import * as metafields from './metafields.ts';
import * as orders from './orders.ts';
import * as owners from './owners.ts';
import * as products from './products.ts';
import * as shop from './shop.ts';

const groups = {
  deliveryProfiles,
  discounts,
  fulfillment,
  markets,
  metafieldDefinitions,
  metafields,
  orders,
  owners,
  products,
  shop,
};

const documents = Object.values(groups)
  .flatMap((group) => Object.entries<unknown>(group))
  .flatMap(([name, exported]) =>
    typeof exported === 'object' && exported !== null && 'query' in exported
      ? [[name, String(exported.query)] as const]
      : [],
  );

test('there are documents to check', () => {
  expect(documents.length).toBeGreaterThan(15);
});

test.each(documents)('%s is valid by Shopify’s schema of 2026-07', (_, query) => {
  expect(documentErrors(query)).toEqual([]);
});
