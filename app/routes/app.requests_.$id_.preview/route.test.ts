import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepRequest } from '../../testing/kept-request.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.job.deleteMany();
  await database.afterSaleRequest.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const preview = async (id: string, words: string, shop = one) => {
  const request = merchantRequest(shop, `/app/requests/${id}/preview`, { words });
  return (await route.action({ request, params: { id }, context: {} })).data;
};

test('[FORM-01] the mail of an answer is shown word for word in the customer’s language, and nothing is sent or kept', async () => {
  const id = await keepRequest(one, { asked: { kind: 'question' }, order: null, locale: 'fr' });
  const { mail, problem } = await preview(id, 'Oui.\n\n{RET-01}');
  expect(problem).toBeNull();
  expect(mail?.to).toBe('buyer1001@example.com');
  expect(mail?.subject).toContain('notre réponse');
  expect(mail?.text).toContain('Bonjour');
  expect(mail?.text).toContain('Oui.');
  expect(mail?.text).toMatch(/15,00/);
  expect(await database.requestStep.count()).toBe(0);
  expect(await database.sentMail.count()).toBe(0);
});

test('without words, with a slot that nothing fills, or for another shop there is no mail', async () => {
  const id = await keepRequest(one);
  expect((await preview(id, ' ')).problem).toMatch(/^Write what/);
  expect((await preview(id, 'By {deadline}.')).problem).toContain('{deadline}');
  expect((await preview(id, 'Yes.', two)).problem).toBe('This request is not there any more.');
});
