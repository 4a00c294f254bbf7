import { aallyn } from '@doorstep/policy';

import { database } from '../database.server.ts';
import type { ExampleCase } from '../simulator/examples/example.ts';
import { keepExample, readExamples } from '../simulator/examples/store.server.ts';
import { tryCase } from '../simulator/examples/try-examples.ts';
import { readFunctions } from '../simulator/functions.server.ts';

const sleeve = 'gid://shopify/ProductVariant/1';
const day = '2026-03-02';

/** A sleeve of $45.00, to Ohio. */
const toOhio: ExampleCase = {
  given: {
    surface: 'checkout',
    address: {
      ...{ countryCode: 'US', provinceCode: 'OH', address1: '12 Main Street', address2: '' },
      ...{ company: '', city: 'Columbus', zip: '43004' },
    },
    lines: [{ variantId: sleeve, quantity: 1 }],
    ...{ protections: 0, currency: 'USD', rate: null, codes: [], language: 'en' },
    ...{ date: day, time: '10:00', option: null },
  },
  shop: {
    ...{ currency: 'USD', timeZone: 'America/Los_Angeles', codes: [], otherOptions: [] },
    goods: [
      {
        ...{ variantId: sleeve, title: 'Card Sleeve', price: 45_00 },
        ...{ fixed: {}, requiresShipping: true, tags: [] },
      },
    ],
  },
  publication: {
    ...{ publishedOn: day, version: 1, protectionVariantId: null, retiredVariantIds: [] },
    storefront: 'https://one.example',
  },
};

/** Keeps an example of a shop: what a sleeve to Ohio comes to under the preset, where its shipping costs $5.00. */
export async function keepToOhio(shop: string): Promise<void> {
  const functions = await readFunctions(false);
  if (!functions.ok) throw new Error(functions.error);
  const outcome = await tryCase(aallyn, toOhio, functions.value);
  if (!outcome.ok) throw new Error('The preset cannot be tried.');
  const kept = { name: 'To Ohio', case: toOhio, outcome: outcome.value, by: '42', at: new Date() };
  await keepExample(database, shop, kept);
}

/** What shipping has to cost in each of a shop's examples. */
export const keptShipping = async (shop: string): Promise<readonly (string | undefined)[]> =>
  (await readExamples(database, shop)).map(
    ({ outcome }) => outcome.pays.find(({ key }) => key === 'shipping')?.value,
  );
