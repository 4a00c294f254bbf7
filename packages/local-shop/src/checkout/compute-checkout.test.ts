import { expect, test } from 'vitest';
import { totalsOf } from './amounts.ts';
import { cartWith, checkoutFixture, failuresOf, ownerId } from './checkout.fixture.ts';
import { computeCheckout } from './compute-checkout.ts';
import { writeFunction, type FixtureFunction } from './extensions.fixture.ts';

const validation = (code: string, query = '{ buyerJourney { step } }'): FixtureFunction => ({
  handle: 'check',
  target: 'cart.validations.generate.run',
  query,
  code,
});
const transform = (code: string): FixtureFunction => ({
  handle: 'present',
  target: 'cart.delivery-options.transform.run',
  query: '{ cart { deliveryGroups { deliveryOptions { handle title code } } } }',
  code,
});
const shippingDiscount = (handle: string, code: string): FixtureFunction => ({
  handle,
  target: 'cart.delivery-options.discounts.generate.run',
  query:
    '{ cart { deliveryGroups { id deliveryOptions { handle title } } lines { discountAllocations { discountedAmount { amount } } } } }',
  code,
});
const lineDiscount = (code: string): FixtureFunction => ({
  handle: 'promote',
  target: 'cart.lines.discounts.generate.run',
  query: '{ enteredDiscountCodes { code rejectable } cart { lines { id quantity } deliveryGroups { id } } }',
  code,
});

async function compute(functions: readonly FixtureFunction[], handles: readonly string[], changes = {}) {
  const fixture = await checkoutFixture(functions);
  const cart = cartWith(fixture.state, handles, changes);
  const checkout = await computeCheckout(fixture.runtime, cart, 'CHECKOUT_INTERACTION');
  return { ...fixture, cart, checkout, options: checkout.groups[0]?.options ?? [] };
}

test('options come from the zone of the country, cheapest first, and the first one is selected', async () => {
  const { options, checkout } = await compute([], ['day-crossbody']);
  expect(options.map(({ title, cost }) => [title, cost.minor])).toEqual([
    ['Standard', 500],
    ['Express', 2000],
  ]);
  expect(totalsOf(checkout).total).toEqual({ minor: 10500, currency: 'USD' });
});

test('a country without rates has a delivery group without options', async () => {
  const { checkout } = await compute([], ['day-crossbody'], { countryCode: 'DE' });
  expect(checkout.groups).toMatchObject([{ options: [], selected: null }]);
});

test('prices and rates of another market are in its currency: yen have no decimals', async () => {
  const { checkout } = await compute([], ['day-crossbody'], { countryCode: 'JP' });
  expect(totalsOf(checkout)).toMatchObject({
    lines: { minor: 15000, currency: 'JPY' },
    shipping: { minor: 3750, currency: 'JPY' },
  });
});

test('a fixed price of a market counts, not the converted one', async () => {
  const { checkout } = await compute([], ['mini-crossbody'], { countryCode: 'HK' });
  expect(checkout.lines[0]?.unitPrice).toEqual({ minor: 99999, currency: 'HKD' });
});

test('a market-driven shop takes its rates from the market, and the flat option is free from its minimum', async () => {
  const { state, runtime } = await checkoutFixture();
  const [market] = [...state.markets.values()];
  if (!market) throw new Error('The seed has markets.');
  const price = { minor: 700, currency: 'USD' };
  const option = {
    id: 'option',
    name: 'Ground',
    description: null,
    currency: 'USD',
    active: true,
    freeFrom: { minor: 10000, currency: 'USD' },
    rateGroups: [{ id: 'group', locationIds: [], rateId: 'rate', price }],
  };
  state.shop = { ...state.shop, marketDrivenShipping: true };
  state.markets.set(market.id, { ...market, shipping: { enabled: true, options: [option] } });
  const shippingOf = async (handle: string) =>
    totalsOf(await computeCheckout(runtime, cartWith(state, [handle]), 'CHECKOUT_INTERACTION')).shipping
      ?.minor;
  expect(await shippingOf('mini-crossbody')).toBe(700);
  expect(await shippingOf('day-crossbody')).toBe(0);
});

