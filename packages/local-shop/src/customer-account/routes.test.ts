import { expect, test } from 'vitest';
import { visiting } from '../http.fixture.ts';
import { draftVariantLine, completeDraft, createDraft } from '../orders/draft.ts';
import { emptyAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import { putMetafield } from '../metafields/put-metafield.ts';
import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
import { orderStatusLink } from '../orders/order-status-link.ts';
import { changeStoreCredit } from '../orders/store-credit.ts';
import { money } from '../state/money.ts';
import { customerAccountRoutes } from './routes.ts';

/** A shop with one order of ada@example.com and one extension on the order status page. */
async function shopWithOrder() {
  const { runtime, state, extensions, mails, moveTo } = await checkoutFixture();
  writeUiExtension(extensions, 'promise', 'customer-account.order-status.block.render', '');
  const { context } = runtime;
  const line = draftVariantLine(context, {
    variantId: 'gid://shopify/ProductVariant/3',
    quantity: 1,
    attributes: [],
  });
  const address = { ...emptyAddress, lastName: 'Lovelace', address1: '12 Main Street', countryCode: 'US' };
  const { order } = completeDraft(
    context,
    createDraft(context, {
      email: 'ada@example.com',
      lines: line ? [line] : [],
      shippingLine: null,
      shippingAddress: address,
      billingAddress: null,
      note: null,
      tags: [],
      attributes: [],
    }),
  );
  const visit = await visiting(customerAccountRoutes(context, runtime.extensions));
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    visit(path, { method: 'POST', body: new URLSearchParams(fields) });
  const askForCode = (email: string, returnTo: string) => post('/account/login', { email, returnTo });
  const typeCode = async (email: string, code: string, returnTo: string) => {
    const response = await post('/account/login/code', { email, code, returnTo });
    return { response, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  const mailedCode = () => /^\d{6}/.exec(mails.at(-1)?.subject ?? '')?.[0] ?? '';
  const signIn = async (email: string, returnTo: string) => {
    await askForCode(email, returnTo);
    return typeCode(email, mailedCode(), returnTo);
  };
  return { context, state, order, visit, signIn, askForCode, typeCode, mailedCode, extensions, moveTo };
}

test('the link of a notification opens the order before a login, with extensions that are told so', async () => {
  const { order, visit } = await shopWithOrder();
  const page = await (await visit(orderStatusLink(order))).text();
  expect(page).toContain('12 Main Street');
  expect(page).toContain('"authenticationState":"pre_authenticated"');
  expect(page).toContain(`"confirmationNumber":"${order.confirmationNumber}"`);
});

test('without the key the page says nothing personal and runs no extension', async () => {
  const { order, visit } = await shopWithOrder();
  const page = await (await visit(`/account/orders/${order.statusToken}`)).text();
  expect(page).toContain('Day Crossbody');
  expect(page).not.toContain('12 Main Street');
  expect(page).not.toContain('data-slot');
});

test('an order’s number needs a login, which comes back to it fully authenticated', async () => {
  const { order, visit, signIn } = await shopWithOrder();
  const path = `/account/orders/${plainId(order.id)}`;
  expect((await visit(path)).headers.get('location')).toBe(
    `/account/login?returnTo=${encodeURIComponent(path)}`,
  );
  const { response, cookie } = await signIn('ADA@example.com', path);
  expect(response.headers.get('location')).toBe(path);
  const page = await (await visit(path, { headers: { cookie } })).text();
  expect(page).toContain('"authenticationState":"fully_authenticated"');
  expect(page).toContain(`"authenticatedAccount.customer":{"id":"${String(order.customerId)}"}`);
});

test('an unknown email is refused in words and keeps what was typed', async () => {
  const { askForCode } = await shopWithOrder();
  const response = await askForCode('nobody@example.com', '/');
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('No order was placed with this email.');
  expect(page).toContain('value="nobody@example.com"');
});

test('a login never leads to another site', async () => {
  const { signIn } = await shopWithOrder();
  for (const path of ['https://evil.example', '//evil.example', '/\\evil.example'])
    expect((await signIn('ada@example.com', path)).response.headers.get('location')).toBe('/');
});

test('metafields of the order reach its status page, and a change is there after a reload', async () => {
  const { context, order, visit } = await shopWithOrder();
  const put = (value: string) =>
    putMetafield(context, order.id, { namespace: '$app', key: 'note', type: 'json', value });
  put('{"ships":"tomorrow"}');
  expect(await (await visit(orderStatusLink(order))).text()).toContain('"target":{"type":"order"');
  put('{"ships":"today"}');
  expect(await (await visit(orderStatusLink(order))).text()).toContain('today');
});

test('a code is good once, for ten minutes and five tries, and only as it was mailed', async () => {
  const { askForCode, typeCode, mailedCode, moveTo } = await shopWithOrder();
  const email = 'ada@example.com';
  const statusOf = async (code: string) => (await typeCode(email, code, '/')).response.status;
  await askForCode(email, '/');
  const first = mailedCode();
  expect(await statusOf(first === '000000' ? '111111' : '000000')).toBe(422);
  expect(await statusOf(first)).toBe(303);
  expect(await statusOf(first)).toBe(422);

  await askForCode(email, '/');
  moveTo('2026-11-23T10:10:00.001Z');
  expect(await statusOf(mailedCode())).toBe(422);

  await askForCode(email, '/');
  for (const wrong of ['1', '2', '3', '4', '5']) expect(await statusOf(wrong)).toBe(422);
  expect(await statusOf(mailedCode())).toBe(422);
});

test('the list of orders, the profile and full pages need a login, and show each customer their own', async () => {
  const { order, visit, signIn, extensions, context } = await shopWithOrder();
  writeUiExtension(extensions, 'claims', 'customer-account.page.render', '');
  writeUiExtension(extensions, 'photos', 'customer-account.order.page.render', '');
  const number = plainId(order.id);
  const paths = [
    '/account/orders',
    '/account/profile',
    '/account/pages/claims/new',
    `/account/orders/${number}/pages/photos/1`,
  ];
  for (const path of paths)
    expect((await visit(path)).headers.get('location'), path).toBe(
      `/account/login?returnTo=${encodeURIComponent(path)}`,
    );

  const { cookie } = await signIn('ada@example.com', '/');
  const read = async (path: string) => (await visit(path, { headers: { cookie } })).text();
  expect(await read('/account/orders')).toContain(`Order ${order.name}`);
  expect(await read('/account/profile')).toContain('ada@example.com');
  expect(await read('/account/pages/claims/new?a=1')).toContain('"url":"extension:/new?a=1"');
  expect(await read(paths[3] ?? '')).toContain(`"order":{"id":"${order.id}"`);
  expect((await visit('/account/pages/photos', { headers: { cookie } })).status).toBe(404);

  context.state.orders.set(order.id, { ...order, customerId: 'gid://shopify/Customer/1' });
  expect(await read('/account/orders')).toContain('No orders yet');
  expect((await visit(paths[3] ?? '', { headers: { cookie } })).status).toBe(404);
});

test('an order’s actions are told the order and, once signed in, the customer', async () => {
  const { order, visit, signIn, extensions } = await shopWithOrder();
  writeUiExtension(extensions, 'report', 'customer-account.order.action.menu-item.render', '');
  const guest = await (await visit(orderStatusLink(order))).text();
  expect(guest).toContain(`"orderId":"${order.id}"`);
  expect(guest).not.toContain('"authenticatedAccount.customer":{');
  const { cookie } = await signIn('ada@example.com', '/');
  const listed = await (await visit('/account/orders', { headers: { cookie } })).text();
  expect(listed).toContain(
    `data-slot="report/customer-account.order.action.menu-item.render/${plainId(order.id)}"`,
  );
  expect(listed).toContain(`"authenticatedAccount.customer":{"id":"${String(order.customerId)}"}`);
});

test('the profile says what store credit its customer has now, in each currency', async () => {
  const { context, order, visit, signIn } = await shopWithOrder();
  const { cookie } = await signIn('ada@example.com', '/');
  const profile = async () => (await visit('/account/profile', { headers: { cookie } })).text();
  expect(await profile()).toMatch(/Store credit<\/dt>\s*<dd>None/);
  for (const amount of [money(85_00, 'USD'), money(-5_00, 'USD'), money(1_200, 'JPY')])
    changeStoreCredit(context, order.customerId ?? '', amount, { expiresAt: null, event: 'ADJUSTMENT' });
  expect(await profile()).toMatch(/Store credit<\/dt>\s*<dd>\$80\.00, ¥1,200/);
});
