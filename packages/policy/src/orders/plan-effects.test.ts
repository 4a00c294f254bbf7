import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { decideOrder } from './decide-order.ts';
import type { Effect } from './effect.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderDecision, OrderFacts } from './order.ts';
import { planEffects, type KnownOrder } from './plan-effects.ts';
import { home } from '../testing/home.ts';

const bag: OrderLineFacts = {
  id: 'gid://shopify/LineItem/1',
  variantId: 'gid://shopify/ProductVariant/1',
  quantity: 1,
  requiresShipping: true,
  subtotal: 260_00,
};
const fee: OrderLineFacts = {
  id: 'gid://shopify/LineItem/2',
  variantId: protectionVariantId,
  quantity: 1,
  requiresShipping: false,
  subtotal: 298,
};
const toPoBox = { shippingAddress: { ...home, address1: 'PO Box 12' } };
const toGermany = { shippingAddress: { ...home, countryCode: 'DE', provinceCode: null } };

const decided = (facts: Partial<OrderFacts> = {}): OrderDecision =>
  decideOrder(aallyn, {
    policyVersion: 4,
    placedAt: '2026-11-24T18:00:00Z',
    lines: [{ ...bag, subtotal: 100_00 }],
    shippingAddress: home,
    carrier: 'unknown',
    protectionVariantId,
    ...facts,
  });
const placed: KnownOrder = { stage: 'placed', hasEmail: true };
const moved = (tags: readonly string[] = [], promiseDigest: string | null = 'd1'): KnownOrder => ({
  stage: 'moved',
  tags,
  promiseDigest,
});
const keys = (effects: readonly Effect[]) => effects.map(({ key }) => key);
const planned = (effects: readonly Effect[], key: string) => effects.find((effect) => effect.key === key);

test('[CAL-05] an order at which nothing is special gets its promise and nothing else', () => {
  const decision = decided();
  expect(planEffects(decision, placed)).toEqual([
    {
      kind: 'promise',
      key: 'promise',
      after: [],
      made: 'once',
      policyVersion: 4,
      payload: { promise: decision.promise },
    },
  ]);
});

test('[SIGN-03] [PROT-01] an expensive, protected order is tagged', () => {
  const effects = planEffects(decided({ lines: [bag, fee] }), placed);
  expect(planned(effects, 'tags')?.payload).toEqual({ add: ['signature-required', 'protected'] });
});

test('[ADDR-02] an order to a P.O. box is a case, waits, and its customer is asked once it does', () => {
  const effects = planEffects(decided(toPoBox), placed);
  expect(keys(effects)).toEqual(['case/address', 'tags', 'promise', 'hold', 'rest', 'mail']);
  expect(planned(effects, 'mail')).toMatchObject({
    after: ['hold'],
    payload: { kind: 'poBox', verdict: 'refuse' },
  });
  expect(planned(effects, 'case/address')?.payload).toMatchObject({ statement: 'ADDR-01' });
});

test('[ADDR-02] [SHIP-05] nobody is asked who cannot be written to, or whose address is not what is wrong', () => {
  const held = ['tags', 'promise', 'hold', 'rest'];
  expect(keys(planEffects(decided(toPoBox), { stage: 'placed', hasEmail: false }))).toEqual([
    'case/address',
    ...held,
  ]);
  expect(keys(planEffects(decided(toGermany), placed))).toEqual(['case/destination', ...held]);
});

test('[ADDR-02] an order that could not be read in full is a case with everything that could not', () => {
  const unread = [
    { about: 'value', message: 'line 1 cannot be read' },
    { about: 'address', message: 'its address cannot be read' },
  ] as const;
  expect(planned(planEffects(decided({ unread }), placed), 'case/unclear')?.payload).toEqual({
    kind: 'unclear',
    statement: 'SIGN-01',
    message: 'line 1 cannot be read; its address cannot be read',
  });
});

