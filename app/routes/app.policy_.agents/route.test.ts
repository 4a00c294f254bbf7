import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { askToLookAgain } from '../../health/read-back.server.ts';
import { keepLook } from '../../health/kept.server.ts';
import type { Unseen } from '../../health/kept.server.ts';
import type { Problem } from '../../health/problem.ts';
import { choosePlaces } from '../../page/publish/written.server.ts';
import { ucpPolicies } from '../../agents/ucp-policies.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const shop = shopWithApp('one.myshopify.com');

beforeEach(async () => {
  await emptyDatabase();
  await installAlone(shop);
});

const open = () =>
  route.loader({ request: merchantRequest(shop.domain, '/app/policy/agents'), params: {}, context: {} });

test('what is copied for agents.md names the address of the storefront and every tool', async () => {
  expect(await open()).toEqual({ answers: null });
  await publishFor(shop.domain, { number: 2 });
  const { answers } = await open();
  expect(answers?.version).toBe(2);
  expect(answers?.address).toBe('https://aallyn.example/apps/doorstep/mcp');
  for (const tool of ['policy_answer', 'shipping_price', 'address_check', 'delivery_dates', 'order_return'])
    expect(answers?.text).toContain(`\n- \`${tool}\`: `);
  expect(answers?.text).toContain(answers?.address);
});

test('[FAQ-01] what agents read in the store is nowhere, under way, could not be read, is right, or is told with both sentences', async () => {
  await publishFor(shop.domain, { number: 2 });
  const readBack = async () => (await open()).answers?.readBack;
  expect(await readBack()).toEqual({ kind: 'nowhere' });
  await choosePlaces(database, shop.domain, [{ place: 'shipping-policy', resourceId: null }], new Date());
  expect(await readBack()).toEqual({ kind: 'under-way' });
  const at = new Date(Date.now() + 60_000);
  const look = (unseen: readonly Unseen[], found: ReadonlyMap<string, readonly Problem[]> = new Map()) =>
    keepLook(database, shop.domain, { at, found, unseen });
  await look([{ check: 'translations', reason: 'Shopify is busy.' }]);
  expect(await readBack()).toEqual({ kind: 'unseen', reason: 'Shopify is busy.' });
  await look([]);
  expect(await readBack()).toMatchObject({ kind: 'read', differences: [] });
  const message = 'SHIP-01 says “$50.00” instead of “$100.00”';
  const wayOut = { kind: 'told', message: '' } as const;
  const problem = { about: 'shipping-policy', severity: 'warning', meaning: '', wayOut } as const;
  await look(
    [],
    new Map([
      ['policy-texts', [{ ...problem, message }]],
      ['translations', [{ ...problem, about: 'kept', severity: 'notice', message: 'their own text, kept' }]],
      ['rates', [{ ...problem, message: 'of checkout, not of a text' }]],
    ]),
  );
  expect(await readBack()).toMatchObject({ kind: 'read', differences: [message] });
  const unread = 'Your storefront asks for a password.';
  await look([{ check: 'served-page', reason: unread }]);
  expect(await readBack()).toMatchObject({ kind: 'read', unserved: unread });
  await askToLookAgain(database, shop.domain, new Date());
  expect(await readBack()).toEqual({ kind: 'under-way' });
});

test('[RET-01] [RET-02] [INTL-01] every value of the policy as data stands in the sentences beside it', () => {
  const policies = ucpPolicies(aallyn);
  expect(policies.map(({ type, applies_to: to }) => [type, to?.countries.length])).toEqual([
    ['shipping', 6],
    ['return', 1],
    ['return', 5],
  ]);
  for (const { window, methods = [], description } of policies) {
    if (window) expect(description).toContain(`${window.days} days`);
    for (const { fee } of methods) expect(description).toContain(`$${fee.amount}`);
  }
});

test('[RET-02] [INTL-01] what the shape cannot say exactly is left to the sentences', () => {
  const policy: Policy = {
    ...aallyn,
    returns: { ...aallyn.returns, creditDays: 60 },
    international: { ...aallyn.international, accepted: false },
  };
  const policies = ucpPolicies(policy);
  expect(policies).toHaveLength(2);
  expect(policies[1]?.window).toBeUndefined();
  expect(policies[1]?.description).toContain('60 days');
});
