import { expect, test } from 'vitest';
import type { Locale } from '../document/locales.ts';
import type { LineFacts, ValidationFacts } from '../facts/cart.ts';
import { aallyn } from '../presets/aallyn.ts';
import { compileCheckout } from '../rules/compile.ts';
import { compileValidation } from '../rules/validation.ts';
import { bag, giftCard, inCheckout, protectionLine, protectionVariantId, publish } from '../testing/carts.ts';
import { validateCheckout } from '../testing/validate-checkout.ts';
import { home } from '../testing/home.ts';

const rules = publish().validation;

interface Situation extends Partial<Omit<ValidationFacts, 'lines'>> {
  readonly locale?: Locale;
  readonly lines?: readonly LineFacts[];
  readonly finalSale?: boolean;
}

const said = ({ lines = [bag('100.00')], finalSale = false, ...facts }: Situation, by = rules) =>
  validateCheckout(by, {
    step: 'checkout',
    addresses: [home],
    locale: 'en',
    ...inCheckout(lines, finalSale),
    ...facts,
  }).map(({ target, message }) => ({ target, message }));

test('an ordinary order to Ohio is not held up, with protection or without', () => {
  expect(said({})).toEqual([]);
  expect(said({ lines: [bag('100.00'), protectionLine()] })).toEqual([]);
});

test.each([
  ['en', "We can't ship to P.O. boxes. Please enter a street address."],
  ['fr', 'Nous ne livrons pas aux boîtes postales. Veuillez indiquer une adresse avec rue et numéro.'],
  ['fr-CA', 'Nous ne livrons pas aux cases postales. Veuillez indiquer une adresse avec rue et numéro.'],
  ['ja', '私書箱にはお届けできません。番地のある住所をご入力ください。'],
  ['ko', '사서함으로는 배송할 수 없습니다. 도로명 주소를 입력해 주세요.'],
  ['zh-TW', '我們無法配送至郵政信箱，請填寫街道地址。'],
  ['zh-HK', '我們不能送貨至郵政信箱，請填寫街道地址。'],
] as const)('[ADDR-01] a P.O. box is refused on its field in %s', (locale, message) => {
  const addresses = [{ ...home, address1: 'PO Box 12' }];
  expect(said({ addresses, locale })).toEqual([{ target: 'address1', message }]);
});

test('[ADDR-03] with a street beside it the shopper is told to remove the box and keep the street', () => {
  const addresses = [{ ...home, address2: 'PO Box 12' }];
  const message = "We can't ship to P.O. boxes. Please remove the box and keep the street address.";
  expect(said({ addresses })).toEqual([{ target: 'address2', message }]);
});

test('[SHIP-05] Germany is refused with the contact path, and its address is not examined further', () => {
  const addresses = [{ ...home, address1: 'PO Box 12', countryCode: 'DE', provinceCode: null }];
  const message = "We don't ship to this country yet. Contact us and we'll try to help: /pages/contact";
  expect(said({ addresses })).toEqual([{ target: 'countryCode', message }]);
});

test('[SHIP-05] published for a storefront, the sentence names the contact as one reads it, for nothing in it can be clicked', () => {
  const addresses = [{ ...home, countryCode: 'DE', provinceCode: null }];
  const saidWith = (contact: string) => {
    const policy = { ...aallyn, merchant: { ...aallyn.merchant, contact } };
    const storefront = 'https://aallyn.example/';
    const publication = { version: 1, publishedOn: '2026-11-02', protectionVariantId: null, storefront };
    return said({ addresses }, compileValidation(policy, publication))[0]?.message;
  };
  expect(saidWith('/pages/contact')).toMatch(/: aallyn\.example\/pages\/contact$/);
  expect(saidWith('https://help.example/us')).toMatch(/: help\.example\/us$/);
  expect(saidWith('https://help.example/')).toMatch(/: help\.example$/);
  expect(saidWith('hello@help.example')).toMatch(/: hello@help\.example$/);
});

test('[SHIP-06] a territory and a military area that are switched off are refused on the state', () => {
  const destinations = {
    ...aallyn.destinations,
    usTerritories: { ...aallyn.destinations.usTerritories, PR: false },
    usMilitary: { AA: false, AE: false, AP: false },
  };
  const strict = publish({ ...aallyn, destinations }).validation;
  const territory = "We don't ship to this U.S. territory. Contact us and we'll try to help: /pages/contact";
  const military = "We don't ship to U.S. military addresses (APO, FPO, DPO). Contact us: /pages/contact";
  const refused = (provinceCode: string) => said({ addresses: [{ ...home, provinceCode }] }, strict);
  expect(refused('PR')).toEqual([{ target: 'provinceCode', message: territory }]);
  expect(refused('AE')).toEqual([{ target: 'provinceCode', message: military }]);
});

test('[PROT-05] the protection line is allowed once', () => {
  const message = '“Free returns” can be added only once per order.';
  for (const step of ['cart', 'checkout'] as const) {
    expect(said({ step, lines: [bag('100.00'), protectionLine(2)] })).toEqual([{ target: 'cart', message }]);
    expect(said({ step, lines: [bag('100.00'), protectionLine(), protectionLine()] })).toHaveLength(1);
  }
});

test('[PROT-05] the protection line is never sold alone, nor with a gift card only', () => {
  const message = '“Free returns” can only be bought together with a product that ships.';
  expect(said({ lines: [protectionLine()], addresses: [] })).toEqual([{ target: 'cart', message }]);
  expect(said({ lines: [protectionLine(), giftCard('50.00')], addresses: [] })).toEqual([
    { target: 'cart', message },
  ]);
});