test('a customization hides, renames and moves options; the code stays through a rename', async () => {
  const { options } = await compute(
    [
      transform(`
        const [standard, express] = input.cart.deliveryGroups[0].deliveryOptions;
        return { operations: [
          { deliveryOptionRename: { deliveryOptionHandle: standard.handle, title: 'By ship' } },
          { deliveryOptionMove: { deliveryOptionHandle: express.handle, index: 0 } },
        ] };`),
    ],
    ['day-crossbody'],
  );
  expect(options.map(({ title, code }) => [title, code])).toEqual([
    ['Express', 'Express'],
    ['By ship', 'Standard'],
  ]);
});

test('a discount on one option makes it free and leaves the other one', async () => {
  const { options, checkout } = await compute(
    [
      shippingDiscount(
        'free',
        `const [standard] = input.cart.deliveryGroups[0].deliveryOptions;
         return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates: [
           { message: 'Free', targets: [{ deliveryOption: { handle: standard.handle } }], value: { percentage: { value: '100.0' } } },
         ] } }] };`,
      ),
    ],
    ['day-crossbody'],
  );
  expect(
    options.map(({ allocations }) => allocations.map(({ title, amount }) => [title, amount.minor])),
  ).toEqual([[['Free', 500]], []]);
  expect(totalsOf(checkout).shipping?.minor).toBe(0);
});

test('a fixed amount on a group never makes an option cheaper than nothing', async () => {
  const { options } = await compute(
    [
      shippingDiscount(
        'less',
        `return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates: [
           { targets: [{ deliveryGroup: { id: input.cart.deliveryGroups[0].id } }], value: { fixedAmount: { amount: '7.50' } } },
         ] } }] };`,
      ),
    ],
    ['day-crossbody'],
  );
  expect(options.map(({ cost, allocations }) => cost.minor - (allocations[0]?.amount.minor ?? 0))).toEqual([
    0, 1250,
  ]);
});

test('a native code takes its percentage off the order, and a function can reject it with a message', async () => {
  const accepted = await compute([], ['day-crossbody', 'card-sleeve'], { discountCodes: ['welcome10'] });
  expect(totalsOf(accepted.checkout).discount.minor).toBe(1450);
  expect(accepted.checkout.codes).toEqual([{ kind: 'applied', code: 'WELCOME10' }]);

  const refused = await compute(
    [
      lineDiscount(`return { operations: [{ enteredDiscountCodesReject: {
        codes: input.enteredDiscountCodes.slice(0, -1).map(({ code }) => ({ code })), message: 'One code only' } }] };`),
    ],
    ['day-crossbody'],
    { discountCodes: ['WELCOME10', 'BAGS15'] },
  );
  expect(refused.checkout.codes).toEqual([
    { kind: 'refused', code: 'WELCOME10', message: 'One code only' },
    { kind: 'applied', code: 'BAGS15' },
  ]);
  expect(totalsOf(refused.checkout).discount.minor).toBe(1500);
});

test('functions are not told of a code that nobody knows: the one before it stays', async () => {
  const { checkout } = await compute(
    [
      lineDiscount(`const { enteredDiscountCodes: entered } = input;
        return { operations: entered.length < 2 ? [] : [{ enteredDiscountCodesReject: {
          codes: entered.slice(0, -1).map(({ code }) => ({ code })), message: 'One code only' } }] };`),
    ],
    ['day-crossbody'],
    { discountCodes: ['WELCOME10', 'FOO'] },
  );
  expect(checkout.codes).toEqual([
    { kind: 'applied', code: 'WELCOME10' },
    { kind: 'refused', code: 'FOO', message: 'Enter a valid discount code' },
  ]);
});

test('a code that nobody knows is refused in words', async () => {
  const { checkout } = await compute([], ['day-crossbody'], { discountCodes: ['NOPE'] });
  expect(checkout.codes).toEqual([{ kind: 'refused', code: 'NOPE', message: 'Enter a valid discount code' }]);
});

