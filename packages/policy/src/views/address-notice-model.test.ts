import { expect, test } from 'vitest';
import type { PostalAddress } from '../addresses/address.ts';
import { aallyn } from '../presets/aallyn.ts';
import { addressNoticeModel, needsCustomsCode } from './address-notice-model.ts';
import { blocks, blocksOf } from './checkout.fixture.ts';

const shop = 'https://aallyn.com/';
const inOhio = (address: PostalAddress): PostalAddress => ({
  countryCode: 'US',
  provinceCode: 'OH',
  city: 'Columbus',
  zip: '43215',
  ...address,
});
const noticeFor = (address: PostalAddress | undefined) => addressNoticeModel(blocks, address, shop, 'en');

test.each<readonly [string, PostalAddress | undefined]>([
  ['an address that cannot be read', undefined],
  ['an address nobody has typed yet', {}],
  ['an address of nulls', { address1: null, address2: null, city: null, countryCode: null }],
  ['a place without a street', { countryCode: 'US', provinceCode: 'OH' }],
])('nothing is said of %s', (_, address) => {
  expect(noticeFor(address)).toBeNull();
});

test.each<readonly [string, PostalAddress]>([
  ['a street address', inOhio({ address1: '12 Main St' })],
  ['a street that begins with Po', inOhio({ address1: '12 Post Oak Blvd' })],
  [
    '[SHIP-06] Puerto Rico, served at the U.S. rate',
    { address1: '1 Calle Sol', countryCode: 'US', provinceCode: 'PR' },
  ],
  ['[SHIP-05] Singapore', { address1: '1 Raffles Place', countryCode: 'SG' }],
])('[ADDR-04] of %s only who is responsible for it', (_, address) => {
  expect(noticeFor(address)).toEqual({ kind: 'clear' });
});

const contact = 'https://aallyn.com/pages/contact';

test('[ADDR-01] a P.O. box is explained, with a way out for one that was misread', () => {
  expect(noticeFor(inOhio({ address1: 'PO Box 12' }))).toEqual({ kind: 'refuse', text: 'poBox', contact });
});

test('[ADDR-03] a box beside a street: remove the box, keep the street', () => {
  const address = inOhio({ address1: '12 Main St', address2: 'PO Box 12' });
  expect(noticeFor(address)).toEqual({ kind: 'refuse', text: 'streetAndPoBox', contact });
});

test('[ADDR-03] general delivery is accepted and will be confirmed', () => {
  expect(noticeFor(inOhio({ address1: 'General Delivery' }))).toEqual({
    kind: 'ask',
    text: 'generalDelivery',
  });
});

test('[ADDR-03] each class follows its own switch', () => {
  const address = inOhio({ address1: '12 Main St', address2: 'PMB 9' });
  expect(noticeFor(address)).toEqual({ kind: 'clear' });
  const strict = blocksOf({ ...aallyn, addresses: { ...aallyn.addresses, privateMailbox: 'refuse' } });
  expect(addressNoticeModel(strict, address, shop, 'en')).toEqual({
    kind: 'refuse',
    text: 'privateMailbox',
    contact,
  });
});

test('[SHIP-05] a country not served is named before anything else, with the way to ask for it', () => {
  expect(noticeFor({ address1: 'Postfach 12', countryCode: 'DE' })).toEqual({
    kind: 'destination',
    text: 'country',
    request: 'https://aallyn.com/apps/doorstep/requests/new?kind=destination&country=DE&locale=en',
    contact,
  });
});

test('[SHIP-06] a place that the merchant switched off is said by its kind', () => {
  const { destinations } = aallyn;
  const strict = blocksOf({
    ...aallyn,
    destinations: {
      ...destinations,
      usTerritories: { ...destinations.usTerritories, GU: false },
      usMilitary: { AA: false, AE: false, AP: false },
    },
  });
  const noticeAt = (provinceCode: string) =>
    addressNoticeModel(strict, { countryCode: 'US', provinceCode, address1: '1 Road' }, shop, 'en');
  expect(noticeAt('GU')).toMatchObject({ kind: 'destination', text: 'territory' });
  expect(noticeAt('AE')).toMatchObject({ kind: 'destination', text: 'military' });
  expect(noticeAt('PR')).toEqual({ kind: 'clear' });
});

test('[SHIP-05] the way to ask is the policy’s: an address of its own, a page of the shop, or an e-mail', () => {
  const contactOf = (contact: string, storefrontUrl: string | undefined) => {
    const rules = blocksOf({ ...aallyn, merchant: { ...aallyn.merchant, contact } });
    const notice = addressNoticeModel(rules, { countryCode: 'DE' }, storefrontUrl, 'en');
    return notice?.kind === 'destination' ? notice.contact : notice;
  };
  expect(contactOf('https://help.aallyn.com', undefined)).toBe('https://help.aallyn.com');
  expect(contactOf('/pages/contact', 'https://aallyn.com')).toBe('https://aallyn.com/pages/contact');
  expect(contactOf('/pages/contact', undefined)).toBeNull();
  expect(contactOf('hello@aallyn.com', undefined)).toBe('mailto:hello@aallyn.com');
});

test('[SHIP-05] [FORM-01] without the shop’s address there is no link to ask for the country', () => {
  expect(addressNoticeModel(blocks, { countryCode: 'DE' }, undefined, 'en')).toMatchObject({ request: null });
});

test('an address in Korea needs a customs code, which Shopify asks for', () => {
  expect(needsCustomsCode({ countryCode: 'KR' })).toBe(true);
  expect([undefined, {}, { countryCode: null }, { countryCode: 'JP' }].map(needsCustomsCode)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
