import { readFileSync } from 'node:fs';

import { aallyn, locales, writePage } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { pageHtml } from '../../page/page-html.ts';
import { readDraft } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { longestPage } from '../../policy/from-text/text-of.server.ts';
import { readerIn } from '../../reader.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const user = '42';
const address = '/app/policy/from-text';
const aallynsPage = readFileSync('packages/policy/reading/texts/aallyn.txt', 'utf8');
let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
  await publishFor(one.domain);
});

const send = (form: Readonly<Record<string, string>> | [name: string, value: string][], shop = one) =>
  route.action({ request: merchantRequest(shop.domain, address, form), params: {}, context: {} });
async function open(shop = one) {
  const { read } = await route.loader({
    request: merchantRequest(shop.domain, address),
    params: {},
    context: {},
  });
  if (read === null) throw new Error('Nothing was read.');
  return read;
}
async function draftOf(shop = one) {
  const draft = await readDraft(database, shop.admin, user);
  const said = draft.ok ? policyOfDraft(draft.value) : draft;
  if (!said.ok) throw new Error('The draft cannot be read.');
  return said.value;
}

const shipping =
  'Shipping to the United States costs a flat $7.00. Orders of $120.00 and up ship free in the U.S.';

test('[SHIP-01] what a page says is proposed beside its sentence, and taken it is the draft', async () => {
  await send({ intent: 'read', text: shipping });
  const { values } = await open();
  expect(values.flatMap(({ quotes }) => quotes.map(({ words }) => words)).join(' ')).toContain(
    'a flat $7.00',
  );
  for (const { id } of values) await send({ intent: 'take', value: id });
  const [home] = (await draftOf()).destinations.served;
  expect(home).toMatchObject({ flat: { minor: 7_00 }, freeFrom: { amount: { minor: 120_00 } } });
  const again = await open();
  expect(again.values).toEqual([]);
  expect(again.agreeing).toBeGreaterThan(0);
});

test('[LINT-01] what contradicts itself on AALLYN’s page is found with its words; the merchant keeps it, and looks at it again', async () => {
  await send({ intent: 'read', text: aallynsPage });
  const { findings } = await open();
  expect(findings.length).toBeGreaterThan(30);
  for (const { quotes } of findings) for (const quote of quotes) expect(aallynsPage).toContain(quote);
  const [first] = findings;
  if (first === undefined) throw new Error('Nothing was found.');
  await send({ intent: 'keep', finding: first.id });
  // The same words are the same decision, also when the page is read again.
  await send({ intent: 'read', text: `${aallynsPage}\n` });
  expect((await open()).findings.find(({ id }) => id === first.id)?.isKept).toBe(true);
  await send({ intent: 'reopen', finding: first.id });
  expect((await open()).findings.find(({ id }) => id === first.id)?.isKept).toBe(false);
  const kinds = (await database.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('finding'))).toEqual(['finding-kept', 'finding-reopened']);
});

test('[LINT-01] what a value of the policy settles is settled in the draft by its button', async () => {
  await send({ intent: 'read', text: aallynsPage });
  const finding = (await open()).findings.find(({ settles }) => (settles?.length ?? 0) > 0);
  if (finding === undefined) throw new Error('No finding has a value.');
  await send({ intent: 'settle', finding: finding.id });
  expect((await open()).findings.find(({ id }) => id === finding.id)?.settles).toEqual([]);
});

test('[LINT-01] what no button settles leads to its setting, beside what the draft says there', async () => {
  await send({ intent: 'read', text: aallynsPage });
  const { findings } = await open();
  const without = findings.filter(({ settles, setAt }) => settles === null && setAt === null);
  expect(without).toHaveLength(1);
  const exchange = findings
    .flatMap(({ setAt }) => setAt ?? [])
    .find(({ label }) => label === 'Days to an exchange');
  expect(exchange?.href).toBe('/app/policy/returns#exchanges.days');
  expect(exchange?.says).toContain('21 days');
});

test.each(locales)(
  '[FAQ-01] the page that the app wrote, in %s, says its policy word by word, and contradicts nothing',
  async (locale) => {
    const policy: Policy = {
      ...aallyn,
      destinations: {
        ...aallyn.destinations,
        usTerritories: { PR: true, GU: false, VI: true, AS: false, MP: true },
        served: aallyn.destinations.served.map((row) => ({
          ...row,
          flat: { ...row.flat, minor: row.flat.minor + 2_00 },
        })),
      },
      returns: { ...aallyn.returns, refundDays: 30, creditDays: 40 },
      missingParcels: { ...aallyn.missingParcels, monthsAfterOrder: 2 },
    };
    await send({ intent: 'read', text: pageHtml(writePage(policy, readerIn(locale))) });
    const read = await open();
    expect(read.own).toBeGreaterThan(50);
    expect(read).toMatchObject({ findings: [], notHeld: [] });
    expect(read.values.map(({ id, confidence }) => `${id} ${confidence}`).sort()).toEqual([
      'own:destinations.served exact',
      'own:destinations.usTerritories exact',
      'own:missingParcels.monthsAfterOrder exact',
      'own:returns.creditDays exact',
      'own:returns.refundDays exact',
    ]);
    await send([['intent', 'take'], ...read.values.map(({ id }): [string, string] => ['value', id])]);
    expect(await draftOf()).toEqual(policy);
    expect(await open()).toMatchObject({ values: [], findings: [] });
  },
);

