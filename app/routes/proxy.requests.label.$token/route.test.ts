import { beforeEach, expect, test } from 'vitest';

import { keepLabel } from '../../after-sale/labels/keep-label.server.ts';
import { labelAddress, referenceTo } from '../../after-sale/labels/label-address.server.ts';
import { eraseAfterSale } from '../../after-sale/personal-data.server.ts';
import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { keepRequest } from '../../testing/kept-request.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { loader } from './route.ts';

const shop = 'aallyn.myshopify.com';
const other = 'other.myshopify.com';
let request: string;
let label: string;

beforeEach(async () => {
  await emptyDatabase();
  await publishFor(shop);
  await publishFor(other);
  request = await keepRequest(shop);
  const file = { type: 'application/pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.4 Mei')) } as const;
  label = await keepLabel(
    database,
    { shop, id: request },
    { ...file, token: 'form number 1', now: new Date() },
  );
});

const fetchIt = (of = label, by = shop, madeFor = shop) => {
  const making = { shop: madeFor, storefront: 'https://shop.example', secret: 'secret', now: new Date() };
  const token = labelAddress(referenceTo(of), 'en', making).split('/').at(-1) ?? '';
  return loader({
    ...{
      request: proxyRequest({ path: `/requests/label/${token}`, shop: by }),
      params: { token },
      context: {},
    },
  });
};

test('[RET-04] whoever has the link of the mail gets the label, to be saved and never run', async () => {
  const answer = await fetchIt();
  expect(await answer.text()).toBe('%PDF-1.4 Mei');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="return-label.pdf"');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test('[RET-04] without a link of ours, through another shop, or once it is erased nobody gets it', async () => {
  const told = async (answer: Promise<Response>) => (await answer).headers.get('content-type');
  expect(await told(fetchIt('0'.repeat(32)))).toMatch(/html|liquid/);
  expect(await told(fetchIt(label, other))).toMatch(/html|liquid/);
  expect(await told(fetchIt(label, other, other))).toMatch(/html|liquid/);
  await eraseAfterSale(database, shop, [request]);
  expect(await told(fetchIt())).toMatch(/html|liquid/);
});
