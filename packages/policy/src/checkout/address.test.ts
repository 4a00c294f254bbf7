import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideAddress } from './address.ts';

const rules = aallyn.addresses;
const at = (address1: string, address2: string | null = null) => ({
  address1,
  address2,
  city: 'Columbus',
  provinceCode: 'OH',
  countryCode: 'US',
  zip: '43004',
});

test('[ADDR-01] a P.O. box is refused on the field that holds it', () => {
  expect(decideAddress(rules, at('PO Box 12'))).toMatchObject({
    verdict: 'refuse',
    text: 'poBox',
    field: 'address1',
  });
});

test('[ADDR-01] the reason names what was found', () => {
  expect(decideAddress(rules, at('PO Box 12')).because).toMatchObject([{ statement: 'ADDR-01' }]);
});

test('[ADDR-01] a merchant who ships to P.O. boxes says so, and they pass', () => {
  expect(decideAddress({ ...rules, poBox: 'allow' }, at('PO Box 12'))).toMatchObject({
    verdict: 'allow',
    text: 'poBox',
  });
});

test('[ADDR-03] a street with a P.O. box has its own verdict', () => {
  const decision = decideAddress({ ...rules, poBox: 'allow' }, at('123 Main St', 'PO Box 12'));
  expect(decision).toMatchObject({ verdict: 'refuse', text: 'streetAndPoBox', field: 'address2' });
});

test.each([
  ['[ADDR-03] a private mailbox passes', '123 Main St PMB 45', 'privateMailbox', 'allow'],
  ['[ADDR-03] a rural route box passes', 'RR 2 Box 18', 'ruralBox', 'allow'],
  ['[ADDR-03] general delivery is accepted, then confirmed', 'General Delivery', 'generalDelivery', 'ask'],
] as const)('%s', (_title, address1, text, verdict) => {
  expect(decideAddress(rules, at(address1))).toMatchObject({ text, verdict });
});

test('a street, a military address and an empty address are not the business of this rule', () => {
  const military = {
    address1: 'PSC 3 Box 4120',
    city: 'APO',
    provinceCode: 'AE',
    countryCode: 'US',
    zip: '09021',
  };
  for (const address of [at('123 Main St'), military, {}, { address1: null }]) {
    expect(decideAddress(rules, address)).toEqual({ verdict: 'allow', text: null, field: null, because: [] });
  }
});
