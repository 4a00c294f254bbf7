import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {
  aallyn,
  compileAddresses,
  compileShipping,
  decideAddress,
  decidePromise,
  decideShipping,
  formatAmount,
  locales,
  sayStatement,
  statementIds,
  writePage,
} from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { largestQuestion, mostQuestions } from '../../agents/answer-agent.server.ts';
import { database } from '../../database.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { readerIn } from '../../reader.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { sessionToken } from '../../testing/merchant.ts';
import { line, orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderAt, orderId } from '../../testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { action, loader } from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp(one);
  await installAlone(shop, shopWithApp(two));
});

const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

interface Sent {
  readonly shop?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A message as the storefront passes it on. */
const post = (body: string, { shop: by = one, headers = usual }: Sent = {}) =>
  action({ request: proxyRequest({ path: '/mcp', shop: by, body, headers }), params: {}, context: {} });

const rpc = (method: string, params: object = {}) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

/** The client of the official SDK, whose requests go by the storefront. */
async function connect(by = one): Promise<Client> {
  const client = new Client({ name: 'agent of a test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('https://aallyn.example/apps/doorstep/mcp'), {
    fetch: async (_, init) => {
      if (init?.method !== 'POST') return loader();
      const headers = Object.fromEntries(new Headers(init.headers));
      return post(typeof init.body === 'string' ? init.body : '', { shop: by, headers });
    },
  });
  await client.connect(transport);
  return client;
}

const answered = z.looseObject({
  policy_version: z.number(),
  statements: z.array(z.object({ id: z.enum(statementIds), sentence: z.string() })),
  reasons: z.array(z.string()),
});

async function call(client: Client, name: string, given: Readonly<Record<string, unknown>>) {
  const { structuredContent, isError } = await client.callTool({ name, arguments: given });
  expect(isError, JSON.stringify(structuredContent)).toBeFalsy();
  return answered.parse(structuredContent);
}

const complaint = z.object({ isError: z.literal(true), content: z.tuple([z.object({ text: z.string() })]) });
const refused = async (client: Client, name: string, given: Readonly<Record<string, unknown>>) =>
  complaint.parse(await client.callTool({ name, arguments: given })).content[0].text;

describe('an agent with the client of the official SDK', () => {
  beforeEach(() => publishFor(one, { number: 3 }));

  test('[FAQ-01] lists the tools with what each takes and gives, and reads the policy word for word as its page says it', async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['policy_answer', 'shipping_price', 'address_check', 'delivery_dates', 'order_return'],
    ]);
    for (const tool of tools)
      expect(Object.keys(tool.outputSchema?.properties ?? {})).toContain('statements');
    for (const locale of locales) {
      const { answers, policy_version: version } = await call(client, 'policy_answer', { language: locale });
      expect(version).toBe(3);
      const page = writePage(aallyn, readerIn(locale)).sections.flatMap(({ questions }) => questions);
      expect(answers).toMatchObject(
        page.map(({ id, title, blocks }) => ({
          ...{ question: id, title },
          text: blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n'),
        })),
      );
    }
    const one = await call(client, 'policy_answer', { question: 'po-boxes', language: 'fr' });
    expect(one.statements[0]).toEqual({
      id: 'ADDR-01',
      sentence: sayStatement(aallyn, 'ADDR-01', readerIn('fr')),
    });
    expect(await refused(client, 'policy_answer', { question: 'weather' })).toContain('po-boxes');
  });

  test('[SHIP-01] [SHIP-02] is told a price that stands in the sentence beside it', async () => {
    const client = await connect();
    const said = await call(client, 'shipping_price', {
      country: 'US',
      province: 'OH',
      worth: '96.00',
      discount: '11',
    });
    expect(said).toMatchObject({
      ...{ ships_there: true, ships_free: false, policy_version: 3, language: 'en' },
      ...{ price: { amount: '5.00', currency: 'USD' }, free_from: { amount: '100.00', currency: 'USD' } },
      missing_for_free: { amount: '15.00', currency: 'USD' },
    });
    const sentences = said.statements.map(({ sentence }) => sentence).join(' ');
    expect(sentences).toContain('$5.00');
    expect(sentences).toContain('$100.00');
    const abroad = await call(client, 'shipping_price', { country: 'DE', worth: '500' });
    expect(abroad).toMatchObject({ ships_there: false, price: null, statements: [{ id: 'SHIP-05' }] });
  });

  test('[SHIP-03] is not told a price that depends on an exchange rate', async () => {
    const client = await connect();
    const said = await call(client, 'shipping_price', { country: 'US', worth: '500', currency: 'EUR' });
    expect(said).toMatchObject({ ships_there: true, price: null, ships_free: null, free_from: null });
    expect(
      await refused(client, 'shipping_price', { country: 'US', worth: '10.5', currency: 'JPY' }),
    ).toContain('JPY');
    expect(await refused(client, 'shipping_price', { country: 'US', worth: '99.999' })).toContain('USD');
    expect(await refused(client, 'shipping_price', { country: 'US', worth: '5', discount: '6' })).toContain(
      'larger',
    );
  });

  test('[SHIP-01..04] every price is the one that the engine decides, whatever the cart', async () => {
    const client = await connect();
    const rules = compileShipping(aallyn, { version: 3 });
    const countries = fc.constantFrom('US', 'CA', 'HK', 'JP', 'KR', 'SG', 'PR', 'FR');
    await fc.assert(
      fc.asyncProperty(countries, fc.integer({ min: 0, max: 300_00 }), async (country, minor) => {
        const worth = formatAmount({ minor, currency: 'USD' });
        const said = await call(client, 'shipping_price', { country, worth });
        const cart = {
          merchandiseId: null,
          quantity: 1,
          requiresShipping: true,
          subtotal: minor,
          discount: 0,
        };
        const decided = decideShipping(
          rules,
          { currency: 'USD', rate: null, lines: [cart] },
          { countryCode: country, provinceCode: null },
        );
        expect(said['ships_free']).toBe(
          decided.kind === 'free' ? true : decided.kind === 'flat' ? false : null,
        );
        const flat = decided.kind === 'flat' ? formatAmount(decided.flat) : null;
        expect(said['price']).toEqual(
          decided.kind === 'free'
            ? { amount: '0.00', currency: 'USD' }
            : flat && { amount: flat, currency: 'USD' },
        );
        if (flat && minor > 0)
          expect(said.statements.map(({ sentence }) => sentence).join()).toContain(`$${flat}`);
      }),
      { numRuns: 40 },
    );
  });

  test('[ADDR-01] [ADDR-03] [SHIP-05] is told what checkout would say to an address, and which field is at fault', async () => {
    const client = await connect();
    const ohio = { country: 'US', province: 'OH', city: 'Columbus', zip: '43004' };
    for (const address1 of [
      '12 Elm Street',
      'PO Box 12',
      'General Delivery',
      '5 Main St PMB 7',
      'HC 2 Box 8',
    ]) {
      const said = await call(client, 'address_check', { ...ohio, address1 });
      const { verdict } = decideAddress(compileAddresses(aallyn), {
        ...{
          address1,
          address2: null,
          city: 'Columbus',
          provinceCode: 'OH',
          countryCode: 'US',
          zip: '43004',
        },
      });
      const words = { allow: 'accepted', ask: 'accepted-then-confirmed', refuse: 'refused' };
      expect(said['verdict'], address1).toBe(words[verdict]);
    }
    const box = await call(client, 'address_check', { ...ohio, address1: 'PO Box 12', language: 'ja' });
    expect(box).toMatchObject({ field: 'address1', verdict: 'refused' });
    expect(box['explanation']).toMatch(/私書箱/);
    const berlin = await call(client, 'address_check', { country: 'DE', address1: 'Weg 1' });
    expect(berlin).toMatchObject({ verdict: 'refused', field: 'country' });
    expect(berlin['explanation']).toContain(aallyn.merchant.contact);
  });

  test('[CAL-02] [CAL-05] is told the dates that an order placed then would be promised', async () => {
    const client = await connect();
    const placedAt = '2026-11-26T18:00:00-08:00';
    const said = await call(client, 'delivery_dates', { country: 'US', placed_at: placedAt });
    const promised = decidePromise(aallyn, { placedAt, countryCode: 'US' });
    expect(said['ships']).toEqual({ earliest: promised?.ships.earliest, latest: promised?.ships.latest });
    expect(said['arrives']).toEqual({
      earliest: promised?.arrives?.earliest,
      latest: promised?.arrives?.latest,
    });
    expect(said['tracking_by']).toBe(promised?.trackingBy.date);
    expect(said.statements.map(({ id }) => id)).toContain('CAL-05');
    expect(await call(client, 'delivery_dates', { country: 'FR' })).toMatchObject({ arrives: null });
  });

  test('[FORM-01] another shop’s policy is its own', async () => {
    const { returns } = aallyn;
    const policy: Policy = { ...aallyn, returns: { ...returns, refundDays: 8, creditDays: 8 } };
    await publishFor(two, { number: 1, policy });
    const said = await call(await connect(two), 'policy_answer', { question: 'return-policy' });
    expect(said.policy_version).toBe(1);
    expect(JSON.stringify(said['answers'])).toContain('8 days');
  });
});

