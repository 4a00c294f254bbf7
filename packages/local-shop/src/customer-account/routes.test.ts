import { expect, test } from 'vitest';
import { visiting } from '../http.fixture.ts';
import { draftVariantLine, completeDraft, createDraft } from '../orders/draft.ts';
import { emptyAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import { putMetafield } from '../metafields/put-metafield.ts';
import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
import { orderStatusLink } from '../orders/order-status-link.ts';
import { customerAccountRoutes } from './routes.ts';

/** A shop with one order of ada@example.com and one extension on the order status page. */
async function shopWithOrder() {
  const { runtime, state, extensions } = await checkoutFixture();
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
  const signIn = async (email: string, returnTo: string) => {
    const body = new URLSearchParams({ email, returnTo });
    const response = await visit('/account/login', { method: 'POST', body });
    return { response, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  return { context, state, order, visit, signIn };
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
  const { signIn } = await shopWithOrder();
  const { response } = await signIn('nobody@example.com', '/');
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
