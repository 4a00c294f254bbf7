import { draftOrder, toPoBox } from '../../scripts/draft-order.ts';
import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';

test.setTimeout(180_000);
// It counts orders.
test.use({ apart: 'replay' });

test('[SHIP-01] a draft is tried on past orders before it is published: what changes is drawn and listed with its reasons, and new orders are judged beside it', async ({
  page,
  product,
}) => {
  const { admin } = product;
  const app = frameOf(page);
  const order = await draftOrder(page, admin, toPoBox);
  const merchant = new Merchant(page, admin);
  await merchant.opensUnitedStates();
  await merchant.freeFromUnitedStates().fill('500.00');
  await merchant.saves();
  await page.goto(`${admin}/app/policy/publish`);
  await app.getByRole('link', { name: 'Try this draft on past orders' }).click();
  await isAccessibleAndFits(page);
  await app.getByRole('button', { name: 'Try this draft on past orders' }).click();
  await expect(app.getByText(/^Of 1 order 1 change, 0 do not/)).toBeVisible({ timeout: 60_000 });
  await expect(app.getByText('What shipping costs: free → $5.00')).toBeVisible();
  await expect(app.getByText(/^Draft: .*below the \$500\.00 from which shipping is free/)).toBeVisible();
  await isAccessibleAndFits(page);
  await app
    .getByRole('link', { name: /^What shipping costs/ })
    .first()
    .click();
  await expect(app.getByRole('link', { name: order, exact: true })).toBeVisible();
  await app.getByRole('link', { name: 'Orders of which it cannot be known' }).click();
  await expect(app.getByText('None.')).toBeVisible();

  await page.goto(`${admin}/app/policy/replay`);
  await app.getByRole('button', { name: 'Judge new orders by this draft too' }).click();
  await expect(app.getByText('No order so far.')).toBeVisible();
  await draftOrder(page, admin, toPoBox);
  await page.goto(`${admin}/app/policy/replay`);
  await app.getByRole('link', { name: 'See what came of it so far' }).click();
  await expect(app.getByRole('heading', { name: 'Judging new orders as they come' })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(app.getByText(/^Of 1 order 1 change/)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await isAccessibleAndFits(page);
});
