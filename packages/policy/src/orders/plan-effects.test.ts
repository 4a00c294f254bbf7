import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { decideOrder } from './decide-order.ts';
import type { Effect } from './effect.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderDecision, OrderFacts } from './order.ts';
import { justPlaced, type KnownOrder } from './known-order.ts';
import { planEffects } from './plan-effects.ts';
import type { HeldOrder } from './waits.ts';
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
const placed: KnownOrder = { ...justPlaced(1), address: 'a1' };
const keys = (effects: readonly Effect[]) => effects.map(({ key }) => key);
const plan = (decision: OrderDecision, known: Partial<KnownOrder> = {}) =>
  planEffects(decision, { ...placed, ...known });
const payloadOf = (effects: readonly Effect[], kind: Effect['kind']) =>
  effects.find((effect) => effect.kind === kind)?.payload;
const place = (changes: Partial<HeldOrder> = {}): HeldOrder => ({
  ...{ id: 'gid://shopify/FulfillmentOrder/7', pieces: 1, isHeld: false, heldIn: [], canBeHeld: true },
  ...changes,
});
const heldPlace = place({ isHeld: true, heldIn: [1] });
const waited = { turn: 1, address: 'a1', isReleased: false };
/** An order that is held, tagged and promised as it was decided. */
const held = (decision: OrderDecision): Partial<KnownOrder> => ({
  ...{ tags: decision.tags, given: decision.tags, promise: { value: decision.promise, digest: 'd1' } },
  ...{ fulfillmentOrders: [heldPlace], waited },
});

test('[CAL-05] an order at which nothing is special gets its promise and nothing else', () => {
  const decision = decided();
  expect(plan(decision).effects).toEqual([
    {
      ...{ kind: 'promise', key: 'promise', after: [], made: 'each-time', policyVersion: 4 },
      payload: { promise: decision.promise, replaces: null },
    },
  ]);
});

test('[CAL-05] a promise that says what is so is left alone, whatever the sequence of its keys', () => {
  const { promise } = decided();
  const value = Object.fromEntries(Object.entries(promise).reverse());
  expect(plan(decided(), { promise: { value, digest: 'd1' } }).effects).toEqual([]);
  const older = { value: { ...value, signature: 'required' }, digest: 'd1' };
  expect(payloadOf(plan(decided(), { promise: older }).effects, 'promise')).toEqual({
    promise,
    replaces: 'd1',
  });
});

test('[SIGN-03] [PROT-01] an expensive, protected order is tagged', () => {
  const { effects } = plan(decided({ lines: [bag, fee] }));
  expect(payloadOf(effects, 'tags')).toEqual({ add: ['signature-required', 'protected'], remove: [] });
});

test('[SIGN-03] [PROT-01] edited below the value, or without its protection line, it loses the tags that came from us', () => {
  const given = ['signature-required', 'protected'] as const;
  const { effects } = plan(decided(), { tags: [...given, 'vip'], given });
  expect(payloadOf(effects, 'tags')).toEqual({ add: [], remove: given });
  // The merchant's own tags are none of ours.
  expect(payloadOf(plan(decided(), { tags: [...given] }).effects, 'tags')).toBeUndefined();
});

test('[ADDR-02] an order to a P.O. box is a case, waits, and its customer is asked once it does', () => {
  const { effects } = plan(decided(toPoBox), { fulfillmentOrders: [place()] });
  expect(keys(effects)).toEqual(['case/address', 'hold/1/7', 'mail', 'tags', 'promise']);
  expect(effects[2]).toMatchObject({ after: ['hold/1/7'], payload: { kind: 'poBox', verdict: 'refuse' } });
  expect(payloadOf(effects, 'case')).toMatchObject({ statement: 'ADDR-01' });
});

