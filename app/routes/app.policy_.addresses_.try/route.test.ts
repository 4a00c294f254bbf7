import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.ts';

const [shop, other] = ['one.myshopify.com', 'two.myshopify.com'];
let one: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one, shopWithApp(other));
  await publishFor(shop);
  await publishFor(other);
});

const say = (query: string, of = shop) =>
  route.loader({
    request: merchantRequest(of, `/app/policy/addresses/try?${query}`),
    params: {},
    context: {},
  });
const box = 'address1=PO+Box+12&zip=43004&countryCode=us';

async function type(texts: Readonly<Record<string, string>>): Promise<void> {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop, user: '42' }, draft.value, texts);
}

test('[ADDR-01] an address is answered as the own draft stands, and another shop’s says what it said', async () => {
  expect(await say(box)).toMatchObject({ verdict: 'refuse' });
  await type({ 'addresses.poBox': 'ask' });
  expect(await say(box)).toMatchObject({ verdict: 'ask', shopperReads: '' });
  expect(await say(box, other)).toMatchObject({ verdict: 'refuse' });
});

test('[ADDR-03] an exception that is being written is answered before it is saved', async () => {
  expect(await say(`${box}&exception`)).toMatchObject({
    verdict: 'allow',
    without: 'Refused at checkout: it names a P.O. box (found as “P.O. box”).',
  });
});

test('while the draft cannot be read, the version that it was begun from answers', async () => {
  await type({ 'addresses.poBox': 'allow', 'signature.above': 'much' });
  expect(aallyn.addresses.poBox).toBe('refuse');
  expect(await say(box)).toMatchObject({ verdict: 'refuse' });
});

test.each(['', 'address1=+', 'city=Columbus'])('nothing is said of nothing: "%s"', async (query) => {
  expect(await say(query)).toBeNull();
});

test('an address of any length is answered', async () => {
  expect(await say(`address1=${'x'.repeat(5000)}&countryCode=zz`)).not.toBeNull();
});
