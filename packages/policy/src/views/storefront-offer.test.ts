import { expect, test, vi } from 'vitest';
import { bag, blocks, fee, giftCard, protectionOf, protectionVariantId } from './checkout.fixture.ts';
import { createOfferSource } from './offer-source.ts';
import { decodeOffer, offerQuery, offerVariables } from './storefront-offer.ts';

const rules = protectionOf(blocks);
const data = (changes: object = {}) => ({
  protection: { availableForSale: true, price: { amount: '2.98', currencyCode: 'USD' } },
  lines: [
    { id: 'a', product: { tags: ['final-sale', 'new'] } },
    { id: 'b', product: { tags: [] } },
  ],
  ...changes,
});

test('[PROT-02] the price is the one Shopify gives in the buyer’s currency', () => {
  const price = { amount: '3', currencyCode: 'JPY' };
  expect(decodeOffer(data({ protection: { availableForSale: true, price } }), 'final-sale')?.price).toEqual({
    amount: 3,
    currencyCode: 'JPY',
  });
});

test('[PROT-04] lines are final sale by the policy’s tag', () => {
  expect(decodeOffer(data(), 'final-sale')?.finalSale).toEqual(['a']);
  expect(decodeOffer(data(), 'last-chance')?.finalSale).toEqual([]);
});

test.each([
  ['no data', undefined],
  ['a null', null],
  ['a deleted variant', data({ protection: null })],
  ['a node of another type', data({ protection: {} })],
  ['no amount', data({ protection: { availableForSale: true, price: { currencyCode: 'USD' } } })],
  [
    'no number',
    data({ protection: { availableForSale: true, price: { amount: 'free', currencyCode: 'USD' } } }),
  ],
  ['no currency', data({ protection: { availableForSale: true, price: { amount: '2.98' } } })],
  [
    'a price of null',
    data({ protection: { availableForSale: true, price: { amount: null, currencyCode: 'USD' } } }),
  ],
])('[PROT-02] there is no offer without a price: %s', (_, answer) => {
  expect(decodeOffer(answer, 'final-sale')).toBeNull();
});

test.each([
  ['no lines', data({ lines: undefined })],
  ['lines that were deleted', data({ lines: [null, {}, { id: 'a' }, { id: 'a', product: null }] })],
])('[PROT-04] %s are not final sale', (_, answer) => {
  expect(decodeOffer(answer, 'final-sale')?.finalSale).toEqual([]);
});

test('a product that cannot be sold is not available', () => {
  const price = { amount: '2.98', currencyCode: 'USD' };
  expect(decodeOffer(data({ protection: { price } }), 'final-sale')?.available).toBe(false);
});

test('the question names the variant, each other line once, and the market', () => {
  const lines = [giftCard(), bag({ id: 'x' }), bag({ id: 'y' }), fee()];
  expect(offerVariables({ rules, lines, countryCode: 'US', market: 'US' })).toEqual({
    variant: protectionVariantId,
    lines: ['gid://shopify/ProductVariant/1', 'gid://shopify/ProductVariant/2'],
    country: 'US',
  });
  expect(offerQuery).toMatch(/\$variant: ID!, \$lines: \[ID!\]!, \$country: CountryCode/);
});

test('an answer to an earlier question is dropped', async () => {
  const answers: ((answer: { data: unknown }) => void)[] = [];
  const changed = vi.fn();
  const source = createOfferSource(() => new Promise((resolve) => answers.push(resolve)), changed);
  const ask = (country: string) =>
    source.ask(offerVariables({ rules, lines: [bag()], countryCode: 'US', market: country }), 'final-sale');
  ask('US');
  ask('SG');
  const [first, second] = answers;
  const sgd = { availableForSale: true, price: { amount: '4.10', currencyCode: 'SGD' } };
  second?.({ data: data({ protection: sgd }) });
  first?.({ data: data() });
  await expect.poll(() => source.offer()?.price.currencyCode).toBe('SGD');
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a broken Storefront API is an offer not known', async () => {
  const changed = vi.fn();
  const source = createOfferSource(() => Promise.reject(new Error('offline')), changed);
  source.ask(offerVariables({ rules, lines: [bag()], countryCode: 'US', market: null }), 'final-sale');
  await expect.poll(() => changed).toHaveBeenCalledTimes(1);
  expect(source.offer()).toBeNull();
});
