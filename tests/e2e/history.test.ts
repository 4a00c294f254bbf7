import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import pg from 'pg';

import { browserOf, frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';

// What a colleague did first is answered with 409, a file with a mistake with 422.
test.use({ provoked: [409, 422], apart: 'history' });

/** A dearer protection, published by Sam, as the history knows it. */
async function withSecondVersion(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `insert into "PolicyVersion" (shop, number, document, "publishedBy", "publishedById", note, "publishedAt")
     select shop, number + 1, jsonb_set(document, '{protection,price,minor}', '398'), 'user 2', '2',
            'Carrier prices went up', now()
     from "PolicyVersion" order by number desc limit 1`,
  );
  await client.end();
}

test('a version is looked at, compared and brought back by keyboard; a colleague who was faster is not overwritten, and the log tells of both', async ({
  page,
  browser,
  product,
}) => {
  await withSecondVersion(product.databaseUrl);
  const { admin } = product;
  const app = frameOf(page);
  await page.goto(`${admin}/app/policy/history`);
  // What is slotted into an element's role stands beside it in the document, so rows and the question are found by their element.
  const rows = app.locator('s-table-row');
  await expect(rows.filter({ hasText: 'Version 2' })).toContainText(
    /Live.*Carrier prices went up.*1 change/s,
  );
  await expect(rows.filter({ hasText: 'Version 1' })).toContainText('Jordan Ellis');
  await isAccessibleAndFits(page);

  await app.getByRole('link', { name: 'Version 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'What this version says' })).toBeVisible();
  await isAccessibleAndFits(page);
  await page.getByRole('button', { name: 'Go back to this version' }).focus();
  await page.keyboard.press('Enter');
  const question = app.locator('s-modal');
  const asked = app.getByRole('dialog', { name: 'Go back to version 1?' });
  await expect(asked).toBeVisible();
  await expect(question).toContainText('$3.98');
  await isAccessibleAndFits(page);
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await page.getByRole('button', { name: 'Go back to this version' }).focus();
  await page.keyboard.press('Enter');
  await question.getByRole('textbox', { name: 'Why' }).fill('Too dear');
  await question.getByRole('button', { name: 'Go back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 3 is live')).toBeVisible();
  await expect(rows.filter({ hasText: 'Version 3' })).toContainText(
    /Live.*Back to version 1.*Jordan Ellis.*Too dear/s,
  );

  const sam = await browserOf(browser, admin, 'Sam Rivera');
  for (const each of [page, sam]) await each.goto(`${admin}/app/policy/history/2`);
  const goesBack = async (who: Page) => {
    await who.getByRole('button', { name: 'Go back to this version' }).click();
    await frameOf(who).locator('s-modal').getByRole('button', { name: 'Go back' }).click();
  };
  await goesBack(sam);
  await expect(sam.getByText('Version 4 is live')).toBeVisible();
  await goesBack(page);
  await expect(app.getByText('Version 4 was published meanwhile.')).toBeVisible();
  await isAccessibleAndFits(page);

  await page.goto(`${admin}/app/audit`);
  await expect(app.getByText('Sam Rivera went back to version 2')).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('combobox', { name: 'By' }).selectOption({ label: 'Jordan Ellis' });
  await expect(app.getByText('Jordan Ellis went back to version 1')).toBeVisible();
  await expect(app.getByText('Sam Rivera went back')).toBeHidden();
});

test('a version is exported, and its file is checked line by line before it becomes a draft', async ({
  page,
  product,
}) => {
  const app = frameOf(page);
  await page.goto(`${product.admin}/app/policy/history/1`);
  await expect(app.getByRole('heading', { name: 'What this version says' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^aallyn-policy-v1-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), 'utf8');

  await page.goto(`${product.admin}/app/policy/import`);
  const send = async (changed: string) => {
    const buffer = Buffer.from(changed);
    await app
      .getByLabel('Policy file')
      .setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer });
    await app.getByRole('button', { name: 'Check' }).click();
  };
  await isAccessibleAndFits(page);
  await send(text.replace('"minor": 298', '"minor": -298'));
  await expect(app.getByText(/^Line \d+: .*must be 0 or more/)).toBeVisible();
  await expect(app.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(/-298/);
  await isAccessibleAndFits(page);
  await send(text.replace('"minor": 298', '"minor": 498'));
  await expect(app.getByRole('heading', { name: /The file is in order/ })).toBeVisible();
  await expect(app.getByText('$4.98').first()).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('button', { name: 'Make it my draft' }).click();
  await expect(page).toHaveURL(/\/app\/policy$/);
});
