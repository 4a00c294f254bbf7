import { expect, test } from 'vitest';
import { cartWith, checkoutFixture, failuresOf, ownerId } from '../checkout.fixture.ts';
import { computeCheckout } from '../compute-checkout.ts';

/** The input that a validation with this query is given. */
async function inputOf(
  query: string,
  set: (fixture: Awaited<ReturnType<typeof checkoutFixture>>) => void = () => {},
  changes = {},
) {
  const fixture = await checkoutFixture([
    { handle: 'check', target: 'cart.validations.generate.run', query, code: 'return { operations: [] };' },
  ]);
  set(fixture);
  const cart = cartWith(fixture.state, ['mini-crossbody', 'archive-hobo'], changes);
  await computeCheckout(fixture.runtime, cart, 'CHECKOUT_INTERACTION');
  const [entry] = fixture.runtime.log.entries();
  expect(entry?.result).toMatchObject({ kind: 'done' });
  return entry?.input;
}

test('amounts are Decimal texts in the currency of the buyer, with the rate to the shop’s', async () => {
  const query = `{ presentmentCurrencyRate cart { cost { subtotalAmount { amount currencyCode } }
    lines { cost { amountPerQuantity { amount } compareAtAmountPerQuantity { amount } } } } }`;
  expect(await inputOf(query, undefined, { countryCode: 'JP' })).toEqual({
    presentmentCurrencyRate: '150.0',
    cart: {
      cost: { subtotalAmount: { amount: '35999.0', currencyCode: 'JPY' } },
      lines: [
        { cost: { amountPerQuantity: { amount: '14999.0' }, compareAtAmountPerQuantity: null } },
        {
          cost: {
            amountPerQuantity: { amount: '21000.0' },
            compareAtAmountPerQuantity: { amount: '42000.0' },
          },
        },
      ],
    },
  });
});

test('tags can be asked for, without regard to case, but not listed', async () => {
  const query = `{ cart { lines { merchandise { __typename ... on ProductVariant { requiresShipping
    product { hasAnyTag(tags: ["FINAL-SALE"]) hasTags(tags: ["sale"]) { tag hasTag } } } } } } }`;
  expect(await inputOf(query)).toMatchObject({
    cart: {
      lines: [
        { merchandise: { product: { hasAnyTag: false, hasTags: [{ tag: 'sale', hasTag: false }] } } },
        {
          merchandise: { __typename: 'ProductVariant', requiresShipping: true, product: { hasAnyTag: true } },
        },
      ],
    },
  });
});

const METAFIELD = `{ validation { metafield(namespace: "$app", key: "rules") { jsonValue type } } }`;

test('the owner’s $app metafield is read as JSON', async () => {
  const input = await inputOf(METAFIELD, ({ setMetafield }) =>
    setMetafield(ownerId('check'), 'rules', 'json', '{"a":[1]}'),
  );
  expect(input).toEqual({ validation: { metafield: { jsonValue: { a: [1] }, type: 'json' } } });
});

test('a metafield of more than 10,000 bytes is null, one of exactly 10,000 is not', async () => {
  const text = (bytes: number) => JSON.stringify('é'.repeat((bytes - 2) / 2));
  const big = await inputOf(METAFIELD, ({ setMetafield }) =>
    setMetafield(ownerId('check'), 'rules', 'json', text(10_002)),
  );
  expect(big).toEqual({ validation: { metafield: null } });
  const fits = await inputOf(METAFIELD, ({ setMetafield }) =>
    setMetafield(ownerId('check'), 'rules', 'json', text(10_000)),
  );
  expect(fits).toMatchObject({ validation: { metafield: { type: 'json' } } });
});

test('a missing metafield is null', async () => {
  expect(await inputOf(METAFIELD)).toEqual({ validation: { metafield: null } });
});

test('a buyer who reads Chinese in Hong Kong is ZH_TW in HK, and French in Canada is FR', async () => {
  const query = '{ localization { country { isoCode } language { isoCode } } }';
  expect(await inputOf(query, undefined, { countryCode: 'HK', locale: 'zh-TW' })).toEqual({
    localization: { country: { isoCode: 'HK' }, language: { isoCode: 'ZH_TW' } },
  });
  expect(await inputOf(query, undefined, { countryCode: 'CA', locale: 'fr' })).toEqual({
    localization: { country: { isoCode: 'CA' }, language: { isoCode: 'FR' } },
  });
});

test('an address of which only the country is known has null in every other field', async () => {
  const query =
    '{ cart { deliveryGroups { deliveryAddress { address1 zip countryCode name } selectedDeliveryOption { title } } } }';
  expect(await inputOf(query)).toEqual({
    cart: {
      deliveryGroups: [
        {
          deliveryAddress: { address1: null, zip: null, countryCode: 'US', name: null },
          selectedDeliveryOption: { title: 'Standard' },
        },
      ],
    },
  });
});

test('the shop’s local time is compared in its own time zone', async () => {
  const query = `{ shop { localTime { date timeAfter(time: "01:59:59") timeBefore(time: "02:00:00")
    dateTimeBetween(startDateTime: "2026-11-23T02:00:00", endDateTime: "2026-11-23T03:00:00") } } }`;
  // 10:00 in UTC is 02:00 in Los Angeles.
  expect(await inputOf(query)).toEqual({
    shop: { localTime: { date: '2026-11-23', timeAfter: true, timeBefore: false, dateTimeBetween: true } },
  });
});

test('a query that the schema does not know fails the function, not the checkout', async () => {
  const fixture = await checkoutFixture([
    { handle: 'check', target: 'cart.validations.generate.run', query: '{ cart { weight } }', code: '' },
  ]);
  const cart = cartWith(fixture.state, ['mini-crossbody']);
  const checkout = await computeCheckout(fixture.runtime, cart, 'CHECKOUT_INTERACTION');
  expect(checkout.errors).toEqual([]);
  expect(failuresOf(fixture.runtime)).toEqual([expect.stringContaining('InvalidInputQueryError')]);
});

const tagged = {
  handle: 'check',
  target: 'cart.validations.generate.run',
  variablesKey: 'rules',
  code: 'return { operations: [] };',
} as const;
const byTags = (type: string) =>
  `query ($tags: ${type}) { cart { lines { merchandise { ... on ProductVariant { product { hasAnyTag(tags: $tags) } } } } } }`;

test('variables of the query come from the owner’s metafield, and entries that are none are ignored', async () => {
  const { runtime, state, setMetafield } = await checkoutFixture([
    { ...tagged, query: byTags('[String!]!') },
  ]);
  setMetafield(ownerId('check'), 'rules', 'json', '{"tags":["final-sale"],"other":1}');
  await computeCheckout(runtime, cartWith(state, ['archive-hobo', 'day-crossbody']), 'CHECKOUT_INTERACTION');
  expect(runtime.log.entries()[0]?.input).toEqual({
    cart: {
      lines: [
        { merchandise: { product: { hasAnyTag: true } } },
        { merchandise: { product: { hasAnyTag: false } } },
      ],
    },
  });
});

test('a required variable without a metafield fails the function', async () => {
  const { runtime, state } = await checkoutFixture([{ ...tagged, query: byTags('[String!]!') }]);
  await computeCheckout(runtime, cartWith(state, ['archive-hobo']), 'CHECKOUT_INTERACTION');
  expect(failuresOf(runtime)).toEqual([expect.stringContaining('$tags')]);
});
