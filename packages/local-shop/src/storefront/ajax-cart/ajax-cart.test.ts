import express from 'express';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { cartWith, checkoutFixture } from '../../checkout/checkout.fixture.ts';
import type { FixtureFunction } from '../../checkout/extensions.fixture.ts';
import { isRecord } from '../../ui-host/record.ts';
import { ajaxCartRoutes } from './routes.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A validation that lets nobody have more than two of one thing. */
const atMostTwo: FixtureFunction = {
  handle: 'at-most-two',
  target: 'cart.validations.generate.run',
  query: '{ cart { lines { quantity } } }',
  code: `const many = input.cart.lines.some(({ quantity }) => quantity > 2);
    return { operations: [{ validationAdd: { errors: many ? [{ message: 'Two at most', target: '$.cart' }] : [] } }] };`,
};

/** A buyer with one Day Crossbody (3) and one City Tote (4) in the cart. */
async function buyer(functions: readonly FixtureFunction[] = []) {
  const { runtime, state } = await checkoutFixture(functions);
  cartWith(state, ['day-crossbody', 'city-tote']);
  const server = createServer(express().use(ajaxCartRoutes(Promise.resolve(runtime))));
  servers.push(server);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${String(port)}`;
  const headers = { cookie: 'cart=1' };
  const answer = async (response: Response) => {
    const body: unknown = await response.json();
    return { status: response.status, body: isRecord(body) ? body : {} };
  };
  return {
    state,
    read: async () => answer(await fetch(`${url}/cart.js`, { headers })),
    post: async (path: string, body: unknown) =>
      answer(
        await fetch(`${url}/cart/${path}.js`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    submits: async (path: string, form: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams(form);
      const response = await fetch(`${url}/cart/${path}`, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
      });
      return response.headers.get('location');
    },
  };
}

/** Variant, quantity and key of each line of an answer. */
function linesOf(body: Readonly<Record<string, unknown>>) {
  const items: readonly unknown[] = Array.isArray(body['items']) ? body['items'] : [];
  return items.map((item) => {
    const { variant_id, quantity, key } = isRecord(item) ? item : {};
    return { variant: variant_id, quantity, key: String(key) };
  });
}

const quantities = (body: Readonly<Record<string, unknown>>) =>
  linesOf(body).map(({ variant, quantity }) => [variant, quantity]);

test('the cart is told with numbers of variants and hundredths of the currency', async () => {
  const { body } = await (await buyer()).read();
  expect(body).toMatchObject({ token: '1', currency: 'USD', item_count: 2, total_price: 28000 });
  expect(body['items']).toMatchObject([
    {
      id: 3,
      variant_id: 3,
      product_id: 3,
      quantity: 1,
      price: 10000,
      final_line_price: 10000,
      properties: {},
    },
    { id: 4, title: 'City Tote', handle: 'city-tote', requires_shipping: true, gift_card: false },
  ]);
});

test('a variant is added with its properties, and joins the line that has the same', async () => {
  const { post } = await buyer();
  const first = await post('add', { id: 1, quantity: 1, properties: { _note: 'hello' } });
  expect(first.body).toMatchObject({ variant_id: 1, quantity: 1, properties: { _note: 'hello' } });
  await post('add', { items: [{ id: 1, quantity: 1, properties: { _note: 'hello' } }] });
  await post('add', { items: [{ id: 1, quantity: 1 }] });
  expect(quantities((await post('update', { updates: {} })).body)).toEqual([
    [3, 1],
    [4, 1],
    [1, 2],
    [1, 1],
  ]);
});

test('a line is changed by its key, by its variant and by its place', async () => {
  const { read, post } = await buyer();
  const [first] = linesOf((await read()).body);
  expect(quantities((await post('change', { id: first?.key, quantity: 2 })).body)[0]).toEqual([3, 2]);
  expect(quantities((await post('change', { id: 4, quantity: 3 })).body)[1]).toEqual([4, 3]);
  expect(quantities((await post('change', { line: 1, quantity: 0 })).body)).toEqual([[4, 3]]);
});

test('every change gives every line another key, and an old key is no line', async () => {
  const { read, post } = await buyer();
  const before = linesOf((await read()).body).map(({ key }) => key);
  const after = linesOf((await post('change', { line: 1, quantity: 2 })).body).map(({ key }) => key);
  expect(after.filter((key) => before.includes(key))).toEqual([]);
  expect(await post('change', { id: before[1], quantity: 2 })).toMatchObject({ status: 400 });
});

test('several lines are changed at once by their keys', async () => {
  const { read, post } = await buyer();
  const [first, second] = linesOf((await read()).body);
  const updates = { [String(first?.key)]: 0, [String(second?.key)]: 5, 1: 2 };
  expect(quantities((await post('update', { updates })).body)).toEqual([
    [4, 5],
    [1, 2],
  ]);
});

test.each([
  ['an unknown variant', 'add', { id: 999, quantity: 1 }, 422, 'The merchandise is not available'],
  ['no quantity', 'change', { id: 3 }, 400, 'quantity'],
  ['an empty quantity', 'change', { id: 3, quantity: '' }, 400, 'quantity'],
  ['half a piece', 'change', { id: 3, quantity: 0.5 }, 400, 'quantity'],
  ['a key that is not known', 'add', { id: 3, colour: 'teal' }, 400, 'colour'],
  ['six sections', 'change', { id: 3, quantity: 1, sections: 'a,b,c,d,e,f' }, 400, '5'],
])('%s is refused and changes nothing', async (_, path, body, status, reason) => {
  const { read, post } = await buyer();
  const before = await read();
  const refused = await post(path, body);
  expect(refused).toMatchObject({ status, body: { status, message: 'Cart Error' } });
  expect(refused.body['description']).toContain(reason);
  expect(await read()).toEqual(before);
});

test('what a validation refuses in the cart is refused with its words, and the cart stays as it was', async () => {
  const { read, post, submits } = await buyer([atMostTwo]);
  const before = await read();
  expect(await post('change', { id: 3, quantity: 3 })).toEqual({
    status: 422,
    body: { status: 422, message: 'Cart Error', description: 'Two at most' },
  });
  expect(await submits('add', { id: '3', quantity: '2' })).toBe('/cart?problem=Two%20at%20most');
  expect(await read()).toEqual(before);
});

test('a theme’s forms do the same and lead back where they want', async () => {
  const { read, submits } = await buyer();
  expect(await submits('add', { id: '1', 'properties[_note]': 'hi', return_to: '/products/city-tote' })).toBe(
    '/products/city-tote',
  );
  expect((await read()).body['items']).toMatchObject([
    {},
    {},
    { variant_id: 1, properties: { _note: 'hi' } },
  ]);
  expect(await submits('change', { id: '1', quantity: '0', return_to: '//elsewhere.example' })).toBe('/cart');
  expect(quantities((await read()).body)).toHaveLength(2);
});

test('parts of the page are drawn with the answer', async () => {
  const { post } = await buyer();
  const { body } = await post('change', { id: 3, quantity: 4, sections: ['cart-count', 'no-such-section'] });
  expect(body['sections']).toEqual({
    'cart-count': '<span id="shopify-section-cart-count" class="count">5</span>',
    'no-such-section': null,
  });
});

test('a buyer without a cart has an empty one', async () => {
  const { state, read } = await buyer();
  state.carts.clear();
  expect((await read()).body).toMatchObject({ token: '', item_count: 0, items: [] });
});
