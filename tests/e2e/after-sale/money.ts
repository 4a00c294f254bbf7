import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import type { MadeOrder } from './parcel.ts';

/** The order's page in the shop's own admin says what was refunded in all, such as `$85.00`, once the app's job has got there. Ends on that page. */
export async function isRefunded(page: Page, order: MadeOrder, amount: string): Promise<void> {
  await expect(async () => {
    await page.goto(order.page);
    const row = page.getByRole('row', { name: /^Refunded/ });
    await expect(row).toContainText(amount, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}
