import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import express from 'express';
import { createServer } from 'node:http';
import { z } from 'zod';
import { browserScriptRoutes } from '../browser-scripts.ts';
import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { writeTargets } from '../checkout/ui-extensions.fixture.ts';
import { completeDraft, createDraft, draftVariantLine } from '../orders/draft.ts';
import { orderStatusLink } from '../orders/order-status-link.ts';
import { plainId } from '../state/gid.ts';
import { storefrontRoutes } from '../storefront/routes.ts';

const MENU_ITEM = 'customer-account.order.action.menu-item.render';
const ACTION = 'customer-account.order.action.render';

/** Says what it has got: the form of an app that takes a claim, with every kind of field. */
const claimForm = (server: string) => `
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const said = make('s-text');
  const reason = make('s-choice-list', { label: 'What happened?' },
    make('s-choice', { value: 'broken' }, 'It is broken'),
    make('s-choice', { value: 'missing' }, 'It never came'));
  const carrier = make('s-select', { label: 'Carrier', placeholder: 'Choose one' },
    make('s-option', { value: 'ups' }, 'UPS'), make('s-option', { value: 'usps' }, 'USPS'));
  const day = make('s-date-field', { label: 'Since when?' });
  const story = make('s-text-area', { label: 'Tell us more', maxLength: 300 });
  const photos = make('s-drop-zone', { label: 'Photos', accept: 'image/*', multiple: true });
  const send = make('s-button', { type: 'submit' }, 'Send claim');
  // What a buyer has typed comes with the events that somebody listens to.
  for (const field of [reason, carrier, day, story, photos]) field.addEventListener('change', () => {});
  photos.addEventListener('droprejected', () => { photos.error = 'Pictures only'; });
  const form = make('s-form', {}, reason, carrier, day, story, photos, send, said);
  form.addEventListener('submit', async () => {
    const body = new FormData();
    for (const file of photos.files) body.append('photo', file);
    body.append('claim', JSON.stringify([shopify.orderId, reason.values, carrier.value, day.value, story.value]));
    const token = await shopify.sessionToken.get();
    const answer = await fetch('${server}', { method: 'POST', body, headers: { authorization: 'Bearer ' + token } });
    said.textContent = await answer.text();
    await shopify.toast.show('Claim sent');
  });
  document.body.append(make('s-customer-account-action', { heading: 'Report a problem' }, form,
    Object.assign(make('s-button', {}, 'Not now'), { slot: 'secondary-actions', onclick: () => shopify.close() })));`;

/** Two addresses of one page. */
const twoPlaces = `
  const title = document.createElement('s-page');
  const show = () => { title.heading = 'Claims at ' + navigation.currentEntry.url + ' with ' + JSON.stringify(navigation.currentEntry.getState()); };
  navigation.addEventListener('currententrychange', show);
  const button = document.createElement('s-button');
  button.textContent = 'Details';
  let clicks = 0;
  button.addEventListener('click', () => { title.subheading = ++clicks + ' click'; });
  button.addEventListener('click', () => navigation.navigate('/details', { history: 'push', state: { step: 2 } }));
  const link = document.createElement('s-link');
  link.textContent = 'All orders';
  link.href = 'shopify:customer-account/orders';
  title.append(button, link);
  show();
  document.body.append(title);`;