test('[SIGN-03] with another carrier the tag goes, with the policy’s it comes, and then the promise follows', () => {
  const other = decided({ lines: [bag], carrier: 'other' });
  const ours = decided({ lines: [bag], carrier: 'ours' });
  const tag = 'signature-required';
  const changes = (effects: readonly Effect[]) => planned(effects, 'moved-tags')?.payload;
  expect(changes(planEffects(other, moved([tag])))).toEqual({ add: [], remove: [tag] });
  expect(changes(planEffects(ours, moved()))).toEqual({ add: [tag], remove: [] });
  expect(keys(planEffects(other, moved()))).toEqual(['moved-promise']);
  expect(keys(planEffects(ours, moved([tag])))).toEqual(['moved-promise']);
  expect(planned(planEffects(ours, moved()), 'moved-promise')).toMatchObject({
    after: ['moved-tags'],
    payload: { promise: ours.promise, replaces: 'd1' },
  });
});

test('[SIGN-01] the merchant’s own tag on an order below the signature’s value stays', () => {
  expect(keys(planEffects(decided(), moved(['signature-required'])))).toEqual(['moved-promise']);
});

test('[PROT-05] with the first parcel the protection line is fulfilled, after the promise', () => {
  const sent = decided({ lines: [bag, fee], shippedOn: '2026-11-25' });
  expect(planned(planEffects(sent, moved()), 'protection')).toMatchObject({
    after: ['moved-promise'],
    made: 'once',
    payload: { lines: [fee.id] },
  });
});

const facts = fc.record<Partial<OrderFacts>>({
  lines: fc.subarray([bag, { ...bag, subtotal: 10_00 }, fee]),
  shippingAddress: fc.constantFrom(home, toPoBox.shippingAddress, toGermany.shippingAddress, null),
  carrier: fc.constantFrom('unknown', 'ours', 'other'),
  shippedOn: fc.constantFrom(null, '2026-11-25'),
  currency: fc.constantFrom('USD', 'JPY'),
});
const knowing: fc.Arbitrary<KnownOrder> = fc.oneof(
  fc.record({ stage: fc.constant('placed' as const), hasEmail: fc.boolean() }),
  fc.record({
    stage: fc.constant('moved' as const),
    tags: fc.subarray(['signature-required', 'protected', 'vip']),
    promiseDigest: fc.constantFrom(null, 'd1'),
  }),
);

test('effects wait only for what is planned before them, each has a key of its own and the version it was sold under', () => {
  fc.assert(
    fc.property(facts, knowing, (changes, known) => {
      const effects = planEffects(decided(changes), known);
      expect(new Set(keys(effects)).size).toBe(effects.length);
      for (const [at, effect] of effects.entries()) {
        const before = keys(effects.slice(0, at));
        // The tags that nobody has to change are the only thing that is waited for without being planned.
        for (const key of effect.after) if (key !== 'moved-tags') expect(before).toContain(key);
        expect(keys(effects.slice(at))).not.toContain(effect.after[0]);
        expect(effect.policyVersion).toBe(4);
      }
    }),
  );
});

test('[SIGN-03] once the tags are as planned, planning again changes none', () => {
  fc.assert(
    fc.property(facts, fc.subarray(['signature-required', 'vip']), (changes, tags) => {
      const decision = decided(changes);
      const effect = planEffects(decision, moved(tags)).find(({ kind }) => kind === 'moved-tags');
      if (effect?.kind !== 'moved-tags') return;
      const { add, remove } = effect.payload;
      const after = [...tags.filter((tag) => !remove.some((each) => each === tag)), ...add];
      expect(planned(planEffects(decision, moved(after)), 'moved-tags')).toBeUndefined();
    }),
  );
});

test('what is planned about an order holds nothing that its customer typed', () => {
  fc.assert(
    fc.property(facts, knowing, (changes, known) => {
      const typed = { ...home, address1: 'PO Box 48213', city: 'Wetumpka' };
      const effects = planEffects(decided({ ...changes, shippingAddress: typed }), known);
      expect(JSON.stringify(effects)).not.toMatch(/48213|Wetumpka|43004/);
    }),
  );
});
