import fc from 'fast-check';
import { expect, test } from 'vitest';

import { correctionLink, withoutToken } from '../corrections/link.server.ts';
import {
  orderLink,
  orderToken,
  readOrderLink,
  readRequestLink,
  requestLink,
  requestToken,
} from './links.server.ts';

const shop = 'aallyn.myshopify.com';
const now = new Date('2026-12-01T10:00:00Z');
const making = { shop, storefront: 'https://aallyn.example/', secret: 'secret', now };
const reading = { shop, secrets: ['secret'], now };
const linked = { orderId: 'gid://shopify/Order/1001', kind: 'product-issue', locale: 'ja' } as const;
const later = (days: number) => ({ ...reading, now: new Date(now.getTime() + days * 86_400_000) });

test('[FORM-01] a link on the shop’s own domain says order, kind and language, and for how long', () => {
  const link = orderLink(linked, making);
  expect(link).toMatch(/^https:\/\/aallyn\.example\/apps\/doorstep\/requests\/order\/[\w-]+\.[\w-]+$/);
  const token = link.split('/').at(-1) ?? '';
  expect(readOrderLink(token, reading)).toMatchObject({ ...linked, isExpired: false });
  expect(readOrderLink(token, later(7))).toMatchObject({ isExpired: false });
  expect(readOrderLink(token, later(7.01))).toMatchObject({ isExpired: true });
  expect(readOrderLink(orderToken({ ...linked, kind: null }, making), reading)).toMatchObject({ kind: null });
});

test('[FORM-01] a link to a request says which one, for half a year', () => {
  const token = requestLink({ id: 'a1b2', locale: 'fr-CA' }, making).split('/').at(-1) ?? '';
  expect(readRequestLink(token, reading)).toMatchObject({ id: 'a1b2', locale: 'fr-CA', isExpired: false });
  expect(readRequestLink(token, later(181))).toMatchObject({ isExpired: true });
});

test('[FORM-01] a link of one kind, of another shop or of another app opens nothing else', () => {
  const order = orderToken(linked, making);
  const request = requestToken({ id: '1001', locale: 'ja' }, making);
  const correction = correctionLink({ orderId: linked.orderId, turn: 1, locale: 'ja' }, making);
  expect(readRequestLink(order, reading)).toBeNull();
  expect(readOrderLink(request, reading)).toBeNull();
  expect(readOrderLink(correction.split('/').at(-1) ?? '', reading)).toBeNull();
  expect(readOrderLink(order, { ...reading, shop: 'other.myshopify.com' })).toBeNull();
  expect(readOrderLink(order, { ...reading, secrets: ['another'] })).toBeNull();
});

test('[FORM-01] no other text is a link, however near to one', () => {
  const token = orderToken(linked, making);
  const near = fc
    .tuple(fc.nat({ max: token.length }), fc.string({ maxLength: 3 }))
    .map(([at, text]) => token.slice(0, at) + text + token.slice(at + text.length))
    .filter((text) => text !== token);
  fc.assert(
    fc.property(near, (text) => {
      expect(readOrderLink(text, reading)).toBeNull();
    }),
  );
});

test('what is kept of a mail leads nowhere', () => {
  const text = `${orderLink(linked, making)} ${requestLink({ id: 'a1', locale: 'en' }, making)}`;
  expect(withoutToken(text)).toBe(
    'https://aallyn.example/apps/doorstep/requests/order/… https://aallyn.example/apps/doorstep/requests/state/…',
  );
});
