import type { Page } from '@playwright/test';

import { openOrderPage } from './draft-order.ts';

/** Opens a question about an order in its customer's name, by the order's page. Resolves on the page of the request. */
export async function openQuestion(page: Page, admin: string, order: string, words: string): Promise<void> {
  await openOrderPage(page, admin, order);
  const app = page.frameLocator('iframe');
  await app.getByRole('link', { name: 'New request' }).click();
  await app.getByRole('link', { name: 'Question', exact: true }).click();
  await app.getByRole('textbox', { name: 'What they say' }).fill(words);
  await app.getByRole('button', { name: 'Open request' }).click();
  await app.getByRole('heading', { name: 'What was asked' }).waitFor();
}
