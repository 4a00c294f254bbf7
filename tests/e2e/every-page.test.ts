import AxeBuilder from '@axe-core/playwright';
import { openPages } from '../../scripts/admin-pages.ts';
import { expect, test } from './fixtures.ts';

// Every page of the app, twice.
test.setTimeout(600_000);

/** The pages of the navigation; every other page says the way back. */
const inNavigation = [
  '/app',
  '/app/policy',
  '/app/orders',
  '/app/requests',
  '/app/setup',
  '/app/policy/history',
];

for (const [name, width] of [
  ['in light', 1280],
  ['on a screen of 320 pixels', 320],
] as const) {
  test(`every page of the admin is accessible, scrolls in no other direction than down and says the way back, ${name}`, async ({
    page,
    product,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for await (const { address, frame } of openPages(page, product.admin)) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect.soft(found, address).toEqual([]);
      const sideways = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(sideways, `${address} sticks out`).toBe(0);
      const back = await frame.locator('s-page > [slot="breadcrumb-actions"]').count();
      expect.soft(back > 0 || inNavigation.includes(address), `${address} says the way back`).toBe(true);
    }
  });
}
