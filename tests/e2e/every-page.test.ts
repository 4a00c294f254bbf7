import AxeBuilder from '@axe-core/playwright';
import { openPages } from '../../scripts/admin-pages.ts';
import { draftOrder, toPoBox } from '../../scripts/draft-order.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(600_000);

/** The pages of the navigation; every other page says the way back. */
const inNavigation = [
  '/app',
  '/app/policy',
  '/app/orders',
  '/app/simulator',
  '/app/requests',
  '/app/setup',
  '/app/policy/history',
];

test('every page of the admin is accessible, scrolls in no other direction than down and says the way back, on a desk and on a screen of 320 pixels', async ({
  page,
  product,
}) => {
  const desk = { width: 1280, height: 800 };
  const seen = new Set<string>();
  await draftOrder(page, product.admin, toPoBox);
  await page.setViewportSize(desk);
  for await (const { address, frame } of openPages(page, product.admin)) {
    const structure = await frame.evaluate(structureOfPage);
    const isNew = !seen.has(structure);
    seen.add(structure);
    if (isNew) expect.soft(await violations(new AxeBuilder({ page })), address).toEqual([]);
    expect.soft(await frame.evaluate(sidewaysOfPage), `${address} sticks out`).toBe(0);
    const back = await frame.locator('s-page > [slot="breadcrumb-actions"]').count();
    expect.soft(back > 0 || inNavigation.includes(address), `${address} says the way back`).toBe(true);

    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await frame.evaluate(sidewaysOfPage), `${address} sticks out of a small screen`).toBe(0);
    // Most of axe's time goes into contrast, and colours are the same at any width.
    const narrow = new AxeBuilder({ page }).disableRules('color-contrast');
    if (isNew) expect.soft(await violations(narrow), `${address} on a small screen`).toEqual([]);
    await page.setViewportSize(desk);
  }
});

async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const sidewaysOfPage = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What axe judges a page by: the same of two rows of a list that differ in their words alone, but not of one without words. */
function structureOfPage(): string {
  const words = ['id', 'name', 'value', 'href', 'label', 'heading', 'details', 'commandfor'];
  const shapeOf = (element: Element) => [
    element.parentElement?.tagName,
    element.tagName,
    element.textContent.trim() === '' ? 'empty' : 'says',
    ...element.getAttributeNames().map((name) => {
      const value = element.getAttribute(name) ?? '';
      return words.includes(name) && value !== '' ? name : `${name}=${value}`;
    }),
  ];
  return JSON.stringify([...document.body.querySelectorAll('*')].map(shapeOf));
}
