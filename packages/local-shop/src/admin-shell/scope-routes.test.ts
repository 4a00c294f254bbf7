import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { install } from '../installed-app/tokens.ts';
import { testApp, testShop } from '../test-shop.ts';
import { scopeRoutes } from './scope-routes.ts';

const optional = 'write_themes';

async function installed() {
  const shop = testShop({ ...testApp, optionalScopes: [optional] });
  install(shop.context);
  const visit = await visiting(scopeRoutes(shop.context));
  const ask = async (what: string, scopes: readonly string[]) =>
    visit('/admin/scopes.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ what, scopes }),
    });
  const granted = () => shop.context.state.installation?.scopes ?? [];
  return { ...shop, visit, ask, granted };
}

test('an app is installed with what it requires; what is optional it has once the merchant grants it, and the app is told', async () => {
  const { visit, ask, granted, events } = await installed();
  expect(await (await visit('/admin/scopes.json')).json()).toEqual({
    granted: testApp.scopes,
    required: testApp.scopes,
    optional: [optional],
  });
  await ask('request', [optional]);
  await ask('request', [optional]);
  expect(granted()).toEqual([...testApp.scopes, optional]);
  expect(events.map(({ topic, payload }) => [topic, payload])).toEqual([
    ['app/scopes_update', expect.objectContaining({ previous: testApp.scopes, current: granted() })],
  ]);
});

test('a merchant takes back what is optional, and nothing that is required', async () => {
  const { visit, ask, granted, events } = await installed();
  await ask('request', [optional]);
  const takeBack = (scope: string) =>
    visit('/admin/apps/take-back', {
      method: 'POST',
      body: new URLSearchParams({ scope }),
      redirect: 'manual',
    });
  await takeBack('write_products');
  expect(granted()).toContain('write_products');
  await takeBack(optional);
  expect(granted()).toEqual(testApp.scopes);
  expect(events).toHaveLength(2);
  expect((await ask('revoke', ['write_products'])).status).toBe(422);
});
