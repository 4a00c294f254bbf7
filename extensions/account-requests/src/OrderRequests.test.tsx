import { join } from 'node:path';
import { i18nOf, testTranslations } from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const extension = getExtension('customer-account.order.page.render');

testTranslations(folder);

const words = {
  ...{ intro: 'Choose', send: 'Send my request', change: 'Something else', withdraw: 'Withdraw' },
  ...{ pay: 'Pay', problems: 'Please look at this:', optional: 'optional' },
};
const choices = [
  { kind: 'return', name: 'Return', help: 'Send it back.', isOpen: true, sentences: ['Through October 26.'] },
  { kind: 'exchange', name: 'Exchange', help: 'Another one.', isOpen: false, sentences: ['Not possible.'] },
];
const page = { heading: 'Order #1001', words, notice: null, requests: [], choices, form: null };
const form = {
  ...{ kind: 'return', title: 'Return', sentences: ['Fee: $15.00'] },
  fields: [
    {
      type: 'pieces',
      name: 'pieces:1',
      label: 'Mini Sling',
      ask: 'How many?',
      most: 2,
      image: null,
      notes: [],
    },
    {
      type: 'choice',
      name: 'remedy',
      label: 'What instead?',
      options: [{ value: 'refund', label: 'Refund' }],
    },
    { type: 'check', name: 'attested', label: 'As it was', notes: [] },
    { type: 'text', name: 'message', label: 'Message', notes: [], longest: 2000, isOptional: true },
  ],
};

beforeEach(() => {
  extension.setUp();
  Object.assign(extension.shopify.i18n, i18nOf(folder));
  Object.assign(extension.shopify, {
    shop: { storefrontUrl: 'https://aallyn.example/', myshopifyDomain: 'aallyn.myshopify.com' },
    sessionToken: { get: () => Promise.resolve('token') },
    localization: { extensionLanguage: { value: { isoCode: 'ja' } } },
    order: { value: { id: 'gid://shopify/Order/1001' } },
  });
});

afterEach(() => {
  extension.tearDown();
  vi.unstubAllGlobals();
});

/** The app as it answers each request in turn; keeps what it was asked. */
function answers(...given: readonly (readonly [number, object])[]) {
  const asked: { readonly address: string; readonly said: Record<string, string> }[] = [];
  const left = [...given];
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body: URLSearchParams }) => {
    asked.push({ address, said: Object.fromEntries(body) });
    const [status, value] = left.shift() ?? [500, {}];
    return Promise.resolve(Response.json(value, { status }));
  });
  return asked;
}

const text = () => document.body.textContent;
const button = (words: string) =>
  [...document.querySelectorAll('s-button')].find(({ textContent }) => textContent === words);
const press = (words: string) => button(words)?.dispatchEvent(new Event('click'));

test('[FORM-01] it asks the app through the shop’s storefront, in the customer’s language and with their token', async () => {
  const asked = answers([200, { page }]);
  await extension.render();
  await expect.poll(text).toContain('Through October 26.');
  expect(asked).toEqual([
    {
      address: 'https://aallyn.example/apps/doorstep/account/1001',
      said: { do: 'show', language: 'ja', token: 'token' },
    },
  ]);
  expect(text()).toContain('Not possible.');
  expect(button('Exchange')).toBeUndefined();
});

test('[RET-03] a form is filled in, estimated and sent; what is wrong with it is said and what was typed stays', async () => {
  const estimate = { sentences: ['Fee: $15.00'], refund: null };
  const asked = answers(
    [200, { page }],
    [200, { page: { ...page, form } }],
    [200, { estimate }],
    [422, { problems: ['Choose what you would like instead.'] }],
    [200, { page: { ...page, notice: { title: 'Thank you', text: 'Its number is 1.' } } }],
  );
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect.poll(() => document.querySelector('s-number-field')).not.toBeNull();
  const pieces = document.querySelector('s-number-field');
  Object.assign(pieces ?? {}, { value: '1' });
  pieces?.dispatchEvent(new Event('change'));
  await expect.poll(() => asked.length).toBe(3);
  document.querySelector('s-form')?.dispatchEvent(new Event('submit'));
  await expect.poll(text).toContain('Choose what you would like instead.');
  document.querySelector('s-form')?.dispatchEvent(new Event('submit'));
  await expect.poll(text).toContain('Its number is 1.');
  const [first, second] = asked.slice(3).map(({ said }) => said);
  expect(first).toMatchObject({ do: 'send', kind: 'return', 'pieces:1': '1' });
  // The same form sent again is the same request.
  expect(second?.['form']).toBe(first?.['form']);
});

test.each([
  ['an error of the app', 500, {}, 'We cannot show this'],
  ['an answer of another release', 200, { page: {} }, 'We cannot show this'],
  ['a token that has expired', 401, { problem: 'signed-out' }, 'Sign in'],
])('on %s it says so, and asks again when it is told to', async (_, status, value, said) => {
  answers([status, value], [200, { page }]);
  await extension.render();
  await expect.poll(() => document.querySelector('s-page')?.getAttribute('heading')).toContain(said);
  press('Try again');
  await expect.poll(text).toContain('Through October 26.');
});

test('[RET-03] a request shows how it stands, and can be withdrawn', async () => {
  const request = {
    ...{ id: 'r1', title: 'Return: Request 1', asked: 'Asked on October 10', sentences: ['We look at it.'] },
    ...{ invoice: 'https://pay.example', mayWithdraw: true },
  };
  const asked = answers([200, { page: { ...page, requests: [request] } }], [200, { page }]);
  await extension.render();
  await expect.poll(text).toContain('We look at it.');
  expect(document.querySelector('s-link')?.getAttribute('href')).toBe('https://pay.example');
  press('Withdraw');
  await expect.poll(() => asked.at(-1)?.said).toMatchObject({ do: 'withdraw', request: 'r1' });
});
