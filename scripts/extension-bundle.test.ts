import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from './extension-bundle.ts';
import { extensionTomls } from './extension-tomls.ts';

/** Bytes, deflated as Shopify measures them: each is code that shoppers load and their worker parses. */
const limits: Readonly<Record<string, number>> = {
  'account-action': 5_000,
  'account-requests': 9_000,
  'address-notice': 20_500,
  'checkout-blocks': 12_500,
  'order-block': 6_500,
  'order-status': 14_500,
  'thank-you': 26_000,
};

const uiExtensions = extensionTomls().filter((extension) => extension.type === 'ui_extension');

test('every UI extension has a limit of its own', () => {
  expect(uiExtensions.map(({ handle }) => handle)).toEqual(Object.keys(limits));
});

test.each(uiExtensions)('the bundle of $handle stays under its limit, deflated', async (extension) => {
  const { code } = await bundle(extension);
  expect(deflateSync(Buffer.from(code)).length).toBeLessThanOrEqual(limits[extension.handle] ?? 0);
});

// The address classifier has them. Who reads the address is an extension of its own: where they are unknown, nothing is missing
// but the notice, and the card on the thank-you page, which then waits for the order's page.
const readers = ['address-notice', 'thank-you'];

test.each(uiExtensions.filter(({ handle }) => !readers.includes(handle)))(
  'the bundle of $handle has no expression that looks behind: Safari before 16.4 would not start it',
  async (extension) => {
    expect((await bundle(extension)).code).not.toMatch(/\(\?<[=!]/);
  },
);