describe('an order that may go back', () => {
  const ada = 'gid://shopify/Customer/7';
  const day = 24 * 60 * 60 * 1000;
  const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

  beforeEach(async () => {
    await publishFor(one);
    sellAs(shop, orderBody({ created_at: ago(9), line_items: [line({ variant_id: 1, price: '120.00' })] }));
    shop.state.customers.set(ada, {
      ...{ id: ada, email: 'ada@example.com', firstName: 'Ada', lastName: 'Ito', phone: null },
      ...{ locale: 'en', createdAt: ago(9) },
    });
    shop.state.orders.set(orderId, { ...orderAt(shop), customerId: ada });
    sendOff(shop, 'UPS');
    reportDelivery(shop, ago(3));
  });

  test('[RET-02] is answered to its customer by their token: day and sentences, and nothing about a person', async () => {
    const client = await connect();
    const mine = { order: '#1001', customer_token: sessionToken(one, { user: ada }) };
    const said = await call(client, 'order_return', mine);
    expect(said).toMatchObject({ answered: 'here', can_be_returned: true, policy_version: 1 });
    expect(said['until']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.stringify(said)).toMatch(/Possible through .*\$15\.00/);
    expect(JSON.stringify(said)).not.toMatch(/Ada|Ito|example|Elm Street|Columbus|1001/);
  });

  test.each(locales)(
    '[RET-02] in %s the day and the sentence of the answer are the delivery and the days that the page says',
    async (language) => {
      const client = await connect();
      const delivered = Date.parse(`${dateIn(aallyn.merchant.timeZone, new Date(ago(3)))}T00:00:00Z`);
      for (const [index, [refundDays, creditDays]] of [[9, 9] as const, [16, 33] as const].entries()) {
        const policy: Policy = { ...aallyn, returns: { ...aallyn.returns, refundDays, creditDays } };
        await publishFor(one, {
          ...{ number: index + 2, policy },
          at: new Date(Date.parse('2026-11-02T00:00:00Z') + index * day),
        });
        const read = { question: 'return-policy', language };
        const { answers } = await call(client, 'policy_answer', read);
        const page = z.array(z.object({ text: z.string() })).parse(answers);
        const sentence = sayStatement(policy, 'RET-02', readerIn(language));
        expect(page[0]?.text.split('\n')).toContain(sentence);
        const days = Math.max(...(sentence.match(/\d+/g) ?? []).map(Number));
        const mine = { order: '#1001', customer_token: sessionToken(one, { user: ada }), language };
        const said = await call(client, 'order_return', mine);
        expect(said['until']).toBe(new Date(delivered + days * day).toISOString().slice(0, 10));
        expect(said.statements).toContainEqual({ id: 'RET-02', sentence });
      }
    },
  );

  test('[RET-02] is not told to anybody else, and not whether there is such an order', async () => {
    const client = await connect();
    const other = sessionToken(one, { user: 'gid://shopify/Customer/8' });
    const theirs = await refused(client, 'order_return', { order: '#1001', customer_token: other });
    const none = await refused(client, 'order_return', { order: '#4711', customer_token: other });
    expect(theirs).toBe(none);
    const elsewhere = sessionToken(two, { user: ada });
    for (const customer_token of [elsewhere, 'x', ''])
      expect(await refused(client, 'order_return', { order: '#1001', customer_token })).toContain(
        'no session token',
      );
    expect(await refused(client, 'order_return', { order: '#1001' })).toContain('Only the customer is told');
  });

  test('[FORM-01] by number and address goes to the mailbox of the order, once, and says the same of an order that is none', async () => {
    await publishFor(one, {
      number: 2,
      policy: { ...aallyn, support: { ...aallyn.support, captcha: false } },
    });
    const client = await connect();
    const ask = (order: string) => call(client, 'order_return', { order, email: 'Buyer@Example.com' });
    const said = await ask('#1001');
    await ask('#1001');
    expect(said).toMatchObject({ answered: 'by-mail', can_be_returned: null, until: null, sentences: [] });
    expect(await ask('#4711')).toEqual(said);
    const wishes = await database.linkWish.findMany({ orderBy: { orderName: 'asc' } });
    expect(wishes).toMatchObject([
      { shop: one, orderName: '#1001', email: 'buyer@example.com', kind: 'return' },
      { orderName: '#4711' },
    ]);
  });

  test('[FORM-01] where the shop asks for a captcha, no program gets a link sent', async () => {
    await publishFor(one, {
      number: 2,
      policy: { ...aallyn, support: { ...aallyn.support, captcha: true } },
    });
    const said = await refused(await connect(), 'order_return', {
      order: '#1001',
      email: 'buyer@example.com',
    });
    expect(said).toContain('support page');
    expect(await database.linkWish.count()).toBe(0);
  });
});

