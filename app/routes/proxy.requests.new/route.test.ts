import { locales } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { requestsPerHour } from '../../requests/store.server.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { action, loader } from './route.tsx';

const shop = 'aallyn.myshopify.com';
const other = 'other.myshopify.com';
const context = { params: {}, context: {} };
const form = '/requests/new?kind=destination&country=DE&locale=en';

beforeEach(async () => {
  await database.shopperRequest.deleteMany();
  await database.shop.deleteMany();
  await publishFor(shop);
});

const open = (path = form, given: Partial<Parameters<typeof proxyRequest>[0]> = {}) =>
  loader({ request: proxyRequest({ path, ...given }), ...context });
const asked = {
  country: 'DE',
  email: 'Mei@Example.com',
  note: 'Bags, please.',
  token: 'form-1',
  website: '',
};
const send = (changes: Partial<typeof asked> = {}, given: Partial<Parameters<typeof proxyRequest>[0]> = {}) =>
  action({ request: proxyRequest({ path: form, form: { ...asked, ...changes }, ...given }), ...context });
const stored = () => database.shopperRequest.findMany({ orderBy: { country: 'asc' } });

test('[FORM-01] the form opens with the country of the link chosen, and leads back to the same address on the storefront', async () => {
  const answer = await open();
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<option value="DE" selected="">Germany</option>');
  expect(page).toContain('action="/apps/doorstep/requests/new?kind=destination&amp;locale=en"');
  expect(page).toContain('AALLYN may write to you about this request, and uses it for nothing else');
});

test('[SHIP-05] only countries that are not served can be chosen; one that is, is good news', async () => {
  const page = await (await open('/requests/new?kind=destination&country=JP&locale=en')).text();
  expect(page).not.toContain('<option value="JP"');
  expect(page).toContain('we already ship to Japan');
  expect(page).not.toContain('role="alert"');
});

test.each(locales)('the form in %s speaks that language throughout', async (locale) => {
  const page = await (await open(`/requests/new?kind=destination&country=DE&locale=${locale}`)).text();
  expect(page).toContain(`<html lang="${locale}">`);
  expect(page).toContain(new Intl.DisplayNames(locale, { type: 'region' }).of('DE'));
  expect(page.includes('Country or region')).toBe(locale === 'en');
  expect(page).not.toMatch(/\{(shop|country)\}/);
});

test('without a language in the address the browser’s counts', async () => {
  const headers = { 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.8' };
  const page = await (await open('/requests/new?kind=destination', { headers })).text();
  expect(page).toContain('<html lang="fr-CA">');
  expect(page).toContain('Adresse courriel');
});

test('[FORM-01] a request is stored for that shop, and the shopper is thanked with a way back', async () => {
  const answer = await send();
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toContain('Your request for Germany has reached AALLYN.');
  expect(page).toContain('<a href="/">Back to AALLYN</a>');
  expect(await stored()).toMatchObject([
    {
      shop,
      kind: 'destination',
      country: 'DE',
      email: 'mei@example.com',
      note: 'Bags, please.',
      locale: 'en',
      handledAt: null,
    },
  ]);
});

test('e-mail and note may stay empty', async () => {
  const page = await (await send({ email: '', note: ' ' })).text();
  expect(page).not.toContain('may write to you');
  expect(await stored()).toMatchObject([{ email: null, note: null }]);
});

test('a form that is sent twice, or ten times at once, is one request and always thanked', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => send()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await stored()).toHaveLength(1);
});

test('going back and asking for another country is a second request', async () => {
  await send();
  await send({ country: 'FR' });
  expect((await stored()).map(({ country }) => country)).toEqual(['DE', 'FR']);
});

test.each([
  [{ country: '' }, 'Choose a country or region.'],
  [{ country: 'XX' }, 'Choose a country or region.'],
  [{ country: 'JP' }, 'we already ship to Japan'],
  [{ email: 'mei@' }, 'This is not an e-mail address.'],
  [{ email: 'mei@example.com\r\nBcc: all@example.com' }, 'This is not an e-mail address.'],
  [{ note: 'x'.repeat(1001) }, 'The note is too long.'],
])('what is wrong in %o is said, nothing is stored and the rest stays', async (changes, message) => {
  const answer = await send(changes);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(message);
  expect(page).toContain('aria-invalid="true"');
  expect(page).toContain('value="form-1"');
  expect(page).toContain('note' in changes ? changes.note : asked.note);
  expect(await stored()).toEqual([]);
});

test('what a shopper typed is shown as text, whatever it is', async () => {
  const note = '"><img src=x onerror=alert(1)>{{ shop.metafields }}';
  const page = await (await send({ note, email: 'no' })).text();
  expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;{{ shop.metafields }}');
  expect(page).not.toContain('<img');
});

test('a robot that fills in the field nobody sees is thanked and not stored', async () => {
  const answer = await send({ website: 'https://spam.example' });
  expect(answer.status).toBe(200);
  expect(await stored()).toEqual([]);
});

test('above the limit of an hour nothing more is taken for that shop, and what was typed stays', async () => {
  const createdAt = new Date(Date.now() - 60_000);
  const flood = Array.from({ length: requestsPerHour }, (_, index) => ({
    ...{ shop, id: String(index), kind: 'destination' as const, country: 'FR', locale: 'en', createdAt },
  }));
  await database.shopperRequest.createMany({ data: flood });
  const answer = await send();
  expect(answer.status).toBe(429);
  const page = await answer.text();
  expect(page).toContain('Please try again in an hour');
  expect(page).toContain('Mei@Example.com');
  expect(await stored()).toHaveLength(requestsPerHour);

  await publishFor(other);
  expect((await send({}, { shop: other })).status).toBe(200);
  await database.shopperRequest.updateMany({ data: { createdAt: new Date(Date.now() - 61 * 60 * 1000) } });
  expect((await send()).status).toBe(200);
});

test('a request that Shopify did not sign is answered 401 and nothing is stored', async () => {
  const request = proxyRequest({ path: form, form: asked });
  const forged = new Request(request.url.replace('country=DE', 'country=FR'), {
    method: 'POST',
    body: new URLSearchParams(asked),
  });
  expect((await action({ request: forged, ...context })).status).toBe(401);
  expect(
    (await loader({ request: new Request('https://doorstep.example.com/proxy/requests/new'), ...context }))
      .status,
  ).toBe(401);
  expect(await stored()).toEqual([]);
});

test('a shop that does not have the app, or removed it, has no form', async () => {
  expect((await open(form, { shop: other })).status).toBe(404);
  await database.shop.update({ where: { domain: shop }, data: { uninstalledAt: new Date() } });
  expect((await send()).status).toBe(404);
  expect(await stored()).toEqual([]);
});

test('a body that no person types is not read', async () => {
  expect((await send({ note: 'x'.repeat(40_000) })).status).toBe(413);
});

test('before a policy is live every country can be asked for, and the shop is called by its domain', async () => {
  await database.policyVersion.deleteMany();
  const page = await (await open()).text();
  expect(page).toContain('<option value="JP">');
  expect(page).toContain('Tell aallyn which country');
});
