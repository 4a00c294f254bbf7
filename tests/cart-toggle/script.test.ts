import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { draw, extension, item, protectionVariantId, variantId, type Page } from './storefront.fixture.ts';

/** A cart as the Ajax API tells it; the stub changes it as Shopify does. */
let items: { variant_id: number; key: string; quantity: number }[];
let calls: string[];
let declines: boolean;
const reload = vi.fn();
/** What the page has put on `window`. */
let page: {
  Shopify?: object;
  location: { reload(): void; href: string };
  sessionStorage: { setItem(key: string, text: string): void };
};
/** What the next page is to say. */
let told: string;
/** What Liquid draws now, when the script asks for it. */
let redrawn: string;

/** What the script listens on; the tests put another one in its place. */
const realWindow = window;

const line = (variant: number, quantity = 1, key = `${variant}:key`) => ({
  variant_id: variant,
  key,
  quantity,
});
const own = () => items.filter(({ variant_id }) => variant_id === variantId);
const without = () => items.filter(({ variant_id }) => variant_id !== variantId);

function change(path: string, body: string): void {
  if (path === '/cart/add.js') items = [...items, line(variantId)];
  if (path !== '/cart/update.js') return;
  const updates = new Map(
    [...body.matchAll(/"([^"]+)":(\d)/g)].map(([, key, quantity]) => [key, Number(quantity)]),
  );
  const changed = items.map((each) => ({ ...each, quantity: updates.get(each.key) ?? each.quantity }));
  items = changed.filter((each) => each.quantity > 0);
}

function ajax(path: string, { body }: { body?: string } = {}) {
  if (path === page.location.href) return Promise.resolve(new Response(redrawn));
  calls.push(body === undefined ? path : `${path} ${body}`);
  if (body !== undefined && declines)
    return Promise.resolve(new Response('{"description":"Free returns is sold out"}', { status: 422 }));
  if (body !== undefined) change(path, body);
  return Promise.resolve(new Response(JSON.stringify({ items })));
}

const changes = () => calls.filter((call) => call !== '/cart.js');
const checkbox = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
const message = () => document.querySelector('[data-message]')?.textContent;

function click(): void {
  checkbox()?.click();
}

/** What the browser tells of requests that have ended. */
let listed: (list: { getEntries(): readonly { name: string; startTime: number }[] }) => void;
const lists = (...paths: readonly string[]) =>
  listed({
    getEntries: () =>
      paths.map((path) => ({ name: `http://shop.example${path}`, startTime: performance.now() })),
  });

const toggle = () => document.querySelector('[data-doorstep-protection]');
const atRest = () => expect.poll(() => toggle()?.getAttribute('aria-busy')).toBe('false');

// Once, as a page does: the script listens on the document, whatever Liquid draws into it.
beforeAll(() => {
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: typeof listed) {
        listed = told;
      }
      observe = () => undefined;
    },
  );
  return import(`${extension}/assets/protection-toggle.js`);
});

beforeEach(async () => {
  items = [line(1)];
  calls = [];
  declines = false;
  reload.mockClear();
  vi.stubGlobal('fetch', ajax);
  page = {
    location: { reload, href: 'http://shop.example/cart' },
    sessionStorage: { setItem: (_, text) => (told = text) },
  };
  vi.stubGlobal('window', page);
  document.body.innerHTML = await draw('protection-toggle');
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
      cart: {
        lines: own().map(({ key }) => ({
          id: `gid://shopify/CartLine/${key}`,
          merchandise: { id: protectionVariantId },
        })),
      },
    });
  page.Shopify = { actions: { updateCart, getCart } };
  return updateCart;
}

/** The theme has changed its cart and says so. */
async function themeChanges(drawnNow: Page): Promise<void> {
  redrawn = await draw('protection-toggle', drawnNow);
  const event = new Event('shopify:cart:lines-update');
  document.dispatchEvent(Object.assign(event, { promise: Promise.resolve() }));
}

const receipt = 'Free returns for $2.98 (USD, en), policy version 7, shown in the cart ';

