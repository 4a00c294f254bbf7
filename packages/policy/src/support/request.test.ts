import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import { decideOrder } from '../orders/decide-order.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decideRequest } from './request.ts';

const request = (about: string, captcha: 'passed' | 'failed' | 'missing' = 'passed', photos = 0) =>
  decideRequest(aallyn, { about, captcha, photos });

test.each(['order', 'claim', 'return', 'product-issue', 'other'])(
  '[FORM-01] a request about %s is taken',
  (about) => {
    expect(request(about)).toMatchObject({ kind: 'accepted', about });
  },
);

test('[FORM-01] without a passed captcha nothing is taken, unless the policy wants none', () => {
  expect(request('order', 'failed')).toMatchObject({ kind: 'refused', why: 'captcha' });
  expect(request('order', 'missing')).toMatchObject({ kind: 'refused', why: 'captcha' });
  const open = { ...aallyn, support: { ...aallyn.support, captcha: false } };
  expect(decideRequest(open, { about: 'order', captcha: 'missing', photos: 0 }).kind).toBe('accepted');
});

test('[FORM-01] what the policy does not offer is refused', () => {
  for (const about of ['', 'refund me', 'constructor'])
    expect(request(about)).toMatchObject({ why: 'about' });
  const claimsOnly = { ...aallyn, support: { ...aallyn.support, requests: ['claim'] as const } };
  expect(decideRequest(claimsOnly, { about: 'return', captcha: 'passed', photos: 0 }).kind).toBe('refused');
});

test('[PROD-01] a product issue without photos is asked for some', () => {
  expect(request('product-issue')).toMatchObject({ asksForPhotos: true });
  expect(request('product-issue', 'passed', 2)).toMatchObject({ asksForPhotos: false });
  expect(request('return')).toMatchObject({ asksForPhotos: false });
});

test('[ACCT-01] an order has its promise without any account, and the policy says where to look', () => {
  const order = {
    policyVersion: 1,
    placedAt: '2026-10-05T20:00:00Z',
    lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 100_00 }],
    shippingAddress: { countryCode: 'US' },
    carrier: 'unknown' as const,
    protectionVariantId: null,
  };
  expect(decideOrder(aallyn, order).promise.dates?.ships.earliest).toBe('2026-10-06');
  expect(aallyn.support.orderHistory.en).toContain('without an account');
});

test('[ADDR-04] who answers for a wrong address is said in every language', () => {
  const said = locales.map((locale) => textIn(aallyn.addresses.responsibility, locale));
  expect(said.every((sentence) => sentence.length > 10)).toBe(true);
  expect(new Set(said).size).toBe(6);
  expect(said[0]).toContain('cannot be held responsible');
});
