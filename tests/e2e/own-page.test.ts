import { readFileSync } from 'node:fs';
import { frameOf } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';
import { Shopper, type TypedAddress } from './shopper.ts';

// A product of its own, set up in the browser.
test.setTimeout(480_000);
test.use({ actionTimeout: 60_000 });

const page = readFileSync(
  new URL('../../packages/policy/reading/texts/southern-spoke.txt', import.meta.url),
  'utf8',
);
/** What the merchant makes of it once the contradictions are shown. */
const corrected = page
  .replace('20 to 50 items', '21 to 50 items')
  .replace('$200 (NZ)', 'A$200 (NZ)')
  .replace('$9.99 to New Zealand', 'A$9.99 to New Zealand');

const melbourne: TypedAddress = {
  country: 'AU',
  address1: '12 Lygon Street',
  city: 'Melbourne',
  zip: '3000',
};
const auckland: TypedAddress = { country: 'NZ', address1: '5 Queen Street', city: 'Auckland', zip: '1010' };

test('[LINT-01] [FAQ-01] [SHIP-01] in a shop in which the app is new, a merchant’s own page becomes the policy: its contradictions are corrected, a change of it is read before it is published, and the page of the store, checkout of two countries and what agents are told are one answer', async ({
  page: tab,
  context,
}) => {
  await withDataOfItsOwn((data) =>
    withProduct(
      'southern-spoke',
      data,
      async ({ admin, storefront }) => {
        const app = frameOf(tab);
        const merchant = new Merchant(tab, admin);
        await tab.goto(`${admin}/app/setup`);
        await app.getByRole('button', { name: 'Set up', exact: true }).click();
        await expect(app.getByText('All of it is there.')).toBeVisible({ timeout: 60_000 });

        const reads = async (text: string) => {
          await tab.goto(`${admin}/app/policy/from-text`);
          await app.getByRole('textbox', { name: 'Text of your page' }).fill(text);
          await app.getByRole('button', { name: /^Read (my page|it again)$/ }).click();
        };
        await reads(page);
        const twoTiers = app.getByText('20 items is in “11 to 20 items” and in “20 to 50 items”.');
        const whoseDollar = app.getByText(/does not say whose dollar it is/);
        await expect(twoTiers).toBeVisible();
        await expect(whoseDollar).toBeVisible();
        await reads(corrected);
        await expect(twoTiers).toBeHidden();
        await expect(whoseDollar).toBeHidden();
        const takesAll = async (name: RegExp) => {
          await app.getByRole('button', { name }).click();
          await expect(app.getByRole('button', { name })).toBeHidden();
        };
        await takesAll(/^Take \d+ settings into my draft$/);
        await takesAll(/^Take all \d+ of these$/);
        await merchant.publishes();

        await tab.goto(`${admin}/app/policy/page/published`);
        await app.getByRole('checkbox', { name: 'A page of your online store' }).check();
        await app.getByRole('button', { name: 'Save, and write it' }).click();
        await tab.getByRole('button', { name: 'Update app' }).click();
        await expect(app.getByText('As your policy says')).toBeVisible({ timeout: 60_000 });

        await reads(corrected.replace('A$200 (NZ)', 'A$150 (NZ)'));
        await app.getByRole('button', { name: /^Take it: .*New Zealand.*A\$150\.01$/ }).click();
        await expect(app.getByRole('button', { name: /^Take it: .*New Zealand/ })).toBeHidden();
        await tab.goto(`${admin}/app/policy/publish`);
        await expect(
          app.getByText(
            'Orders to New Zealand between A$150.01 and A$200.00 will ship free instead of paying A$9.99.',
          ),
        ).toBeVisible();
        await expect(app.locator('ins', { hasText: 'A$150.01' }).first()).toBeVisible();
        await merchant.publishes();

        const read = async () =>
          (await tab.request.get(new URL('/pages/support-faq', storefront).href)).text();
        await expect
          .poll(read, { timeout: 60_000 })
          .toContain('at least A$100.01 to Australia, and A$150.01 to New Zealand');
        const shopper = new Shopper(await context.newPage(), storefront);
        // Checkout says it in the currency of the market: a dollar of Australia is 1.09 of New Zealand.
        for (const [thing, to, worth, paid, shown] of [
          ['Floor Pump', melbourne, '100.00', '10.99', '$10.99'],
          ['Wet Light Set', melbourne, '100.01', '0.00', 'Free'],
          ['Floor Pump', auckland, '100.00', '9.99', '$10.89'],
          ['Pannier', auckland, '200.00', '0.00', 'Free'],
        ] as const) {
          await test.step(`${thing} to ${to.country}`, async () => {
            await shopper.startsOver();
            await shopper.checksOut(thing, to);
            await expect(shopper.shippingOption()).toContainText(shown);
            const answer = await tab.request.post(new URL('/apps/doorstep/mcp', storefront).href, {
              headers: { accept: 'application/json, text/event-stream' },
              data: {
                ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
                params: { name: 'shipping_price', arguments: { country: to.country, worth } },
              },
            });
            expect(await answer.json()).toMatchObject({
              result: { structuredContent: { price: { amount: paid, currency: 'AUD' } } },
            });
          });
        }
        // What checkout still asks has nobody to answer it once the product has stopped.
        await shopper.startsOver();
      },
      { fresh: true },
    ),
  );
});