test('[PROT-05] as long as it is not known whether something ships, another line is enough', () => {
  const custom = { ...bag('50.00'), merchandiseId: null };
  expect(said({ lines: [protectionLine(), custom], ships: null, addresses: [] })).toEqual([]);
  expect(said({ lines: [protectionLine(), giftCard('50.00')], ships: null, addresses: [] })).toHaveLength(1);
  expect(said({ lines: [protectionLine()], ships: null, addresses: [] })).toHaveLength(1);
});

test('[PROT-04] [PROT-05] a gift card is nothing that protection covers, even while it is not known what ships', () => {
  const finalSale = '“Free returns” does not cover final sale items. Please remove it from your cart.';
  const product = { finalSale: true };
  const sold = { quantity: 1, merchandise: { id: 'gid://shopify/ProductVariant/1', product } };
  const lines = [sold, ...inCheckout([giftCard('50.00'), protectionLine()]).lines];
  const facts = { step: 'checkout', ships: null, addresses: [home], locale: 'en' } as const;
  expect(validateCheckout(rules, { ...facts, lines })).toMatchObject([{ message: finalSale }]);
  expect(said({ lines: [bag('45.00'), giftCard('50.00'), protectionLine()] })).toEqual([]);
});

test('[PROT-04] the protection line is refused beside nothing but final-sale items', () => {
  const lines = [bag('100.00'), bag('180.00'), protectionLine()];
  const message = '“Free returns” does not cover final sale items. Please remove it from your cart.';
  expect(said({ lines, finalSale: true })).toEqual([{ target: 'cart', message }]);
  expect(said({ lines })).toEqual([]);
});

test('[PROT-05] another variant of the protection product is refused, with the right one beside it or not', () => {
  const other = 'gid://shopify/ProductVariant/299';
  const compiled = compileCheckout(aallyn, {
    version: 1,
    publishedOn: '2026-11-02',
    protectionVariantId,
    retiredVariantIds: [other],
  });
  const validation = compiled.ok ? compiled.value.validation : rules;
  const wrong = { ...protectionLine(), merchandiseId: other };
  const message = '“Free returns” is no longer available. Please remove it from your cart.';
  expect(said({ lines: [bag('100.00'), wrong] }, validation)).toEqual([{ target: 'cart', message }]);
  expect(said({ lines: [bag('100.00'), wrong, protectionLine()] }, validation)).toHaveLength(1);
  expect(said({ lines: [wrong], step: 'cart' }, validation)).toEqual([]);
});

test('of several things that are wrong with the protection line the first is said', () => {
  const lines = [protectionLine(2)];
  expect(said({ lines, addresses: [{ ...home, countryCode: 'CA' }] })).toHaveLength(1);
});

test('[PROT-03] a protection line that stayed is refused for Canada, and fine for Puerto Rico', () => {
  const lines = [bag('100.00'), protectionLine()];
  const message = '“Free returns” is not available in this country. Please remove it from your cart.';
  expect(said({ lines, addresses: [{ ...home, countryCode: 'CA' }] })).toEqual([{ target: 'cart', message }]);
  expect(said({ lines, addresses: [{ ...home, countryCode: 'PR' }] })).toEqual([]);
});

test('[PROT-03] a protection line is refused everywhere once the offer is switched off', () => {
  const { validation } = publish({ ...aallyn, protection: { ...aallyn.protection, offered: false } });
  const message = '“Free returns” is no longer available. Please remove it from your cart.';
  expect(said({ lines: [bag('100.00'), protectionLine()] }, validation)).toEqual([
    { target: 'cart', message },
  ]);
});

test('[PROT-03] [PROT-04] a switched-off offer is refused in the same words when everything is final sale', () => {
  const { validation } = publish({ ...aallyn, protection: { ...aallyn.protection, offered: false } });
  const message = '“Free returns” is no longer available. Please remove it from your cart.';
  const lines = [bag('45.00'), protectionLine()];
  expect(said({ lines, finalSale: true }, validation)).toEqual([{ target: 'cart', message }]);
});

test('in the cart a shopper can change everything: only the quantity of protection is checked there', () => {
  const addresses = [{ ...home, address1: 'PO Box 12', countryCode: 'DE' }];
  expect(said({ step: 'cart', lines: [protectionLine()], addresses })).toEqual([]);
});

test('of several addresses the first that cannot be accepted speaks', () => {
  const box = { ...home, address1: 'PO Box 12' };
  expect(said({ addresses: [box, { ...box, city: 'Dayton' }] })).toHaveLength(1);
});

test('missing addresses, empty addresses and an unknown country hold nobody up', () => {
  expect(said({ addresses: [] })).toEqual([]);
  expect(said({ addresses: [{}], lines: [bag('100.00'), protectionLine()] })).toEqual([]);
});

test('a line without merchandise, or without its product, is a line like any other', () => {
  for (const merchandise of [undefined, null, {}, { id: 'gid://shopify/ProductVariant/1', product: null }]) {
    const facts = { step: 'checkout', ships: true, addresses: [home], locale: 'en' } as const;
    const protection = { quantity: 1, merchandise: { id: protectionVariantId } };
    expect(validateCheckout(rules, { ...facts, lines: [{ quantity: 1, merchandise }, protection] })).toEqual(
      [],
    );
  }
});

test('without a protection product its lines are nobody’s business', () => {
  expect(said({ lines: [protectionLine(3)] }, { ...rules, protection: null })).toEqual([]);
});
