import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal } from '@preact/signals';
import { aallyn, decideOrder, type OrderFacts } from '@doorstep/policy';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const extension = getExtension('customer-account.order-status.block.render');
const folder = join(import.meta.dirname, '../locales');

function textsOf(file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const collect = (node: unknown, path: string): void => {
    if (typeof node === 'string') texts.set(path, node);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) collect(child, path === '' ? key : `${path}.${key}`);
  };
  collect(JSON.parse(readFileSync(join(folder, file), 'utf8')), '');
  return texts;
}

const english = textsOf('en.default.json');
const placeholdersOf = (text: string | undefined) =>
  [...(text ?? '').matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

function promised(changes: Partial<OrderFacts> = {}) {
  const bag = {
    variantId: 'gid://shopify/ProductVariant/1',
    quantity: 1,
    requiresShipping: true,
    subtotal: 260_00,
  };
  const { promise } = decideOrder(aallyn, {
    policyVersion: 7,
    placedAt: '2026-11-09T18:00:00Z',
    lines: [bag],
    shippingAddress: { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' },
    carrier: null,
    protectionVariantId: null,
    ...changes,
  });
  const metafield = {
    namespace: '$app',
    key: 'promise',
    value: JSON.stringify(promise),
    valueType: 'json',
    type: 'json',
  };
  return [{ target: { type: 'order', id: '1' }, metafield }];
}

beforeEach(() => {
  extension.setUp();
  Object.assign(extension.shopify.i18n, {
    translate: (key: string, values: Readonly<Record<string, string>> = {}) =>
      (english.get(key) ?? `No text for ${key}`).replace(
        /{{(\w+)}}/g,
        (_, name: string) => values[name] ?? '',
      ),
    formatDate: (date: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-US', options).format(date),
  });
});

afterEach(() => extension.tearDown());

test('[CAL-02, CAL-05, SIGN-03] the card says what to expect, in the shop’s calendar dates', async () => {
  Object.assign(extension.shopify, { appMetafields: signal(promised()) });
  await extension.render();
  const rows = [...document.body.querySelectorAll('s-list-item')].map(({ textContent }) => textContent);
  expect(rows[0]).toBe('Ships on Nov 10, 2026');
  expect(rows).toContain('Someone has to sign for the delivery, depending on the carrier');
  expect(document.body.textContent).toContain('may already be on its way');
});

test('[CAL-05] it changes when something really happens', async () => {
  const appMetafields = signal(promised());
  Object.assign(extension.shopify, { appMetafields });
  await extension.render();
  appMetafields.value = promised({ shippedOn: '2026-11-12' });
  await vi.waitFor(() => expect(document.body.textContent).toContain('Shipped on Nov 12, 2026'));
  expect(document.body.textContent).not.toContain('may already be on its way');
});

test('every date says why, in words', async () => {
  Object.assign(extension.shopify, {
    appMetafields: signal(promised({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' })),
  });
  await extension.render();
  expect(document.body.querySelector('s-details')?.textContent).toContain(
    'next working day of our warehouse',
  );
  expect(document.body.textContent).not.toContain('No text for');
});

test('an order without a promise shows nothing', async () => {
  Object.assign(extension.shopify, { appMetafields: signal([]) });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
});

test.each(readdirSync(folder))('%s has the keys and placeholders of English', (file) => {
  const texts = textsOf(file);
  expect([...texts.keys()]).toEqual([...english.keys()]);
  for (const [key, text] of texts)
    expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(english.get(key))]);
});
