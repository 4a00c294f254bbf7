import pg from 'pg';
import { shipToMany } from '../../scripts/many-destinations.ts';
import type { Product } from '../../scripts/product.ts';
import { browserOf, frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { planFaults } from './plan-faults.ts';

// What a colleague did first, a choice that is missing, and what fails at Shopify.
test.setTimeout(180_000);
test.use({ actionTimeout: 15_000 });
test.use({ provoked: [409, 422, 502], apart: 'publish' });

/** The number of the version that is live. */
async function liveNumber({ databaseUrl }: Product): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ number: number }>(
      'select max(number) as number from "PolicyVersion" where "publishedAt" is not null',
    );
    return rows[0]?.number ?? 0;
  } finally {
    await client.end();
  }
}

async function savesFreeFrom(merchant: Merchant, amount: string): Promise<void> {
  await merchant.opensUnitedStates();
  await merchant.freeFromUnitedStates().fill(amount);
  await merchant.saves();
}

test('what changes is read for whom, and published by keyboard; of two who changed one thing each sees both and nobody is overwritten; what fails is put back', async ({
  page,
  browser,
  product,
}) => {
  const { admin } = product;
  const app = frameOf(page);
  const jordan = new Merchant(page, admin);
  await page.goto(`${admin}/app/policy/publish`);
  await expect(app.getByRole('heading', { name: 'Nothing to publish' })).toBeVisible();
  await isAccessibleAndFits(page);

  const sams = await browserOf(browser, admin, 'Sam Rivera');
  await savesFreeFrom(new Merchant(sams, admin), '150.00');
  await savesFreeFrom(jordan, '120.00');

  await page.goto(`${admin}/app/policy/publish`);
  const told = 'Orders to the United States between $100.00 and $119.99 will pay $5.00 instead of nothing.';
  await expect(app.getByText(told)).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('textbox', { name: 'Why' }).fill('Postage went up');
  await app.getByRole('button', { name: 'Publish', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(app.getByText('Version 2 is live')).toBeVisible();
  await page.reload();
  await expect(app.getByText('Version 2 is live')).toBeVisible();
  await isAccessibleAndFits(page);

  const sam = frameOf(sams);
  await sams.goto(`${admin}/app/policy/publish`);
  await expect(sam.getByRole('heading', { name: /published version 2 meanwhile/ })).toBeVisible();
  await expect(sam.getByText(/Postage went up/)).toBeVisible();
  await isAccessibleAndFits(sams);
  await sam.getByRole('button', { name: 'Keep both and review' }).click();
  await expect(sam.getByText('Choose whose change stands')).toBeVisible();
  const kept = sams.waitForResponse((response) => response.request().method() === 'POST');
  await sam.getByRole('radio', { name: 'Yours: $150.00' }).check();
  await kept;
  await sams.reload();
  await expect(sam.getByRole('radio', { name: 'Yours: $150.00' })).toBeChecked();
  await sam.getByRole('button', { name: 'Keep both and review' }).click();
  await expect(
    sam.getByText(
      'Orders to the United States between $120.00 and $149.99 will pay $5.00 instead of nothing.',
    ),
  ).toBeVisible();
  await sam.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sam.getByText('Version 3 is live')).toBeVisible();

  // Jordan's next change: Shopify is busy at the last write, and then fails at it.
  await savesFreeFrom(jordan, '160.00');
  await page.goto(`${admin}/app/policy/publish`);
  await planFaults(product, 'DoorstepMetafieldsSet', { kind: 'out-of-points', seconds: 3 });
  await app.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(app.getByText('Shopify is busy: going on in a few seconds …')).toBeVisible();
  await expect(app.getByText('Version 4 is live')).toBeVisible();
  await savesFreeFrom(jordan, '170.00');
  await page.goto(`${admin}/app/policy/publish`);
  await planFaults(product, 'DoorstepMetafieldsSet', { kind: 'cut' });
  await app.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(app.getByText('Nothing was published', { exact: true })).toBeVisible();
  await page.reload();
  await expect(app.getByText('Shopify could not be reached (the connection broke off).')).toBeVisible();
  await expect(app.getByText(/^Everything was put back: checkout goes on as before/)).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(app.getByText('Version 5 is live')).toBeVisible();
});

test('[SHIP-05] of two hundred countries one is found, priced, moved and removed by keyboard, also on a phone, and published', async ({
  page,
  product,
}) => {
  await shipToMany({ app: product.app, shop: product.admin, version: await liveNumber(product) }, 200);
  const merchant = new Merchant(page, product.admin);
  const { app } = merchant;
  await merchant.opensPolicy('shipping');
  await expect(app.getByText('1 to 25 of 200')).toBeVisible();
  const tables = await app.locator('body').evaluate(visibilityOfTables);
  expect(tables, 'a table waits for the end of its document: its columns do not move').toEqual({
    meanwhile: 'hidden',
    then: 'visible',
  });
  await app.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(app.getByText('26 to 50 of 200')).toBeVisible();
  const search = app.getByRole('searchbox', { name: 'Find in countries you ship to' });
  await search.press('Control+A');
  await page.keyboard.type('icel');
  await expect(app.getByText('1 to 1 of 1 found, 200 in all')).toBeVisible();
  // Looking for a row is no change of a setting.
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden();
  await isAccessibleAndFits(page);

  await app.getByRole('button', { name: 'Move Iceland', exact: true }).press('Enter');
  await app.getByRole('spinbutton', { name: 'Position, from 1 to 200' }).fill('1');
  await app.locator('#move-row').getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.getByText('Iceland moved to position 1').first()).toBeVisible();
  await app.getByRole('button', { name: 'Remove Iceland' }).press('Enter');
  await expect(app.getByText('None of 199')).toBeVisible();
  const removed = page.locator('.toast', { hasText: 'Iceland removed' });
  await removed.getByRole('button', { name: 'Undo' }).press('Enter');
  await app.getByRole('link', { name: 'Iceland' }).press('Enter');
  await app.getByRole('textbox', { name: 'Flat rate' }).fill('77');
  await merchant.saves();

  await page.goto(`${product.admin}/app/policy/publish`);
  await expect(app.getByText(/Orders to Iceland.* will pay \$77\.00/)).toBeVisible();
  await app.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  // Every rate of the shop is looked at.
  await expect(app.getByText(/is live/).first()).toBeVisible({ timeout: 60_000 });
});

/** How a table shows while the document is still arriving, and once it is there: its scripts stand at its end. */
function visibilityOfTables(body: HTMLElement | SVGElement) {
  const table = body.querySelector('s-table') ?? body;
  const end = [...body.querySelectorAll(':scope > script')].map(
    (script) => [script, script.nextSibling] as const,
  );
  for (const [script] of end) script.remove();
  const meanwhile = getComputedStyle(table).visibility;
  for (const [script, next] of end.toReversed()) body.insertBefore(script, next);
  return { meanwhile, then: getComputedStyle(table).visibility };
}
