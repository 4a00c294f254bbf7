import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw, extension, item, variantId, type Item, type Page } from './storefront.fixture.ts';

/** A classic theme: every page is loaded anew, and the script arrives after what Liquid has drawn. */
let items: readonly Item[];
let requests: string[];
const reload = vi.fn();
/** What one page leaves for the next. */
const notes = new Map<string, string>();
/** What an earlier arrival listens with; a page that goes takes it along. */
let listening: (() => void)[];

function ajax(path: string, { body }: { body?: string } = {}) {
  if (body !== undefined) requests.push(`${path} ${body}`);
  return Promise.resolve(new Response(JSON.stringify({ items })));
}

function noting(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    add(type, listener, options);
    listening.push(() => target.removeEventListener(type, listener, options));
  });
}

beforeEach(() => {
  requests = [];
  listening = [];
  notes.clear();
  reload.mockClear();
  noting(document);
  vi.stubGlobal('fetch', ajax);
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = () => undefined;
    },
  );
  vi.stubGlobal('window', {
    addEventListener: () => undefined,
    location: { reload, href: 'http://shop.example/cart' },
    sessionStorage: {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, text: string) => void notes.set(key, text),
      removeItem: (key: string) => void notes.delete(key),
    },
  });
});

afterEach(() => {
  for (const stop of listening) stop();
});

async function draws(page: Page = {}, block: 'protection-toggle' | 'protection-embed' = 'protection-toggle') {
  items = page.items ?? [item(1)];
  document.body.innerHTML = await draw(block, page);
}

async function scriptArrives(): Promise<void> {
  vi.resetModules();
  await import(`${extension}/assets/protection-toggle.js`);
}

const box = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
const message = () => document.querySelector('[data-message]')?.textContent;
const atRest = () =>
  expect
    .poll(() => document.querySelector('[data-doorstep-protection]')?.getAttribute('aria-busy'))
    .toBe('false');

const onPage = { items: [item(1), item(variantId)] };

test('[PROT-02] a click that is faster than the script adds the line, and the page loads anew', async () => {
  await draws();
  box()?.click();
  expect(requests).toEqual([]);
  await scriptArrives();
  await atRest();
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatch(/^\/cart\/add\.js .*"id":298,"quantity":1.*_protection_consent/);
  expect(box()?.checked).toBe(true);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('[PROT-02] a click that is faster than the script takes the line out, too', async () => {
  await draws(onPage);
  box()?.click();
  await scriptArrives();
  await atRest();
  expect(requests).toEqual(['/cart/update.js {"updates":{"298:key":0}}']);
  expect(box()?.checked).toBe(false);
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each<readonly [string, Page]>([
  ['off', {}],
  ['on', onPage],
])('[PROT-05] a cart that is in order with the toggle %s is left as it is', async (_, page) => {
  await draws(page);
  await scriptArrives();
  // A change says at once that it is under way.
  expect(document.querySelector('[data-doorstep-protection]')?.hasAttribute('aria-busy')).toBe(false);
  expect(requests).toEqual([]);
});

test.each<readonly [string, Page, number]>([
  ['[PROT-05] a line left alone is taken out', { items: [item(variantId)] }, 0],
  ['[PROT-03] the line is taken out when the country is Canada', { ...onPage, country: 'CA' }, 0],
  ['[PROT-05] of two pieces one stays', { items: [item(1), item(variantId, { quantity: 2 })] }, 1],
])('%s as the page arrives, and the next page says so', async (_, page, quantity) => {
  await draws(page);
  await scriptArrives();
  await atRest();
  expect(requests).toEqual([`/cart/update.js {"updates":{"298:key":${quantity}}}`]);
  expect(reload).toHaveBeenCalledTimes(1);
  const [note] = [...notes.values()];
  expect(note).toMatch(/took (it|out)/);

  await draws({ items: quantity > 0 ? onPage.items : [item(1)] });
  await scriptArrives();
  expect(message()).toBe(note);
  expect(requests).toHaveLength(1);

  await draws(onPage);
  await scriptArrives();
  expect(message()).toBe('');
});

test('[PROT-02] the embed on other pages adds the line, and is on when the page has loaded anew', async () => {
  await draws({ template: 'product' }, 'protection-embed');
  await scriptArrives();
  expect(box()?.checked).toBe(false);
  box()?.click();
  await atRest();
  expect(requests[0]).toMatch(/^\/cart\/add\.js .*"id":298/);
  expect(reload).toHaveBeenCalledTimes(1);

  await draws({ ...onPage, template: 'product' }, 'protection-embed');
  await scriptArrives();
  expect(box()?.checked).toBe(true);
  expect(requests).toHaveLength(1);
});
