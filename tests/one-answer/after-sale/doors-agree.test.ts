import {
  aallyn,
  afterSaleKinds,
  claimablePieces,
  convert,
  countOthers,
  decideAfterSale,
  mayAsk,
  offersOf,
  parcelsToName,
  type AfterSaleDecision,
  type Asked,
  type Policy,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { showChoices } from '../../../app/after-sale/door/show-choices.ts';
import { orderToken } from '../../../app/after-sale/links.server.ts';
import { database } from '../../../app/database.server.ts';
import { loader as desk } from '../../../app/routes/app.orders_.$id_.request/route.tsx';
import { merchantRequest } from '../../../app/testing/merchant.ts';
import { atLink, inAccount } from '../../stories/customer.fixture.ts';
import { askAtDesk } from '../../stories/desk.fixture.ts';
import { price } from '../../stories/order.fixture.ts';
import { domain, openWorld } from '../../stories/world.fixture.ts';
import { happen, terms, type Stands, type Terms } from './sold.fixture.ts';

/** Hundreds: ONE_ANSWER_RUNS=500 npx vitest run --project=app tests/one-answer/after-sale */
const numRuns = Number(process.env['ONE_ANSWER_RUNS'] ?? 15);

/** With everything on that a decision can depend on. */
const policy: Policy = {
  ...aallyn,
  gifts: { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } },
  returns: { ...aallyn.returns, chargeBackFreeShipping: true },
};

const wish = fc.record({
  kind: fc.constantFrom(...afterSaleKinds, 'return', 'return', 'price-adjustment'),
  pick: fc.nat(),
  quantity: fc.integer({ min: 1, max: 3 }),
  remedy: fc.constantFrom('refund', 'store-credit'),
  cause: fc.constantFrom('wrong-address', 'unavailable', 'not-collected', 'other'),
  wants: fc.constantFrom('cancel', 'other-payment'),
  problem: fc.constantFrom('wrong-item', 'damaged', 'faulty'),
  /** Off the price that was paid, in cents; below zero it went up. */
  cheaper: fc.integer({ min: -5_00, max: 9_00 }),
  /** What was asked for before about the next line, or the order, that nobody has decided. */
  before: fc.constantFrom(null, null, 'return', 'price-adjustment', 'missing-parcel', 'product-issue'),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

/** What is asked for as a form says it, and as the engine is asked. */
function askedOf({ sold }: Stands, wanted: Wish, now: { readonly shop: number; readonly there: number }) {
  const line = sold.lines[wanted.pick % sold.lines.length];
  if (line === undefined) throw new Error('It has no line.');
  const { id } = line;
  const quantity = Math.min(wanted.quantity, Math.max(1, claimablePieces(line)));
  const pieces = { [`pieces:${id}`]: String(quantity), [`reason:${id}`]: 'too-big' };
  const lines = [{ id, quantity, reason: 'too-big' }];
  const { remedy, cause, wants, problem } = wanted;
  const named = parcelsToName(sold);
  const parcel = named.length === 0 ? {} : { parcel: named[wanted.pick % named.length]?.id ?? '' };
  const money = (minor: number, currency: string) => ({ minor, currency });
  const both = {
    shop: money(now.shop, 'USD'),
    presentment: money(now.there, line.paid.presentment.currency),
  };
  const all: { readonly [Kind in Asked['kind']]: { readonly form: object; readonly asked: Asked<Kind> } } = {
    return: {
      form: { ...pieces, remedy, attested: 'yes' },
      asked: { kind: 'return', lines, remedy, attested: true },
    },
    exchange: {
      form: { ...pieces, attested: 'yes', message: 'Blue', [`instead:${id}`]: 'words' },
      asked: { kind: 'exchange', lines, wanted: [], attested: true },
    },
    'missing-parcel': {
      form: { checked: 'yes', ...parcel },
      asked: { kind: 'missing-parcel', checked: true, ...parcel },
    },
    'returned-parcel': { form: { cause }, asked: { kind: 'returned-parcel', cause } },
    address: { form: { message: 'Elsewhere' }, asked: { kind: 'address' } },
    cancellation: { form: { wants }, asked: { kind: 'cancellation', wants } },
    'price-adjustment': {
      form: { line: id, ...pieces, price: (now.shop / 100).toFixed(2) },
      asked: { kind: 'price-adjustment', line: { id, quantity }, now: both, nowFrom: 'price' },
    },
    'product-issue': {
      form: { ...pieces, problem },
      asked: { kind: 'product-issue', lines: [{ id, quantity }], problem },
    },
    question: { form: { message: 'When?' }, asked: { kind: 'question' } },
  };
  const { form, asked } = all[wanted.kind];
  return { typed: { kind: wanted.kind, ...form }, asked };
}

/** [GIFT-01, SHIP-07, PRICE-01] Asks for something about the line after the one that is wished about, where the policy lets somebody. */
async function askBefore(
  stands: Stands,
  { before, pick, ...rest }: Wish,
  costs: (at: number) => { readonly shop: number; readonly there: number },
): Promise<Stands> {
  const { order, sold, askedAt } = stands;
  if (before === null) return stands;
  const at = (pick + 1) % sold.lines.length;
  const { typed, asked } = askedOf(
    stands,
    { ...rest, before, kind: before, pick: at, quantity: 3 },
    costs(at),
  );
  if (!mayAsk(decideAfterSale(policy, sold, asked, askedAt))) return stands;
  const sent = await inAccount(order, { do: 'send', ...typed });
  expect(sent.status).toBe(200);
  const nothing = { hasReturn: false, isInvoicePaid: false, isCounted: false, gives: null, sends: null };
  return { ...stands, sold: countOthers(sold, [{ asked, steps: [], ...nothing }], 'asking') };
}

/** What was kept of what somebody asked for, but for what is beside it; nothing is left of it after that. */
async function takeKept(beside: readonly string[] = []): Promise<unknown> {
  const where = { id: { notIn: [...beside] } };
  const rows = await database.afterSaleRequest.findMany({ where });
  await database.afterSaleRequest.deleteMany({ where });
  await database.job.deleteMany();
  return rows.map(({ decision }) => decision);
}

const kept = (decision: AfterSaleDecision): unknown => JSON.parse(JSON.stringify(decision));

/** Found by more runs, and what is wished then. */
const toCanada: Terms = {
  ...{ placedAt: '2024-11-17T06:59:59Z', to: 'CA', isProtected: false, tax: null, isSplit: false },
  ...{ lines: [{ quantity: 1, price: 10_00, tags: [], discount: 0 }], refunds: null },
  ...{ shipsAfter: null, arrivesAfter: null, asksAfter: 0 },
};
const aReturn: Wish = {
  ...{ kind: 'return', pick: 0, quantity: 1, remedy: 'refund', cause: 'wrong-address', wants: 'cancel' },
  ...{ problem: 'wrong-item', cheaper: 1, before: null },
};

/** An amount as every browser writes it. */
const written = ({ minor, currency }: { readonly minor: number; readonly currency: string }) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'symbol' }).format(
    currency === 'USD' ? minor / 100 : minor,
  );