describe('what is no question', () => {
  const error = z.object({ error: z.object({ code: z.number(), message: z.string() }) });
  const codeOf = async (answer: Response) => [answer.status, error.parse(await answer.json()).error.code];

  test('is refused with a status and an error of JSON-RPC', async () => {
    await publishFor(one);
    const list = rpc('tools/list');
    expect((await post(list)).status).toBe(200);
    const wrongs: readonly (readonly [string, Sent, number, number])[] = [
      ['{"jsonrpc": "2.0", ', {}, 400, -32_700],
      ['', {}, 400, -32_700],
      ['\ud800', {}, 400, -32_700],
      ['null', {}, 400, -32_700],
      ['{"jsonrpc":"1.0","id":1,"method":"tools/list"}', {}, 400, -32_700],
      [`[${list},${list}]`, {}, 400, -32_600],
      ['[]', {}, 400, -32_600],
      [list, { headers: { ...usual, accept: 'text/html' } }, 406, -32_000],
      [list, { headers: { accept: usual.accept } }, 415, -32_000],
      [list, { headers: { ...usual, 'mcp-protocol-version': '1999-01-01' } }, 400, -32_000],
      ['x'.repeat(largestQuestion + 1), {}, 413, -32_600],
      [`"${'x'.repeat(largestQuestion * 40)}"`, {}, 413, -32_600],
      [list, { shop: two }, 404, -32_000],
      [list, { shop: 'nobody.myshopify.com' }, 404, -32_000],
    ];
    for (const [body, sent, status, code] of wrongs)
      expect(await codeOf(await post(body, sent)), body.slice(0, 60)).toEqual([status, code]);
    expect(await codeOf(loader())).toEqual([405, -32_000]);
    const unsigned = new Request('https://doorstep.example.com/proxy/mcp', {
      method: 'POST',
      body: list,
      headers: usual,
    });
    expect(await codeOf(await action({ request: unsigned, params: {}, context: {} }))).toEqual([
      401, -32_000,
    ]);
  });

  test('a method, a tool or an argument that there is not is an answer that says so, and a notification needs none', async () => {
    await publishFor(one);
    expect(await (await post(rpc('resources/list'))).json()).toMatchObject({ error: { code: -32_601 } });
    const client = await connect();
    const wrongs: readonly (readonly [string, object])[] = [
      ['burn', {}],
      ['shipping_price', {}],
      ['shipping_price', { country: 'usa', worth: '1' }],
      ['shipping_price', { country: 'US', worth: '-1' }],
      ['shipping_price', { country: 'US', worth: '1e9' }],
      ['shipping_price', { country: 'US', worth: '1', currency: '$' }],
      ['address_check', { country: 'US', address1: 'x'.repeat(256) }],
      ['delivery_dates', { country: 'US', placed_at: 'soon' }],
      ['policy_answer', { language: 'tlh' }],
      ['policy_answer', { languge: 'fr' }],
    ];
    for (const [tool, given] of wrongs) expect(await refused(client, tool, { ...given }), tool).not.toBe('');
    const notification = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' });
    expect((await post(notification)).status).toBe(202);
  });

  test('once set-up is undone, or the app removed, nobody is answered by a policy that checkout does not run on', async () => {
    await publishFor(one);
    await database.shop.update({ where: { domain: one }, data: { undoneAt: new Date() } });
    expect((await post(rpc('tools/list'))).status).toBe(404);
    await database.shop.update({
      where: { domain: one },
      data: { undoneAt: null, uninstalledAt: new Date() },
    });
    expect((await post(rpc('tools/list'))).status).toBe(404);
  });

  test('a sender that asks too often is stopped, and others are not', async () => {
    await publishFor(one);
    const from = (address: string) =>
      post(rpc('ping'), { headers: { ...usual, 'x-forwarded-for': address } });
    expect((await from('203.0.113.7')).status).toBe(200);
    await database.linkUse.updateMany({
      where: { source: { startsWith: 'agent/' } },
      data: { count: mostQuestions.bySender },
    });
    const stopped = await from('203.0.113.7');
    expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '3600']);
    expect((await from('203.0.113.8')).status).toBe(200);
  });
});
