import { join } from 'node:path';
import { i18nOf, testTranslations } from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const extension = getExtension('customer-account.order.page.render');

testTranslations(folder);

const words = {
  ...{ intro: 'Choose', send: 'Send my request', change: 'Something else', withdraw: 'Withdraw' },
  ...{
    pay: 'Pay',
    problems: 'Please look at this:',
    optional: 'optional',
    choose: 'Please choose',
    remove: 'Remove {name}',
  },
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
      preset: 0,
      image: null,
      notes: [],
    },
    {
      type: 'choice',
      name: 'remedy',
      label: 'What instead?',
      options: [{ value: 'refund', label: 'Refund' }],
      preset: 'refund',
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

const entriesOf = (body: URLSearchParams | FormData) => [...body.entries()];
const namesOf = (body: URLSearchParams | FormData) =>
  entriesOf(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
const photosOf = (body: URLSearchParams | FormData) =>
  entriesOf(body).flatMap(([, value]) => (typeof value === 'string' ? [] : [value.name]));

/** The app as it answers each request in turn; keeps what it was asked. */
function answers(...given: readonly (readonly [number, object])[]) {
  const asked: {
    readonly address: string;
    readonly said: Record<string, string>;
    readonly photos: readonly string[];
  }[] = [];
  const left = [...given];
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body: URLSearchParams | FormData }) => {
    asked.push({ address, said: Object.fromEntries(namesOf(body)), photos: photosOf(body) });
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
      photos: [],
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
    [200, { estimate: null }],
    [200, { estimate }],
    [422, { problems: ['Choose how we should pay you back.'] }],
    [200, { page: { ...page, notice: { title: 'Thank you', text: 'Its number is 1.' } } }],
  );
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect.poll(() => document.querySelector('s-number-field')).not.toBeNull();
  const pieces = document.querySelector('s-number-field');
  Object.assign(pieces ?? {}, { value: '1' });
  pieces?.dispatchEvent(new Event('change'));
  await expect.poll(() => asked.length).toBe(4);
  document.querySelector('s-form')?.dispatchEvent(new Event('submit'));
  await expect.poll(text).toContain('Choose how we should pay you back.');
  document.querySelector('s-form')?.dispatchEvent(new Event('submit'));
  await expect.poll(text).toContain('Its number is 1.');
  const [first, second] = asked.slice(4).map(({ said }) => said);
  expect(first).toMatchObject({ do: 'send', kind: 'return', 'pieces:1': '1', remedy: 'refund' });
  // The same form sent again is the same request.
  expect(second?.['form']).toBe(first?.['form']);
});

test('[RET-03] why a line comes back is asked once some of it is chosen', async () => {
  const options = [{ value: 'too-big', label: 'Too big' }];
  const why = {
    ...form.fields[1],
    name: 'reason:1',
    label: 'Why?',
    options,
    preset: 'too-big',
    of: 'pieces:1',
  };
  const asked = answers(
    [200, { page }],
    [200, { page: { ...page, form: { ...form, fields: [form.fields[0], why] } } }],
    [200, {}],
    [200, {}],
  );
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect.poll(() => document.querySelector('s-number-field')).not.toBeNull();
  const pieces = document.querySelector('s-number-field');
  const isAsked = () => document.querySelector('s-choice-list[name="reason:1"]') !== null;
  expect(isAsked()).toBe(false);
  for (const [value, isShown] of [
    ['1', true],
    ['0', false],
  ] as const) {
    Object.assign(pieces ?? {}, { value });
    pieces?.dispatchEvent(new Event('change'));
    await expect.poll(isAsked).toBe(isShown);
  }
  expect(asked.length).toBeGreaterThan(2);
});

test('[PRICE-01] where everything is chosen already, what it comes to is said before anything is changed', async () => {
  const line = { ...form.fields[1], name: 'line', options: [{ value: 'bag', label: 'Bag' }], preset: 'bag' };
  const adjustment = { ...form, kind: 'price-adjustment', fields: [line] };
  const estimate = { sentences: ['You get $20.00 back.'], refund: null };
  const asked = answers([200, { page }], [200, { page: { ...page, form: adjustment } }], [200, { estimate }]);
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect.poll(text).toContain('You get $20.00 back.');
  expect(asked.at(-1)?.said).toMatchObject({ do: 'estimate', kind: 'price-adjustment', line: 'bag' });
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

test('of an order that Shopify does not show any more it says so, and offers nothing that cannot help', async () => {
  answers([404, { problem: 'none' }]);
  await extension.render();
  await expect
    .poll(() => document.querySelector('s-page')?.getAttribute('heading'))
    .toContain('cannot be shown here any more');
  expect(document.querySelector('s-button')).toBeNull();
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

test('[PROD-01] photos are chosen one after the other, can be taken back, and are sent with the form; what the app would not take is told at once', async () => {
  const photos = {
    ...{ type: 'photos', name: 'photos', label: 'Photos', notes: ['Up to 2'], accept: 'image/png' },
    ...{ most: 2, largest: 5, problems: { many: 'At most 2.', large: '“{name}” is too large.' } },
  };
  const issue = { ...form, kind: 'product-issue', fields: [photos] };
  const asked = answers([200, { page }], [200, { page: { ...page, form: issue } }], [200, { page }]);
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect.poll(() => document.querySelector('s-drop-zone')).not.toBeNull();
  const error = () => document.querySelector('s-drop-zone')?.getAttribute('error');
  const choose = (...files: readonly File[]) => {
    const zone = document.querySelector('s-drop-zone');
    Object.assign(zone ?? {}, { files });
    zone?.dispatchEvent(new Event('input'));
  };
  choose(new File(['123456'], 'big.png'));
  await expect.poll(error).toBe('“big.png” is too large.');
  choose(new File(['1'], 'a.png'));
  await expect.poll(text).toContain('a.png');
  expect(error()).toBe('');
  choose(new File(['1'], 'b.png'), new File(['1'], 'c.png'));
  await expect.poll(error).toBe('At most 2.');
  press('Remove a.png');
  await expect.poll(() => button('Remove a.png')).toBeUndefined();
  document.querySelector('s-form')?.dispatchEvent(new Event('submit'));
  await expect
    .poll(() => asked.at(-1))
    .toMatchObject({ said: { do: 'send', token: 'token' }, photos: ['b.png'] });
});

test('[EXCH-01] what is sold out is shown and cannot be chosen; of many variants none is chosen before somebody does', async () => {
  const names = ['Cognac', 'Black', 'Forest', 'Sand', 'Ink', 'Rose'];
  const options = names.map((label) => ({ value: label, label, isOut: label === 'Ink' }));
  const instead = { type: 'choice', name: 'instead:1', label: 'What?', options, preset: '' };
  answers([200, { page }], [200, { page: { ...page, form: { ...form, fields: [instead] } } }]);
  await extension.render();
  await expect.poll(() => button('Return')).toBeDefined();
  press('Return');
  await expect
    .poll(() => document.querySelector('s-select')?.getAttribute('placeholder'))
    .toBe('Please choose');
  const out = [...document.querySelectorAll('s-option')].filter((each) => each.hasAttribute('disabled'));
  expect(out.map(({ textContent }) => textContent)).toEqual(['Ink']);
});