test('product discounts come first, order discounts see what they left, and line discounts run without delivery groups', async () => {
  const { checkout, runtime } = await compute(
    [
      lineDiscount(`return { operations: [
        { productDiscountsAdd: { selectionStrategy: 'FIRST', candidates: [{ message: 'Half', targets: [{ cartLine: { id: input.cart.lines[0].id } }], value: { percentage: { value: 50 } } }] } },
        { orderDiscountsAdd: { selectionStrategy: 'MAXIMUM', candidates: [
          { message: 'Five', targets: [{ orderSubtotal: { excludedCartLineIds: [] } }], value: { fixedAmount: { amount: '5.0' } } },
          { message: 'Tenth', targets: [{ orderSubtotal: { excludedCartLineIds: [input.cart.lines[1].id] } }], value: { percentage: { value: '10' } } },
        ] } },
      ] };`),
    ],
    ['day-crossbody', 'card-sleeve'],
  );
  const entry = runtime.log.entries().find(({ target }) => target === 'cart.lines.discounts.generate.run');
  expect(entry?.input).toMatchObject({ cart: { deliveryGroups: [] } });
  expect(
    checkout.lines.flatMap(({ allocations }) =>
      allocations.map(({ title, amount }) => [title, amount.minor]),
    ),
  ).toEqual([
    ['Half', 5000],
    ['Five', 263],
    ['Five', 237],
  ]);
});

test('validation errors carry their target, and the step tells where the buyer stands', async () => {
  const check = validation(
    `return { operations: [{ validationAdd: { errors: [{ message: input.buyerJourney.step, target: '$.cart' }] } }] };`,
  );
  const { checkout } = await compute([check], ['day-crossbody']);
  expect(checkout.errors).toEqual([{ message: 'CHECKOUT_INTERACTION', target: '$.cart' }]);
});

test('a validation that fails lets the order pass, unless it blocks on failure; the log says why', async () => {
  const { runtime, state, cart, checkout } = await compute(
    [validation(`throw new Error('broken');`)],
    ['day-crossbody'],
  );
  expect(checkout.errors).toEqual([]);
  expect(failuresOf(runtime)).toEqual([expect.stringContaining('broken')]);
  expect([...state.functionErrors]).toEqual([[ownerId('check'), runtime.context.now()]]);

  const owner = state.validations.get(ownerId('check'));
  if (!owner) throw new Error('The fixture made an owner.');
  state.validations.set(owner.id, { ...owner, blockOnFailure: true });
  const blocked = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  expect(blocked.errors).toMatchObject([{ target: '$.cart' }]);
});

test('an output that the schema does not allow applies nothing and is logged', async () => {
  const { options, runtime } = await compute(
    [
      transform(
        `return { operations: [{ deliveryOptionHide: { handle: input.cart.deliveryGroups[0].deliveryOptions[0].handle } }] };`,
      ),
    ],
    ['day-crossbody'],
  );
  expect(options).toHaveLength(2);
  expect(failuresOf(runtime)).toEqual([
    expect.stringContaining('InvalidOutputError: output.operations.0.deliveryOptionHide'),
  ]);
});

test('an owner that is switched off does not run', async () => {
  const { runtime, state, cart } = await compute(
    [validation('return { operations: [] };')],
    ['day-crossbody'],
  );
  const owner = state.validations.get(ownerId('check'));
  if (!owner) throw new Error('The fixture made an owner.');
  state.validations.set(owner.id, { ...owner, enabled: false });
  const before = runtime.log.entries().length;
  await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  expect(runtime.log.entries()).toHaveLength(before);
});

test('a bundle that was built anew runs at the next computation', async () => {
  const error = (message: string) =>
    `return { operations: [{ validationAdd: { errors: [{ message: '${message}', target: '$.cart' }] } }] };`;
  const { runtime, cart, extensions, checkout } = await compute(
    [validation(error('before'))],
    ['day-crossbody'],
  );
  expect(checkout.errors[0]?.message).toBe('before');
  writeFunction(extensions, validation(error('a later build')));
  const after = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  expect(after.errors[0]?.message).toBe('a later build');
});

test('two shipping discounts that do not combine leave the older one alone', async () => {
  const free = (percent: string) =>
    `return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates: [
       { targets: [{ deliveryGroup: { id: input.cart.deliveryGroups[0].id } }], value: { percentage: { value: '${percent}' } } }] } }] };`;
  const { runtime, state, cart } = await compute(
    [shippingDiscount('tenth', free('10')), shippingDiscount('half', free('50'))],
    ['day-crossbody'],
  );
  const older = state.discounts.get(ownerId('tenth'));
  if (!older) throw new Error('The fixture made an owner.');
  state.discounts.set(older.id, {
    ...older,
    combinesWith: { ...older.combinesWith, shippingDiscounts: false },
  });
  const checkout = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  expect(totalsOf(checkout).shipping?.minor).toBe(450);
});