test('[ADDR-02] every fulfillment order of it is held, and one that waits is enough to ask', () => {
  const other = place({ id: 'gid://shopify/FulfillmentOrder/8' });
  const known = { fulfillmentOrders: [heldPlace, other], pieces: 2, waited };
  const { effects } = plan(decided(toPoBox), known);
  expect(keys(effects)).toEqual(['case/address', 'hold/1/8', 'mail', 'tags', 'promise']);
  expect(effects[2]?.after).toEqual([]);
});

test('[ADDR-02] [SHIP-05] nobody is asked who cannot be written to, whose address is not what is wrong, or of whom nothing waits', () => {
  const rest = ['tags', 'promise'];
  const known = { fulfillmentOrders: [place()] };
  expect(keys(plan(decided(toPoBox), { ...known, hasEmail: false }).effects)).toEqual([
    ...['case/address', 'hold/1/7'],
    ...rest,
  ]);
  expect(keys(plan(decided(toGermany), known).effects)).toEqual(['case/destination', 'hold/1/7', ...rest]);
  const taken = plan(decided(toPoBox), { fulfillmentOrders: [place({ canBeHeld: false })] });
  expect(keys(taken.effects)).toEqual(['case/address', 'case/hold', ...rest]);
});

test('[ADDR-02] what the app does not see of an order that waits is for a person, once Shopify has had time to make it', () => {
  const unseen = { fulfillmentOrders: [] };
  expect(plan(decided(toPoBox), { ...unseen, isFresh: true })).toMatchObject({ isTooEarly: true });
  expect(keys(plan(decided(toPoBox), { ...unseen, isFresh: true }).effects)).not.toContain('case/hold');
  expect(keys(plan(decided(toPoBox), unseen).effects)).toContain('case/hold');
  expect(keys(plan(decided(toPoBox), { fulfillmentOrders: [place()], pieces: 3 }).effects)).toContain(
    'case/rest',
  );
});

test('[ADDR-02] a corrected address releases: our hold first, then tag and promise, and nobody has to look any more', () => {
  const corrected = plan(decided(), { ...held(decided(toPoBox)), address: 'a2' });
  expect(keys(corrected.effects)).toEqual(['release', 'tags', 'promise']);
  expect(corrected.effects.slice(1).every(({ after }) => after[0] === 'release')).toBe(true);
  expect(payloadOf(corrected.effects, 'tags')).toEqual({ add: [], remove: ['address-hold'] });
  expect(corrected.decision.promise).not.toHaveProperty('hold');
  // Until it is released, it is on the list.
  expect(corrected.settled).not.toContain('address');
  expect(plan(decided(), { waited, address: 'a2' }).settled).toContain('address');
});

test('[ADDR-02] a hold that somebody released is respected: not held again for this address, and nothing says that it waits', () => {
  const before = held(decided(toPoBox));
  const letGo = plan(decided(toPoBox), { ...before, fulfillmentOrders: [place({ heldIn: [1] })] });
  expect(keys(letGo.effects)).toEqual(['tags', 'promise']);
  expect(letGo.decision).toMatchObject({ tags: [], hold: { what: 'address' } });
  expect(letGo.waits).toEqual({ ...waited, isReleased: true });
  expect(letGo.settled).toContain('address');
  // It stays so when more is added to the order, and for one that was split.
  const more = plan(decided(toPoBox), { waited: letGo.waits, fulfillmentOrders: [place()] });
  expect(keys(more.effects)).toEqual(['promise']);
});

test('[ADDR-02] another address that is refused is held anew, whoever let the order go before', () => {
  const known = {
    waited: { ...waited, isReleased: true },
    fulfillmentOrders: [place({ heldIn: [1] })],
    address: 'a2',
  };
  const anew = plan(decided(toPoBox), known);
  expect(keys(anew.effects)).toEqual(['case/address/2', 'hold/2/7', 'mail/2', 'tags', 'promise']);
  expect(anew.waits).toEqual({ turn: 2, address: 'a2', isReleased: false });
});