test('[PROT-02, PROT-05] on adds the line with what was read by the Ajax cart, and the page loads anew', async () => {
  click();
  expect(toggle()?.getAttribute('aria-busy')).toBe('true');
  await atRest();
  expect(changes()).toHaveLength(1);
  expect(changes()[0]).toContain(
    `/cart/add.js {"items":[{"id":298,"quantity":1,"properties":{"_protection_consent":"${receipt}`,
  );
  expect(checkbox()?.checked).toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('[PROT-02] off takes every line of it out with one request', async () => {
  items = [line(1), line(variantId), line(variantId, 1, 'other')];
  document.body.innerHTML = await draw('protection-toggle', { items: [item(1), item(variantId)] });
  click();
  await atRest();
  expect(changes()).toEqual(['/cart/update.js {"updates":{"298:key":0,"other":0}}']);
  expect(checkbox()?.checked).toBe(false);
});

test('[PROT-02] with standard storefront actions the theme is told, and nothing reloads', async () => {
  const updateCart = withActions();
  click();
  await atRest();
  click();
  await atRest();
  const [[added], [removed]] = [updateCart.mock.calls[0] ?? [], updateCart.mock.calls[1] ?? []];
  expect(added).toMatchObject({ lines: [{ merchandiseId: protectionVariantId, quantity: 1 }] });
  expect(JSON.stringify(added)).toContain(`"attributes":[{"key":"_protection_consent","value":"${receipt}`);
  expect(removed).toEqual({ lines: [{ id: 'gid://shopify/CartLine/298:key', quantity: 0 }] });
  expect(changes()).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test.each([
  ['the Ajax cart', () => (declines = true)],
  ['a standard action', () => withActions([{ message: 'Free returns is sold out' }])],
])('[PROT-02] when %s declines, the box goes back, and the shopper reads why', async (_, decline) => {
  decline();
  click();
  await atRest();
  expect(checkbox()?.checked).toBe(false);
  expect(message()).toBe('Free returns is sold out');
  expect(own()).toEqual([]);
});

test('[PROT-02] without a connection the box goes back', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  click();
  await atRest();
  expect(checkbox()?.checked).toBe(false);
  expect(message()).toBe('Your choice could not be saved, so nothing was changed. Please try again.');
});

test('[PROT-02] a click while a change is under way changes nothing', async () => {
  click();
  click();
  expect(checkbox()?.checked).toBe(true);
  await atRest();
  expect(changes()).toHaveLength(1);
});

test('[PROT-05] what another tab has added is not added again', async () => {
  items = [line(1), line(variantId)];
  click();
  await atRest();
  expect(changes()).toEqual([]);
  expect(checkbox()?.checked).toBe(true);
});

test('[PROT-05] two lines of three become one line of one, with one request, and the shopper is told', async () => {
  items = [line(1), line(variantId, 3), line(variantId, 3, 'second')];
  await themeChanges({ items: [item(1), item(variantId, { quantity: 3 })] });
  await expect.poll(own).toEqual([line(variantId, 1)]);
  expect(changes()).toEqual(['/cart/update.js {"updates":{"298:key":1,"second":0}}']);
  await expect
    .poll(() => told)
    .toBe('“Free returns” is charged once per order, so we took out the extra one.');
});

test.each<readonly [string, Page]>([
  ['[PROT-05] when the last bag leaves the cart', { items: [item(variantId)] }],
  [
    '[PROT-03] when the country is not the United States',
    { country: 'CA', items: [item(1), item(variantId)] },
  ],
])('%s the protection leaves too, and the shopper is told', async (_, now) => {
  items = [line(1), line(variantId)];
  withActions();
  await themeChanges(now);
  await expect.poll(own).toEqual([]);
  await expect.poll(message).toContain('We took it out, and you are not charged for it.');
});

test('[PROT-02] what the theme changes is seen', async () => {
  items = [line(1), line(variantId)];
  await themeChanges({ items: [item(1), item(variantId)] });
  await expect.poll(() => checkbox()?.checked).toBe(true);
  expect(changes()).toEqual([]);
});

test.each([
  ['on', true],
  ['off', false],
])(
  '[PROT-02] what checkout turned %s is seen in the cart that the browser’s Back shows again',
  async (_, on) => {
    const before = on ? [item(1)] : [item(1), item(variantId)];
    const after = on ? [item(1), item(variantId)] : [item(1)];
    document.body.innerHTML = await draw('protection-toggle', { items: before });
    items = after.map(({ variant_id }) => line(variant_id));
    redrawn = await draw('protection-toggle', { items: after });
    realWindow.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await expect.poll(() => checkbox()?.checked).toBe(on);
    expect(changes()).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  },
);

test.each(['/cart/add.js', '/cart/change.js', '/en-ca/cart/update.js?sections=cart', '/cart/clear'])(
  '[PROT-02] a theme that tells nobody is followed by its own request: %s',
  async (path) => {
    items = [line(1), line(variantId)];
    redrawn = await draw('protection-toggle', { items: [item(1), item(variantId)] });
    lists('/cart.js', '/products/bag.js');
    expect(checkbox()?.checked).toBe(false);
    lists(path);
    await expect.poll(() => checkbox()?.checked).toBe(true);
    expect(changes()).toEqual([]);
  },
);

test('[PROT-05] in a theme that tells nobody the protection leaves with the last bag', async () => {
  items = [line(variantId)];
  redrawn = await draw('protection-toggle', { items: [item(variantId)] });
  lists('/cart/change.js');
  await expect.poll(own).toEqual([]);
});

test('[PROT-02] our own request is no change by the theme: what a refusal says stays', async () => {
  declines = true;
  redrawn = '';
  click();
  const startTime = performance.now();
  await atRest();
  listed({ getEntries: () => [{ name: 'http://shop.example/cart/add.js', startTime }] });
  await new Promise((resolve) => setImmediate(resolve));
  expect(message()).toBe('Free returns is sold out');
});

test.each([true, false])('[PROT-02] a click just before the page goes is sent: %s', async (on) => {
  items = on ? [line(1)] : [line(1), line(variantId)];
  document.body.innerHTML = await draw('protection-toggle', {
    items: items.map(({ variant_id }) => item(variant_id)),
  });
  click();
  realWindow.dispatchEvent(new Event('pagehide'));
  expect(changes()[0]).toMatch(
    on ? /^\/cart\/add\.js .*_protection_consent/ : /update\.js {"updates":{"298":0}}/,
  );
  await atRest();
  expect(changes()).toHaveLength(1);
  realWindow.dispatchEvent(new Event('pageshow'));
});

test('[PROT-02] a theme that draws its cart anew leaves the keyboard where it was', async () => {
  const updateCart = withActions();
  const again = await draw('protection-toggle', { items: [item(1), item(variantId)] });
  updateCart.mockImplementation(() => {
    document.body.innerHTML = again;
    return Promise.resolve({ cart: null, userErrors: [] });
  });
  checkbox()?.focus();
  click();
  await atRest();
  expect(document.activeElement).toBe(checkbox());
});

test('the shop’s own root is used, as in /en-ca/', async () => {
  page.Shopify = { routes: { root: '/en-ca/' } };
  click();
  await atRest();
  expect(calls[0]).toBe('/en-ca/cart.js');
});
