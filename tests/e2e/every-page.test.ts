import { openPages } from '../../scripts/admin-pages.ts';
import { draftOrder, toPoBox } from '../../scripts/draft-order.ts';
import { openQuestion } from '../../scripts/open-request.ts';
import { expect, test } from './fixtures.ts';
import { violationsIn } from './violations.ts';

test.setTimeout(600_000);
// A snapshot of every page at every step would take longer than judging it; what is wrong is said with its address.
test.use({ trace: 'off' });

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
  const judged = new Set<string>();
  const order = await draftOrder(page, product.admin, toPoBox);
  await openQuestion(page, product.admin, order, 'Where is it?');
  await page.setViewportSize(desk);
  for await (const { address, frame } of openPages(page, product.admin)) {
    const shapes = await frame.evaluate(shapesOnPage);
    const isNew = shapes.some((shape) => !judged.has(shape));
    shapes.forEach((shape) => judged.add(shape));
    if (isNew) expect.soft(await violationsIn(page), address).toEqual([]);
    expect.soft(await frame.evaluate(sidewaysOfPage), `${address} sticks out`).toBe(0);
    const back = await frame.locator('s-page > [slot="breadcrumb-actions"]').count();
    expect.soft(back > 0 || inNavigation.includes(address), `${address} says the way back`).toBe(true);

    expect
      .soft(await frame.evaluate(isAsideLate), `${address} moves when what stands aside arrives`)
      .toBe(false);

    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await frame.evaluate(sidewaysOfPage), `${address} sticks out of a small screen`).toBe(0);
    // Most of axe's time goes into contrast, and colours are the same at any width.
    const found = isNew ? await violationsIn(page, ['color-contrast']) : [];
    expect.soft(found, `${address} on a small screen`).toEqual([]);
    await page.setViewportSize(desk);
  }
});

const sidewaysOfPage = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** A document is painted while it arrives: a page that gets its second column late moves all that stood in its first. */
const isAsideLate = (): boolean => document.querySelector('s-page > :not([slot]) ~ [slot="aside"]') !== null;

/**
 * What axe judges a page by: how its elements stand inside each other, with what they are given, but for words and addresses;
 * of these only whether there are any. The order of headings is a shape of its own.
 */
function shapesOnPage(): readonly string[] {
  const words = new Set([
    ...[
      'id',
      'name',
      'value',
      'href',
      'label',
      'heading',
      'details',
      'placeholder',
      'action',
      'for',
      'commandfor',
    ],
    ...['accessibilitylabel', 'clickdelegate', 'aria-label', 'aria-describedby', 'aria-labelledby'],
    ...['min', 'max', 'maxlength', 'rows', 'suffix', 'prefix'],
  ]);
  const elements = [...document.body.querySelectorAll('*')];
  const headings = elements.map(({ tagName }) => tagName).filter((tag) => /^(H\d|S-HEADING)$/.test(tag));
  const shapes = elements.map((element) => [
    element.parentElement?.tagName,
    element.tagName,
    element.textContent.trim() === '' ? 'empty' : 'says',
    ...element.getAttributeNames().map((name) => {
      const value = element.getAttribute(name) ?? '';
      return words.has(name) && value !== '' ? name : `${name}=${value}`;
    }),
  ]);
  return [...new Set([...shapes, headings].map((shape) => JSON.stringify(shape)))];
}