interface Received {
  readonly origin: string | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const test = base.extend<{
  shop: {
    readonly url: string;
    readonly orderLink: string;
    readonly number: string;
    readonly customerId: string;
    readonly received: readonly Received[];
    readonly mails: readonly { readonly subject: string }[];
  };
}>({
  shop: async ({ page }, use) => {
    const { runtime, extensions, mails } = await checkoutFixture();
    const received: Received[] = [];
    const app = express();
    app.use((request, response, next) => {
      response.set({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization' });
      if (request.method === 'OPTIONS') response.sendStatus(204);
      else next();
    });
    app.post('/', express.text({ type: () => true }), (request, response) => {
      const [, claims = ''] = (request.get('authorization') ?? '').split('.');
      received.push({
        origin: request.get('origin'),
        claims: z
          .record(z.string(), z.unknown())
          .parse(JSON.parse(Buffer.from(claims, 'base64url').toString())),
        body: String(request.body),
      });
      response.send('Thank you.');
    });
    const listening = async (handler: express.Express) => {
      const server = createServer(handler);
      await new Promise<void>((ready) => {
        server.listen(0, '127.0.0.1', ready);
      });
      const address = server.address();
      const url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : undefined)}`;
      return { url, stop: () => (server.closeAllConnections(), server.close()) };
    };
    const appServer = await listening(app);
    const { context } = runtime;
    const shopServer = await listening(express().use(browserScriptRoutes()).use(storefrontRoutes(context)));
    writeTargets(extensions, 'claims', 'network_access = true', {
      [MENU_ITEM]: `document.body.append(Object.assign(document.createElement('s-button'), { textContent: 'Report a problem' }));`,
      [ACTION]: claimForm(appServer.url),
    });
    writeTargets(extensions, 'claims-page', '', { 'customer-account.page.render': twoPlaces });
    writeTargets(extensions, 'stranger', '', {
      [MENU_ITEM]: `document.body.append(document.createElement('s-banner'));`,
    });
    const line = draftVariantLine(context, {
      variantId: 'gid://shopify/ProductVariant/3',
      quantity: 1,
      attributes: [],
    });
    const { order } = completeDraft(
      context,
      createDraft(context, {
        email: 'ada@example.com',
        lines: line ? [line] : [],
        shippingLine: null,
        shippingAddress: null,
        billingAddress: null,
        note: null,
        tags: [],
        attributes: [],
      }),
    );
    await use({
      url: shopServer.url,
      orderLink: shopServer.url + orderStatusLink(order),
      number: plainId(order.id),
      customerId: String(order.customerId),
      received,
      mails,
    });
    await page.close();
    shopServer.stop();
    appServer.stop();
  },
});

async function signsIn(page: Page, mails: readonly { readonly subject: string }[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page
    .getByRole('textbox', { name: 'Code' })
    .fill(/^\d{6}/.exec(mails.at(-1)?.subject ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a guest who presses an order action signs in first, and its window opens; a claim with photos reaches the app', async ({
  page,
  shop,
}) => {
  await page.goto(shop.orderLink);
  await page.getByRole('button', { name: 'Report a problem' }).click();
  await signsIn(page, shop.mails);
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await expect(dialog).toBeVisible();

  await page.getByRole('radio', { name: 'It is broken' }).check();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'It never came' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'It is broken' })).not.toBeChecked();
  await page.getByLabel('Carrier').selectOption('USPS');
  await page.getByLabel('Since when?').fill('2026-11-20');
  await page.getByLabel('Tell us more').fill('It was due on Friday.');
  await page.getByLabel('Photos').setInputFiles([
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
    { name: 'box.png', mimeType: 'image/png', buffer: Buffer.from('a picture') },
  ]);
  await expect(page.getByText('Pictures only')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Thank you.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Claim sent' })).toBeVisible();

  const [claim] = shop.received;
  expect(claim?.origin).toBe('null');
  expect(claim?.claims).toMatchObject({ aud: 'test-key', sub: shop.customerId });
  expect(claim?.body).toContain('filename="box.png"');
  expect(claim?.body).not.toContain('notes.txt');
  expect(claim?.body).toContain(
    JSON.stringify([
      `gid://shopify/Order/${shop.number}`,
      ['missing'],
      'usps',
      '2026-11-20',
      'It was due on Friday.',
    ]),
  );
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(dialog).toHaveCount(0);
});

test('the menu takes one button and nothing else', async ({ page, shop }) => {
  page.on('pageerror', () => undefined);
  await page.goto(shop.orderLink);
  await expect(page.getByRole('alert')).toContainText('Element is not allowed: s-banner');
});

test('a full page stands in the menu, keeps its place in the history, and leads to the pages of the account', async ({
  page,
  shop,
}) => {
  await page.goto(`${shop.url}/account`);
  await signsIn(page, shop.mails);
  await page.getByRole('link', { name: 'claims-page' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Claims at extension:/ with undefined');
  await page.getByRole('button', { name: 'Details' }).click();
  await expect(heading).toHaveText('Claims at extension:/details with {"step":2}');
  await expect(page).toHaveURL(/\/account\/pages\/claims-page\/details$/);
  await expect(page.getByText('1 click', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/account\/pages\/claims-page$/);
  await expect(heading).toHaveText('Claims at extension:/ with undefined');
  await page.getByRole('link', { name: 'All orders' }).click();
  await expect(page.getByRole('heading', { name: 'Orders' })).toBeVisible();
  await page.getByRole('button', { name: 'Report a problem' }).click();
  await expect(page.getByRole('dialog', { name: 'Report a problem' })).toBeVisible();
});
