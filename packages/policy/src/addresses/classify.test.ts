import { expect, test } from 'vitest';
import type { AddressClassification, PostalAddress } from './address.ts';
import { classifyAddress } from './classify.ts';
import samples from './samples.json' with { type: 'json' };

const statementOf = (kind: string): string => (kind === 'po-box' ? '[ADDR-01]' : '[ADDR-03]');

const classified = (address: PostalAddress): string => classifyAddress(address).class;

for (const { country, city, province, class: kind, addresses } of samples) {
  for (const text of addresses) {
    const [address1, address2] = text.split(' | ');
    const title = `${statementOf(kind)} "${text}", ${city} ${country}, is of the class ${kind}`;
    test(title, () => {
      expect(classified({ countryCode: country, address1, address2, city, provinceCode: province })).toBe(
        kind,
      );
    });
  }
}

test('[ADDR-01] the table has at least 300 forms and look-alikes', () => {
  expect(samples.flatMap(({ addresses }) => addresses).length).toBeGreaterThanOrEqual(300);
});

const salem = { countryCode: 'US', provinceCode: 'OR', city: 'Salem' };

test('[ADDR-01] the field at fault is the one that holds the box', () => {
  const fieldOf = (address: PostalAddress) => classifyAddress({ ...salem, ...address }).field;
  expect(fieldOf({ address1: 'PO Box 12' })).toBe('address1');
  expect(fieldOf({ address1: '9 Oak Ln', address2: 'Drawer K' })).toBe('address2');
  expect(fieldOf({ address1: '9 Oak Ln', city: 'P.O. Box 12 Salem' })).toBe('city');
  expect(fieldOf({ address1: '9 Oak Ln', company: 'PO Box 12' })).toBe('company');
});

test('[ADDR-01] a company that is only named after a box is no P.O. box', () => {
  for (const company of [
    'Black Box Inc',
    'Box 12 Studio',
    'PO Box Records',
    'Post Office Records',
    'The Box',
  ]) {
    expect(classified({ ...salem, address1: '9 Oak Ln', company })).toBe('street');
  }
});

test('[ADDR-03] a street beside a P.O. box is noticed, so that the box can go and the street stay', () => {
  const beside = (countryCode: string, address1: string, address2?: string): AddressClassification =>
    classifyAddress({ countryCode, address1, address2, city: 'Springfield' });
  const both = { class: 'po-box', alsoStreet: true };
  expect(beside('US', '123 Main St', 'PO Box 12')).toMatchObject(both);
  expect(beside('US', 'P.O. Box 9, 210 Oak Ave')).toMatchObject(both);
  expect(beside('US', '210 N. Oak Ave Drawer 9')).toMatchObject(both);
  expect(beside('CA', '123 rue Principale', 'C.P. 45')).toMatchObject(both);
  expect(beside('JP', '西新宿1-10-2 新宿郵便局私書箱第227号')).toMatchObject(both);
  expect(beside('KR', '중앙로 12', '대구수성우체국 사서함 961호')).toMatchObject(both);
  expect(beside('HK', '皇后大道中1號', '郵政信箱12號')).toMatchObject(both);
});

test('[ADDR-03] a P.O. box with its station and no house has no street to keep', () => {
  const alone = (countryCode: string, address1: string, address2?: string): AddressClassification =>
    classifyAddress({ countryCode, address1, address2, city: 'Springfield' });
  const box = { class: 'po-box', alsoStreet: false };
  expect(alone('US', 'PO Box 12', 'Suite 4')).toMatchObject(box);
  expect(alone('CA', 'PO Box 12 Station A')).toMatchObject(box);
  expect(alone('JP', '新宿郵便局私書箱第227号')).toMatchObject(box);
  expect(alone('KR', '사서함 357-16호 00부대')).toMatchObject(box);
  expect(alone('HK', '郵政信箱12號')).toMatchObject(box);
});

test('[ADDR-03] support staff can read which form was found', () => {
  expect(classifyAddress({ ...salem, address1: 'PO Box 12' }).why).toBe('P.O. box');
  expect(classifyAddress({ ...salem, address1: '12 Main St' }).why).toBe('');
});

test('an address of which nothing is known is a street', () => {
  expect(classifyAddress({})).toEqual({ class: 'street', field: null, why: '', alsoStreet: false });
  const nulls = {
    countryCode: null,
    address1: null,
    address2: null,
    city: null,
    company: null,
    provinceCode: null,
  };
  expect(classified({ ...nulls, zip: null })).toBe('street');
});

test('a word that every object knows is a word like any other', () => {
  expect(classified({ ...salem, address1: 'Constructor PO Box 12' })).toBe('po-box');
  expect(classified({ ...salem, address1: 'Box constructor' })).toBe('street');
});
