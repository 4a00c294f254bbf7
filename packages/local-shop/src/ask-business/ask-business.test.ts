import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { contentDigest } from '../state/translations.ts';
import { testShop } from '../test-shop.ts';
import { bestParagraph } from './best-paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';
import { askBusinessRoutes } from './routes.ts';

const shipping =
  '<h2>Shipping</h2><h3>What does it cost?</h3><p>It is $4 to <b>Canada</b>.</p><p>It is $9 to Japan.</p>';

/** A shop with two policies, one of them in French as well, asked by the client of the official SDK. */
async function agent() {
  const shop = testShop();
  const { state } = shop.context;
  const write = (type: string, body: string) =>
    shop.admin(
      `mutation($p: ShopPolicyInput!) { shopPolicyUpdate(shopPolicy: $p) { userErrors { message } } }`,
      { p: { type, body } },
    );
  await write('SHIPPING_POLICY', shipping);
  await write('REFUND_POLICY', '<p>Returns are possible for 8 days &amp; nights.</p>');
  const resourceId = [...state.shopPolicies.values()].find(({ type }) => type === 'REFUND_POLICY')?.id ?? '';
  const french = { key: 'body', locale: 'fr', value: '<p>Huit jours pour un retour.</p>' };
  const translatableContentDigest = contentDigest('<p>Returns are possible for 8 days &amp; nights.</p>');
  await shop.admin(
    `mutation($id: ID!, $list: [TranslationInput!]!) {
      translationsRegister(resourceId: $id, translations: $list) { userErrors { message } }
    }`,
    { id: resourceId, list: [{ ...french, translatableContentDigest }] },
  );
  const visit = await visiting(askBusinessRoutes(shop.context));
  const client = new Client({ name: 'agent', version: '1' });
  const at = new URL('http://shop.example/api/ucp/mcp');
  await client.connect(
    new StreamableHTTPClientTransport(at, { fetch: (_, init) => visit('/api/ucp/mcp', init) }),
  );
  const ask = (query: string, context: object = {}) =>
    client.callTool({
      name: 'ask_business',
      arguments: {
        meta: { 'ucp-agent': { profile: 'https://agent.example/profile.json' } },
        ask: { query, context },
      },
    });
  return { client, ask };
}

test('an agent is quoted the paragraph of the shop’s policies that answers best, with where it stands', async () => {
  const { client, ask } = await agent();
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['ask_business']);
  const { structuredContent } = await ask('How much is it to ship?', { address_country: 'JP' });
  expect(structuredContent).toMatchObject({
    answer: { plain: 'It is $9 to Japan.' },
    links: [{ title: 'Shipping policy' }],
    messages: [],
  });
  expect(JSON.stringify(structuredContent)).toMatch(/http:[^"]*\/policies\/shipping-policy"/);
  expect((await ask('Until when is a return possible?')).structuredContent).toMatchObject({
    answer: { plain: 'Returns are possible for 8 days & nights.' },
  });
  expect((await ask('un retour ?', { language: 'fr-FR' })).structuredContent).toMatchObject({
    answer: { plain: 'Huit jours pour un retour.' },
  });
  expect((await ask('xylophones?')).structuredContent).toMatchObject({ links: [] });
});

test('an agent that does not say who it is gets no answer', async () => {
  const { client } = await agent();
  const answer = await client.callTool({ name: 'ask_business', arguments: { ask: { query: 'x' } } });
  expect(answer.isError).toBe(true);
});

test('paragraphs stand beneath the headings above them, and what is no paragraph is not read', () => {
  const html = '<h2>A</h2><h3>b</h3><p>one<br>two</p><ul><li>three</li></ul><h2>C</h2>four<script>x</script>';
  expect(paragraphsOf(html, '/p').map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
    ...['A b: one', 'A b: two', 'A b: three', 'C: four'],
  ]);
  expect(bestParagraph([], 'anything')).toBeNull();
});
