import pg from 'pg';
import { z } from 'zod';
import type { Product } from '../../scripts/product.ts';
import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';
import { planFaults } from './plan-faults.ts';

test.setTimeout(180_000);
test.use({ actionTimeout: 15_000 });

const rows = z.array(z.object({ accessToken: z.string() }));
const validations = z.object({
  data: z.object({ validations: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
});

/** Somebody switches the checkout rule off, which the local shop's admin has no page for. */
async function switchesCheckoutRuleOff({ databaseUrl, storefront }: Product): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const [session] = rows.parse((await client.query('select "accessToken" from "Session"')).rows);
  await client.end();
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const answer = await fetch(new URL('/admin/api/2026-07/graphql.json', storefront), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-shopify-access-token': session?.accessToken ?? '',
      },
      body: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };
  const found = validations.parse(await ask('{ validations(first: 1) { nodes { id } } }'));
  const id = found.data.validations.nodes[0]?.id;
  await ask(
    `mutation Off($id: ID!, $validation: ValidationUpdateInput!) {
      validationUpdate(id: $id, validation: $validation) { validation { id } userErrors { message } }
    }`,
    { id, validation: { title: 'Off', enable: false, blockOnFailure: false } },
  );
}

test('what somebody breaks at Shopify stands on the Health page, is put right there by the keyboard, and is remembered as right again', async ({
  page,
}) => {
  await withDataOfItsOwn(async (data) => {
    await withProduct('harbour-canvas', data, async (product) => {
      const app = frameOf(page);
      const looks = async () => page.goto(`${product.admin}/app/health`);
      await looks();
      await expect(app.getByRole('heading', { name: 'Nothing is wrong' })).toBeVisible();
      await expect(app.getByText(/^Looked at /)).toBeVisible();
      await isAccessibleAndFits(page);

      await switchesCheckoutRuleOff(product);
      await planFaults(product, 'DoorstepLocations', { kind: 'status', status: 503 });
      await looks();
      await expect(app.getByText(/addresses and destinations” is switched off\. Since /)).toBeVisible();
      await expect(app.getByRole('heading', { name: 'Could not be looked at' })).toBeVisible();
      await isAccessibleAndFits(page);

      await app.getByRole('button', { name: 'Switch it on again' }).focus();
      await page.keyboard.press('Enter');
      await expect(app.getByRole('heading', { name: 'Nothing is wrong' })).toBeVisible();
      await expect(app.getByRole('heading', { name: 'Right again' })).toBeVisible();
      await isAccessibleAndFits(page);
    });
  });
});
