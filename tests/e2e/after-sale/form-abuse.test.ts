import { mostWishes } from '../../../app/after-sale/form/wish.server.ts';
import { expect, test } from '../fixtures.ts';
import { FormSender } from './form-sender.ts';

test('[FORM-01] of a thousand forms that one sender posts at once a few are kept; meanwhile another customer opens the form, sends theirs, and gets the link', async ({
  page,
  product,
}) => {
  const flood = new FormSender(product, '203.0.113.9');
  const other = new FormSender(product, '203.0.113.10');
  const t0 = Date.now();
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => flood.passes()));
  console.log('tokens', Date.now() - t0);
  const t1 = Date.now();
  let answered = 0;
  const sent = Promise.all(
    tokens.map(async (captcha, index) => {
      const answer = await flood.sends({ order: `#${index}`, email: 'flood@example.com', captcha });
      await answer.text();
      answered += 1;
      return answer.status;
    }),
  );
  void sent.then(() => console.log('sent', Date.now() - t1));
  const t2 = Date.now();
  await page.goto(`${product.storefront}apps/doorstep/requests/new?kind=return&locale=en`);
  console.log('page', Date.now() - t2, answered);
  const done = await other.sends({ order: '#1', email: 'a@example.com', captcha: await other.passes() });
  console.log('other', Date.now() - t2, done.status, answered);
  const statuses = await sent;
  console.log(JSON.stringify([...new Set(statuses)].map((x) => [x, statuses.filter((y) => x === y).length])));
  expect(statuses.filter((s) => s === 200)).toHaveLength(mostWishes.bySender);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});