test('[ADDR-02] an order that could not be read in full is a case with everything that could not', () => {
  const unread = [
    { about: 'value', message: 'line 1 cannot be read' },
    { about: 'address', message: 'its address cannot be read' },
  ] as const;
  const { effects } = plan(decided({ unread }));
  expect(payloadOf(effects, 'case')).toEqual({
    kind: 'unclear',
    statement: 'SIGN-01',
    message: 'line 1 cannot be read; its address cannot be read',
  });
});

test('[PROT-05] with the first parcel the protection line is fulfilled, and never before', () => {
  const sent = decided({ lines: [bag, fee], shippedOn: '2026-11-25' });
  expect(payloadOf(plan(sent).effects, 'protection')).toEqual({ lines: [fee.id] });
  expect(payloadOf(plan(decided({ lines: [bag, fee] })).effects, 'protection')).toBeUndefined();
});

test('[PROT-05] a protected order that was cancelled before it shipped is paid its fee back, once', () => {
  const lines = [bag, fee].map((line) => ({ ...line, quantity: 0, sold: 1, subtotal: 0 }));
  const { effects } = plan(decided({ lines, cancelled: true, kept: 298 }), {
    tags: [],
    fulfillmentOrders: [],
  });
  expect(payloadOf(effects, 'refund-fee')).toMatchObject({
    why: 'cancelled',
    lines: [{ id: fee.id, quantity: 1 }],
  });
  expect(effects.find(({ kind }) => kind === 'refund-fee')?.made).toBe('once');
});

const facts = fc.record<Partial<OrderFacts>>({
  lines: fc.subarray([bag, { ...bag, id: 'gid://shopify/LineItem/3', subtotal: 10_00 }, fee]),
  shippingAddress: fc.constantFrom(home, toPoBox.shippingAddress, toGermany.shippingAddress, null),
  carrier: fc.constantFrom('unknown', 'ours', 'other'),
  shippedOn: fc.constantFrom(null, '2026-11-25'),
  currency: fc.constantFrom('USD', 'JPY'),
  cancelled: fc.boolean(),
  kept: fc.constantFrom(0, 298),
});
const places = fc
  .array(
    fc.record({
      pieces: fc.integer({ min: 0, max: 2 }),
      isHeld: fc.boolean(),
      heldIn: fc.subarray([1, 2]),
      canBeHeld: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `gid://shopify/FulfillmentOrder/${at}` })));
const ourTags = ['signature-required', 'protected', 'address-hold', 'destination-hold'] as const;
const knowing: fc.Arbitrary<KnownOrder> = fc.record({
  tags: fc.subarray([...ourTags, 'vip']),
  given: fc.subarray([...ourTags]),
  promise: fc.constantFrom({ value: null, digest: null }, { value: {}, digest: 'd1' }),
  fulfillmentOrders: places,
  pieces: fc.integer({ min: 0, max: 4 }),
  isFresh: fc.boolean(),
  hasEmail: fc.boolean(),
  waited: fc.option(
    fc.record({
      turn: fc.constantFrom(1, 2),
      address: fc.constantFrom(null, 'a1', 'a2'),
      isReleased: fc.boolean(),
    }),
  ),
  address: fc.constantFrom('a1', 'a2'),
  corrected: fc.constantFrom(null, { turn: 1, today: '2026-11-24' }, { turn: 2, today: '2026-12-24' }),
});

test('effects wait only for what is planned before them, each has a key of its own and the version it was sold under', () => {
  fc.assert(
    fc.property(facts, knowing, (changes, known) => {
      const { effects } = planEffects(decided(changes), known);
      expect(new Set(keys(effects)).size).toBe(effects.length);
      for (const [at, effect] of effects.entries()) {
        const before = keys(effects.slice(0, at));
        for (const key of effect.after) expect(before).toContain(key);
        expect(effect.policyVersion).toBe(4);
      }
    }),
  );
});

