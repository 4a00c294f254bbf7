import { Router } from 'express';
import { MockAgent } from 'undici';
import { expect, test } from 'vitest';

import { leadingTo } from '../../testing/storefront.ts';
import { isPublicAddress, publicOnly } from './public-address.ts';
import { visitBy } from './visit.server.ts';

const hosts = new Set(['aallyn.example', 'aallyn.myshopify.com']);
const page = new URL('https://aallyn.example/pages/faq');
const containing = (text: string): unknown => expect.stringContaining(text);
const said = (text: string) => ({ ok: false, error: containing(text) });

/** A storefront that answers every page so. */
const answering = async (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '<p>Hello</p>',
) =>
  visitBy(
    await leadingTo(
      Router().use((_request, response) => {
        response.status(status).type('html').set(headers).send(body);
      }),
    ),
  );

test('[FAQ-01] a page is read as it is served', async () => {
  expect(await (await answering(200))(page, hosts)).toEqual({ ok: true, value: '<p>Hello</p>' });
});

test.each([
  ['it asks for a password', 302, { location: '/password' }, 'asks for a password'],
  ['there is no such page', 404, {}, 'there is no such page (404)'],
  ['too many have come', 429, {}, 'did not let Doorstep read your storefront this time (429)'],
  ['Shopify takes it for an attack', 430, {}, '(430)'],
  ['a challenge stands before it', 403, { 'cf-mitigated': 'challenge' }, 'asks whether a person is visiting'],
  ['a challenge comes in place of the page', 200, { 'cf-mitigated': 'challenge' }, 'asks whether a person'],
  ['it leads to a challenge', 302, { location: '/challenge' }, 'asks whether a person'],
  ['it lets nobody in', 403, {}, 'lets no program read it (403)'],
  ['it is broken', 503, {}, 'answered 503'],
  ['it is no page', 200, { 'content-type': 'application/json' }, 'something else than a page'],
  [
    'it leads to somebody else',
    301,
    { location: 'https://evil.example/' },
    'evil.example, which is no domain',
  ],
  ['it leads to this machine', 301, { location: 'https://127.0.0.1/' }, 'no domain of your shop'],
  ['it leads to plain HTTP', 301, { location: 'http://aallyn.example/pages/faq' }, 'by HTTPS alone'],
  ['it leads to another port', 301, { location: 'https://aallyn.example:8443/' }, 'by HTTPS alone'],
  ['it leads to a name and a password', 301, { location: 'https://a:b@aallyn.example/' }, 'by HTTPS alone'],
  ['it leads in a circle', 302, { location: '/pages/faq' }, 'without end'],
])(
  '[FAQ-01] where %s, that is said, and nothing of what the page says',
  async (_what, status, headers, words) => {
    expect(await (await answering(status, headers))(page, hosts)).toEqual(said(words));
  },
);

test('[FAQ-01] the permanent domain leads to the primary one, which is the shop’s as well', async () => {
  const visit = visitBy(
    await leadingTo(
      Router()
        .get('/old', (_request, response) => response.redirect(301, page.href))
        .get('/pages/faq', (_request, response) => void response.send('<p>Hello</p>')),
    ),
  );
  expect(await visit(new URL('https://aallyn.myshopify.com/old'), hosts)).toMatchObject({ ok: true });
});

test('[FAQ-01] a page without end is not read to its end', async () => {
  expect(await (await answering(200, {}, 'x'.repeat(5_000_000)))(page, hosts)).toEqual(said('too long'));
});

test('[FAQ-01] a shop that cannot be reached is said to be so', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  expect(await visitBy(agent)(page, hosts)).toEqual(said('could not be reached'));
});

test.each(['93.184.216.34', '23.227.38.65', '2620:127:f00f:e::1'])(
  '%s is an address of the internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fd00:ec2::254', 'fe80::1', '::ffff:10.0.0.1'],
  ...['::ffff:a9fe:a9fe', '64:ff9b::a00:1', '2002:a00:1::', 'aallyn.example', ''],
])('%j is none', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('[FAQ-01] of a name that leads to several addresses the public ones are taken, and one that has none is an error', () => {
  const lookUp = (addresses: readonly string[]) =>
    new Promise((done) => {
      publicOnly((_host, answer) =>
        answer(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
      )('aallyn.example', (error, some) => done(error?.message ?? some.map(({ address }) => address)));
    });
  return Promise.all([
    expect(lookUp(['10.0.0.1', '23.227.38.65'])).resolves.toEqual(['23.227.38.65']),
    expect(lookUp(['10.0.0.1'])).resolves.toBe('aallyn.example leads to no public address'),
  ]);
});
