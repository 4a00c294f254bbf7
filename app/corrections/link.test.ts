import { locales } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { correctionLink, linkDays, readLink, withoutToken } from './link.server.ts';
import { codeOf } from './secret.server.ts';

const shop = 'aallyn.myshopify.com';
const secret = 'app-secret';
const secrets = [secret];
const now = new Date('2026-11-29T20:00:00Z');
const linked = { orderId: 'gid://shopify/Order/1001', turn: 1, locale: 'ja' } as const;
const making = { shop, storefront: 'https://aallyn.example/', secret, now };
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const tokenIn = (link: string) => link.split('/').at(-1) ?? '';
const token = tokenIn(correctionLink(linked, making));

test('a link stands on the shop’s own domain and says its order, turn and language to the app that made it', () => {
  const link = correctionLink(linked, making);
  expect(link).toMatch(/^https:\/\/aallyn\.example\/apps\/doorstep\/address\/[\w-]+\.[\w-]{43}$/);
  expect(readLink(token, { shop, secrets, now })).toEqual({ ...linked, isExpired: false });
  for (const locale of locales) {
    const other = tokenIn(correctionLink({ ...linked, locale, turn: 12 }, making));
    expect(readLink(other, { shop, secrets, now })).toMatchObject({ locale, turn: 12 });
  }
});

test('a link expires after the days that its mail names', () => {
  expect(readLink(token, { shop, secrets, now: later(linkDays - 0.01) })).toMatchObject({ isExpired: false });
  expect(readLink(token, { shop, secrets, now: later(linkDays + 0.01) })).toMatchObject({ isExpired: true });
});

test('a link is good for no other shop, and for no other secret', () => {
  expect(readLink(token, { shop: 'other.myshopify.com', secrets, now })).toBeNull();
  expect(readLink(token, { shop, secrets: ['another'], now })).toBeNull();
});

test('a link outlives the change of the app’s secret, as long as the former one is known', () => {
  expect(readLink(token, { shop, secrets: ['the new one', secret], now })).toMatchObject(linked);
});

test('a link is not signed with the app’s secret itself, and a code for one purpose is none for another', () => {
  const said = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  const encoded = Buffer.from(said).toString('base64url');
  const forged = `${encoded}.${codeOf(secret, 'another purpose', [shop, said])}`;
  expect(readLink(forged, { shop, secrets, now })).toBeNull();
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %\0é'.split('');
const at = fc.nat({ max: token.length });
/** One thing done to a token. */
const mutation = fc.oneof(
  fc.tuple(at, fc.constantFrom(...alphabet)).map(
    ([i, c]) =>
      (text: string) =>
        text.slice(0, i) + c + text.slice(i + 1),
  ),
  fc.tuple(at, fc.constantFrom(...alphabet)).map(
    ([i, c]) =>
      (text: string) =>
        text.slice(0, i) + c + text.slice(i),
  ),
  at.map((i) => (text: string) => text.slice(0, i) + text.slice(i + 1)),
  at.map((i) => (text: string) => text.slice(0, i)),
  fc.tuple(at, at).map(
    ([i, j]) =>
      (text: string) =>
        text.slice(i) + text.slice(0, j),
  ),
  fc.constant((text: string) => `${text}.`),
  fc.constant((text: string) => text.toLowerCase()),
  fc.constant((text: string) => text.split('.').reverse().join('.')),
);

test('a token that was changed in any way is none: 1,000 ways', () => {
  const changed = fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.reduce((text, step) => step(text), token))
    .filter((text) => text !== token);
  fc.assert(
    fc.property(changed, (text) => {
      expect(readLink(text, { shop, secrets, now })).toBeNull();
    }),
    { numRuns: 1_000 },
  );
});

test('what another order, turn, time or language would say needs a code of its own', () => {
  const code = token.split('.')[1] ?? '';
  for (const said of [
    '1002.1.1798574400.ja',
    '1001.2.1798574400.ja',
    '1001.1.9999999999.ja',
    '1001.1.1798574400.en',
  ]) {
    expect(readLink(`${Buffer.from(said).toString('base64url')}.${code}`, { shop, secrets, now })).toBeNull();
  }
});

test('what is kept of a mail leads nowhere', () => {
  const link = correctionLink(linked, making);
  const kept = withoutToken(`Here:\n${link}\n<a href="${link}">`);
  expect(kept).toBe(
    'Here:\nhttps://aallyn.example/apps/doorstep/address/…\n<a href="https://aallyn.example/apps/doorstep/address/…">',
  );
});