/** What is known once everything that was planned is made, and what was made once. */
function make(known: KnownOrder, { effects, given, waits }: ReturnType<typeof planEffects>): KnownOrder {
  let { tags, promise, fulfillmentOrders } = known;
  for (const effect of effects) {
    if (effect.kind === 'tags') {
      const { add, remove } = effect.payload;
      tags = [...tags.filter((tag) => !remove.some((each) => each === tag)), ...add];
    }
    if (effect.kind === 'promise') promise = { value: effect.payload.promise, digest: 'd2' };
    if (effect.kind === 'release')
      fulfillmentOrders = fulfillmentOrders.map((each) => ({ ...each, isHeld: false }));
    if (effect.kind === 'hold') {
      const { fulfillmentOrder } = effect.payload;
      fulfillmentOrders = fulfillmentOrders.map((each) =>
        each.id === fulfillmentOrder
          ? { ...each, isHeld: true, heldIn: [...each.heldIn, waits?.turn ?? 0] }
          : each,
      );
    }
  }
  return { ...known, tags, promise, fulfillmentOrders, given, waited: waits };
}

test('a plan converges: once it is made, the next one has only what is made once, and decides and remembers the same', () => {
  const once = (effects: readonly Effect[]) => keys(effects.filter(({ made }) => made === 'once'));
  fc.assert(
    fc.property(facts, knowing, (changes, known) => {
      const decision = decided(changes);
      const first = planEffects(decision, known);
      const made = make(known, first);
      const second = planEffects(decision, made);
      expect(second.effects.filter(({ made: how }) => how === 'each-time')).toEqual([]);
      expect(second.effects.filter(({ kind }) => kind === 'hold')).toEqual([]);
      expect(once(first.effects)).toEqual(
        expect.arrayContaining(once(second.effects).filter((key) => key !== 'mail')),
      );
      expect(second).toMatchObject({ decision: first.decision, waits: first.waits, given: first.given });
      expect(planEffects(decision, make(made, second))).toEqual(second);
    }),
  );
});

test('what is planned about an order holds nothing that its customer typed', () => {
  fc.assert(
    fc.property(facts, knowing, (changes, known) => {
      const typed = { ...home, address1: 'PO Box 48213', city: 'Wetumpka' };
      const planned = planEffects(decided({ ...changes, shippingAddress: typed }), known);
      expect(JSON.stringify(planned)).not.toMatch(/48213|Wetumpka|43004/);
    }),
  );
});

test('[ADDR-02] a customer who gave another address is told where the order goes and when it ships, once our hold is off', () => {
  const corrected = { turn: 2, today: '2026-11-24' };
  const decision = decided();
  const { effects } = plan(decision, { corrected, fulfillmentOrders: [heldPlace], waited });
  expect(effects.at(-1)).toMatchObject({ kind: 'confirmation', key: 'confirmation/2', after: ['release'] });
  const { ships } = decision.promise.dates ?? {};
  expect(payloadOf(effects, 'confirmation')).toEqual({
    ships: { earliest: ships?.earliest, latest: ships?.latest },
  });
  const late = plan(decision, { corrected: { turn: 2, today: '2026-12-24' } }).effects;
  expect(payloadOf(late, 'confirmation')).toEqual({ ships: null });
});

test('[ADDR-02] nobody is told where it goes of an order that waits, has left, was cancelled, or whose customer gave no address', () => {
  const corrected = { turn: 1, today: '2026-11-24' };
  const told = (decision: OrderDecision, known: Partial<KnownOrder>) =>
    payloadOf(plan(decision, { corrected, ...known }).effects, 'confirmation');
  expect(told(decided(), {})).toBeDefined();
  expect(told(decided(), { corrected: null })).toBeUndefined();
  expect(told(decided(), { hasEmail: false })).toBeUndefined();
  expect(told(decided(toPoBox), { fulfillmentOrders: [place()] })).toBeUndefined();
  expect(told(decided({ shippedOn: '2026-11-25' }), {})).toBeUndefined();
  expect(told(decided({ cancelled: true }), {})).toBeUndefined();
});
