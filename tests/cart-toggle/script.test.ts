import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { drawn, extension, item, protectionVariantId, variantId } from './storefront.fixture.ts';

/** A cart as the Ajax API tells it; the stub changes it as Shopify does. */
let items: { variant_id: number; key: string; quantity: number }[];
let calls: string[];
let declines: boolean;
const reload = vi.fn();
/** What the page has put on `window`. */
let page: { Shopify?: object; location: { reload(): void } };

const line = (variant: number, quantity = 1, key = `${variant}:key`) => ({
  variant_id: variant,
  key,
  quantity,
});
const own = () => items.filter(({ variant_id }) => variant_id === variantId);
const without = () => items.filter(({ variant_id }) => variant_id !== variantId);

function change(path: string, body: string): void {
  if (path === '/cart/add.js') items = [...items, line(variantId)];
  if (path === '/cart/update.js') items = without();
  const [, key, quantity] = /^{"id":"(.+)","quantity":(\d)}$/.exec(body) ?? [];
  if (path !== '/cart/change.js' || key === undefined) return;
  const changed = items.map((each) => (each.key === key ? { ...each, quantity: Number(quantity) } : each));
  items = changed.filter((each) => each.quantity > 0);
}

function ajax(path: string, { body }: { body?: string } = {}) {
  calls.push(body === undefined ? path : `${path} ${body}`);
  if (body !== undefined && declines) return Promise.resolve(new Response('{}', { status: 422 }));
  if (body !== undefined) change(path, body);
  return Promise.resolve(new Response(JSON.stringify({ items })));
}

const changes = () => calls.filter((call) => call !== '/cart.js');
const checkbox = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
const message = () => document.querySelector('[data-message]')?.textContent;

function click(): void {
  checkbox()?.click();
}

const atRest = () => vi.waitFor(() => expect(checkbox()?.disabled).toBe(false));

// Once, as a page does: the script listens on the document, whatever Liquid draws into it.
beforeAll(() => import(`${extension}/assets/protection-toggle.js`));

beforeEach(async () => {
  items = [line(1)];
  calls = [];
  declines = false;
  reload.mockClear();
  vi.stubGlobal('fetch', ajax);
  page = { location: { reload } };
  vi.stubGlobal('window', page);
  document.body.innerHTML = await drawn('protection-toggle');
});

/** A theme with Shopify's standard storefront actions. */
function withActions(userErrors: readonly { message: string }[] = []) {
  const updateCart = vi.fn(
    ({ lines }: { lines: readonly { id?: string; merchandiseId?: string; quantity: number }[] }) => {
      if (userErrors.length === 0)
        items = lines.some(({ merchandiseId }) => merchandiseId) ? [...items, line(variantId)] : without();
      return Promise.resolve({ cart: null, userErrors });
    },
  );
  const getCart = () =>
    Promise.resolve({
      cart: { lines: [{ id: 'gid://shopify/CartLine/9', merchandise: { id: protectionVariantId } }] },
    });
  page.Shopify = { actions: { updateCart, getCart } };
  return updateCart;
}

test('[PROT-02] opening the cart changes nothing', () => {
  expect(calls).toEqual([]);
});

test('[PROT-02] on adds the line by the Ajax cart, and the theme loads its cart anew', async () => {
  click();
  expect(checkbox()?.disabled).toBe(true);
  await atRest();
  expect(changes()).toEqual(['/cart/add.js {"items":[{"id":298,"quantity":1}]}']);
  expect(checkbox()?.checked).toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('[PROT-02] off takes every line of it out', async () => {
  items = [line(1), line(variantId), line(variantId, 1, 'other')];
  document.body.innerHTML = await drawn('protection-toggle', { items: [item(1), item(variantId)] });
  click();
  await atRest();
  expect(own()).toEqual([]);
  expect(checkbox()?.checked).toBe(false);
});

test('[PROT-02] with standard storefront actions the theme is told, and nothing reloads', async () => {
  const updateCart = withActions();
  click();
  await atRest();
  click();
  await atRest();
  expect(updateCart.mock.calls).toEqual([
    [{ lines: [{ merchandiseId: protectionVariantId, quantity: 1 }] }],
    [{ lines: [{ id: 'gid://shopify/CartLine/9', quantity: 0 }] }],
  ]);
  expect(changes()).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test.each([
  ['the Ajax cart', () => (declines = true)],
  ['a standard action', () => withActions([{ message: 'Sold out' }])],
])(
  '[PROT-02] when %s declines, the box goes back to what the cart says, and the shopper reads it',
  async (_, decline) => {
    decline();
    click();
    await atRest();
    expect(checkbox()?.checked).toBe(false);
    expect(message()).toBe('Your choice could not be saved, so nothing was changed. Please try again.');
    expect(own()).toEqual([]);
  },
);

test('[PROT-02] without a connection the box goes back', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  click();
  await atRest();
  expect(checkbox()?.checked).toBe(false);
  expect(message()).toContain('nothing was changed');
});

test('[PROT-05] what another tab has added is not added again', async () => {
  items = [line(1), line(variantId)];
  click();
  await atRest();
  expect(changes()).toEqual([]);
  expect(checkbox()?.checked).toBe(true);
});

test('[PROT-05] two lines of three become one line of one', async () => {
  items = [line(1), line(variantId, 3), line(variantId, 3, 'second')];
  click();
  await atRest();
  expect(own()).toEqual([line(variantId, 1)]);
});

test('[PROT-05] when the last bag leaves the cart the protection leaves too', async () => {
  items = [line(1), line(variantId)];
  document.body.innerHTML = await drawn('protection-toggle', { items: [item(1), item(variantId)] });
  items = [line(variantId)];
  const event = Object.assign(new Event('shopify:cart:lines-update'), { promise: Promise.resolve() });
  document.dispatchEvent(event);
  await vi.waitFor(() => expect(own()).toEqual([]));
});

test('[PROT-02] what the theme changes is seen', async () => {
  items = [line(1), line(variantId)];
  document.dispatchEvent(
    Object.assign(new Event('shopify:cart:lines-update'), { promise: Promise.resolve() }),
  );
  await vi.waitFor(() => expect(checkbox()?.checked).toBe(true));
  expect(changes()).toEqual([]);
});

test('the shop’s own root is used, as in /en-ca/', async () => {
  page.Shopify = { routes: { root: '/en-ca/' } };
  click();
  await atRest();
  expect(calls[0]).toBe('/en-ca/cart.js');
});
