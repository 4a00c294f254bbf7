import { join } from 'node:path';
import { i18nOf, testTranslations } from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const extension = getExtension('admin.order-details.block.render');

testTranslations(folder);

const decision = {
  status: { words: 'On hold', tone: 'warning' },
  decidedBy: 'Version 3 of your policy',
  sentences: ['The address is a P.O. box.'],
  dates: ['Ships Nov 10, 2026'],
  cases: [{ what: 'The address has to be settled', message: 'Ask the customer for a street.' }],
  page: '/app/orders/1001',
};

beforeEach(() => {
  extension.setUp();
  Object.assign(extension.shopify.i18n, i18nOf(folder));
  Object.assign(extension.shopify, { data: { selected: [{ id: 'gid://shopify/Order/1001' }] } });
});

afterEach(() => {
  extension.tearDown();
});

/** The app as it answers each request in turn. */
function answers(...given: readonly (() => Response | Promise<Response>)[]) {
  const app = vi.fn<typeof fetch>();
  for (const answer of given) app.mockImplementationOnce(async () => answer());
  vi.stubGlobal('fetch', app);
  return app;
}

const text = () => document.body.textContent;

test('it asks the app for the order that is shown, and shows the answer word for word', async () => {
  const app = answers(() => Response.json({ decision }));
  await extension.render();
  expect(app).toHaveBeenCalledWith('/app/orders/1001/decision');
  for (const words of ['On hold', decision.decidedBy, ...decision.sentences, ...decision.dates])
    expect(text()).toContain(words);
  expect(text()).toContain('The address has to be settledAsk the customer for a street.');
  expect(document.querySelector('s-link')?.getAttribute('href')).toBe('/app/orders/1001');
});

test('while the app is asked it says so', async () => {
  let told = (_answer: Response): void => undefined;
  answers(() => new Promise((answered) => (told = answered)));
  const rendering = extension.render();
  await expect.poll(() => document.querySelector('s-spinner')).not.toBeNull();
  told(Response.json({ decision }));
  await rendering;
  expect(document.querySelector('s-spinner')).toBeNull();
});

test('of an order that the app has not decided it says that', async () => {
  answers(() => Response.json({ decision: null }));
  await extension.render();
  expect(text()).toContain('Doorstep has not decided anything about this order.');
});

test.each([
  ['an error of the app', () => new Response('', { status: 500 })],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['no JSON', () => new Response('<html>')],
  ['an answer of another release', () => Response.json({ decision: { why: [] } })],
])('on %s it says so, and asks again when it is told to', async (_, failing) => {
  answers(failing, () => Response.json({ decision }));
  await extension.render();
  expect(text()).toContain('Doorstep did not answer.');
  document.querySelector('s-button')?.dispatchEvent(new Event('click'));
  await expect.poll(text).toContain('On hold');
});