test(
  '[FORM-01] [RET-01] [RET-02] [SHIP-07] the account, the form of the storefront and the desk offer and decide as the engine does, to the cent of every currency',
  async () => {
    const world = await openWorld('2024-01-01T00:00:00Z', policy);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(terms, wish, async (on, wanted) => {
        await takeKept();
        const happened = await happen(world, policy, on);
        const at = wanted.pick % happened.sold.lines.length;
        /** What a line costs now, as its customer sees it. */
        const costs = (line: number) => {
          const now = Math.max(1, (on.lines[line]?.price ?? 0) - wanted.cheaper);
          const rates = { JP: 150, KR: 1_380 } as const;
          const there = on.to === 'JP' || on.to === 'KR' ? Math.round((now * rates[on.to]) / 100) : now;
          price(world, line + 1, { price: now });
          return { shop: now, there };
        };
        const stands = await askBefore(happened, wanted, costs);
        const beside = (await database.afterSaleRequest.findMany()).map(({ id }) => id);
        const { order, sold, askedAt } = stands;
        const { typed, asked } = askedOf(stands, wanted, costs(at));
        const decision = decideAfterSale(policy, sold, asked, askedAt);
        const isTaken = mayAsk(decision);
        seen.add(`${wanted.kind} ${decision.answer.kind}`);

        const offers = offersOf(policy, sold, askedAt);
        const known = sold.lines.map(({ id, sold: pieces }, index) => ({
          ...{ id, title: order.lines[index]?.title ?? '', variantTitle: null, image: null, sold: pieces },
        }));
        const { choices } = showChoices(policy, offers, known, 'en');
        const { page } = await inAccount(order, { do: 'show' });
        expect(page?.choices).toMatchObject(
          choices.map(({ kind, isOpen, sentences }) => ({ kind, isOpen, sentences })),
        );
        const number = order.id.split('/').at(-1) ?? '';
        const request = merchantRequest(domain, `/app/orders/${number}/request`);
        const atDesk = await desk({ request, params: { id: number }, context: {} });
        const bySame = new Map(
          atDesk.choices.map(({ kind, isOpen, sentences }) => [kind, { isOpen, sentences }]),
        );
        for (const { kind, isOpen, sentences } of choices)
          expect(bySame.get(kind)).toEqual({ isOpen, sentences });
        const secrets = { shop: domain, secret: 'secret', now: new Date(askedAt) };
        const token = orderToken({ orderId: order.id, kind: null, locale: 'en' }, secrets);
        const onForm = await (await atLink(token, '')).text();
        for (const { sentences } of choices)
          for (const sentence of sentences)
            expect(onForm).toContain(sentence.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));

        const { estimate } = await inAccount(order, { do: 'estimate', ...typed });
        const { answer } = decision;
        if (answer.kind === 'eligible' && 'refund' in answer && answer.refund !== null)
          expect(estimate?.refund?.rows.at(-1)?.amount).toBe(written(answer.refund.total.presentment));

        expect((await inAccount(order, { do: 'send', ...typed })).status).toBe(isTaken ? 200 : 422);
        expect(await takeKept(beside)).toEqual(isTaken ? [kept(decision)] : []);
        const sent = await atLink(token, wanted.kind, { ...typed, step: 'send' });
        expect(sent.status).toBe(isTaken ? 200 : 422);
        expect(await takeKept(beside)).toEqual(isTaken ? [kept(decision)] : []);

        // At the desk somebody says what it costs now, in the shop's currency.
        const said =
          asked.kind === 'price-adjustment'
            ? {
                ...asked,
                now: {
                  ...asked.now,
                  presentment:
                    convert(asked.now.shop, asked.now.presentment.currency, sold.rate) ?? asked.now.shop,
                },
              }
            : asked;
        expect(await askAtDesk(order, typed)).toHaveProperty('id');
        expect(await takeKept(beside)).toEqual([kept(decideAfterSale(policy, sold, said, askedAt))]);
      }),
      // A parcel to Canada that was paid in dollars of the United States.
      { numRuns, examples: [[toCanada, { ...aReturn, before: 'price-adjustment' }]] },
    );
    // Few runs meet few answers, but never one alone.
    expect(seen.size).toBeGreaterThan(Math.min(numRuns, 15) / 3);
  },
  60_000 + numRuns * 4_000,
);