test('[LINT-01] what a page leaves open is asked with what customers read instead, and a sentence that nothing came of is listed', async () => {
  await send({ intent: 'read', text: `${shipping} Our bags are made by hand.` });
  const { questions, silent } = await open();
  const asked = questions.find(({ asks }) => asks === 'what a return costs');
  expect(asked?.says).toContain('$15.00');
  expect(asked?.href).toBe('/app/policy/returns#returns.fee');
  expect(questions.map(({ asks }) => asks)).not.toContain('what shipping costs');
  expect(silent).toEqual([{ quote: 'Our bags are made by hand.', isTelling: false }]);
});

test('a value that cannot stand beside the rest of the draft is said and not taken for one that agrees', async () => {
  await send({ intent: 'read', text: 'Exchanges are possible within 9000 days of delivery.' });
  const { agreeing, notHeld, values } = await open();
  expect({ agreeing, values }).toEqual({ agreeing: 0, values: [] });
  expect(notHeld[0]?.reasons[0]?.why).toMatch(/^It does not go together with the rest of your draft\. ./);
});

test('[SHIP-02] a sentence that no setting says stands once, with every reason and the way to what comes closest, and is no open question', async () => {
  await send({
    intent: 'read',
    text: `${shipping} Canada costs CA$12.00 and is free over CA$90.00. Refunds reach you within four weeks of posting: up to ten business days in the mail, up to five with us.`,
  });
  const { notHeld, questions } = await open();
  expect(new Set(notHeld.map(({ quote }) => quote)).size).toBe(notHeld.length);
  const [canada, refund] = notHeld;
  expect(canada?.reasons).toEqual([
    {
      why: 'Say what CA$90.00 is in USD: carts in other currencies are compared with that.',
      href: '/app/policy/shipping#destinations.served',
    },
    {
      why: 'Rates are in your shop’s currency, USD. Say what CA$12.00 is in it.',
      href: '/app/policy/shipping#destinations.served',
    },
  ]);
  expect(refund?.reasons.map(({ href }) => href)).toEqual([
    '/app/policy/returns#returns.refundWithin',
    '/app/policy/returns#returns.refundWithin',
  ]);
  expect(questions.map(({ asks }) => asks)).not.toContain('how long a refund takes');
});

test('HTML is read as its readers see it, and nothing of it reaches the page', async () => {
  const html = `<html><head><style>p{}</style><script>alert(1)</script></head><body><p>${shipping}</p><ul><li>Memorial Day</li><li>Labor Day</li></ul><img src=x onerror=alert(1)></body></html>`;
  await send({ intent: 'read', text: html });
  const { text } = await database.ownPage.findUniqueOrThrow({ where: { shop: one.domain } });
  expect(text).toContain('$120.00 and up');
  expect(text).toMatch(/Memorial Day\nLabor Day/);
  expect(text).not.toMatch(/script|alert|onerror|<|p\{\}/);
});

test.each([
  ['nothing', ' \n', 'Paste the words'],
  ['a picture', 'PNG\0\0IHDR', 'not text'],
  ['more than anybody reads', 'a'.repeat(longestPage + 1), 'too long'],
])('%s is refused with what is allowed, and what was sent stays in the field', async (_, text, words) => {
  const answer = await send({ intent: 'read', text });
  if (answer === null || !('data' in answer)) throw new Error('It was read.');
  expect(answer.init?.status).toBe(422);
  expect(answer.data).toMatchObject({ refused: text });
  expect(answer.data.problem).toContain(words);
  expect(await database.ownPage.count()).toBe(0);
});

test('a page is its shop’s alone, and can be forgotten', async () => {
  await send({ intent: 'read', text: shipping });
  const other = await route.loader({
    request: merchantRequest(two.domain, address),
    params: {},
    context: {},
  });
  expect(other).toMatchObject({ text: '', read: null });
  await send({ intent: 'forget' }, two);
  expect(await database.ownPage.count()).toBe(1);
  await send({ intent: 'forget' });
  expect(await database.ownPage.count()).toBe(0);
});
