import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Reloads the page until a text is on it: what the app does for an order comes a moment after its webhook. */
export async function untilShown(page: Page, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}
