import { describe, expect, test } from 'vitest';

import { parseEnvironment } from '../environment.server.ts';
import { codesOfBuyer, codesToFind } from './customer-codes.ts';
import type { Customer } from './customer-codes.ts';

const making = { secret: 'thirty-two characters, or even more', shop: 'aallyn.myshopify.com' };
const nobody: Customer = { number: null, emails: [], phones: [] };

/** Whether an order that shows this is found as one of somebody whom Shopify names so. */
const isFound = (shown: Partial<Customer>, named: Partial<Customer>): boolean => {
  const found = new Set(codesToFind(making, { ...nobody, ...named }));
  return codesOfBuyer(making, { ...nobody, ...shown }).some((code) => found.has(code));
};

test.each([
  ['number', { number: 7 }, { number: 7 }, true],
  ['other number', { number: 7 }, { number: 8 }, false],
  ['address', { emails: ['mei@pelican.example'] }, { emails: [' Mei@Pelican.EXAMPLE'] }, true],
  ['other address', { emails: ['mei@pelican.example'] }, { emails: ['lei@pelican.example'] }, false],
  ['number that is somebody’s telephone number', { number: 2055550142 }, { phones: ['2055550142'] }, false],
  ['nothing', { emails: [' '], phones: ['', 'none'] }, { emails: [''], phones: ['none'] }, false],
])('an order is found by its %s: %o, %o', (_, shown, named, expected) => {
  expect(isFound(shown, named)).toBe(expected);
});

/** As an order shows it, and as Shopify has it of the customer. */
test.each([
  ['+12055550142', '+12055550142', true],
  ['(205) 555-0142', '+1 205 555 0142', true],
  ['555-0142', '+12055550142', true],
  ['090-1234-5678', '+819012345678', true],
  ['01234 567890', '+441234567890', true],
  ['+12055550143', '+12055550142', false],
  ['+13055550142', '+12055550142', false],
  ['50142', '+12055550142', false],
])('a telephone number that is shown as %s is the one of %s: %o', (shown, named, expected) => {
  expect(isFound({ phones: [shown] }, { phones: [named] })).toBe(expected);
});

const mei: Customer = { number: 7, emails: ['mei@pelican.example'], phones: ['+12055550142'] };

describe('a code', () => {
  const codes = codesOfBuyer(making, mei);

  test('is the same for the same, and there is one for each thing that is known', () => {
    expect(codesOfBuyer(making, { ...mei, emails: [...mei.emails, 'MEI@pelican.example'] })).toEqual(codes);
    expect(new Set(codes).size).toBe(3);
  });

  test.each([
    ['shop', { ...making, shop: 'other.myshopify.com' }],
    ['secret', { ...making, secret: 'another secret of thirty-two characters' }],
  ])('of another %s is another one', (_, other) => {
    expect(codesOfBuyer(other, mei).filter((code) => codes.includes(code))).toEqual([]);
  });

  test('stays when the app’s secret at Shopify is replaced', () => {
    const settings = {
      ...{ SHOPIFY_API_KEY: 'key', SHOPIFY_APP_URL: 'https://doorstep.example.com' },
      ...{
        DATABASE_URL: 'postgresql://127.0.0.1/doorstep',
        SMTP_URL: 'smtp://127.0.0.1:25',
        MAIL_FROM: 'a@b.example',
      },
      CUSTOMER_CODE_SECRET: making.secret,
    };
    const secrets = [
      { SHOPIFY_API_SECRET: 'old' },
      { SHOPIFY_API_SECRET: 'new', SHOPIFY_FORMER_API_SECRET: 'old' },
      { SHOPIFY_API_SECRET: 'new' },
    ].map((secret) => {
      const parsed = parseEnvironment({ ...settings, ...secret });
      return parsed.ok ? parsed.value.customerCodeSecret : null;
    });
    expect(secrets).toEqual([making.secret, making.secret, making.secret]);
  });
});
