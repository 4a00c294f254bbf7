import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { compileAddresses } from '../rules/addresses.ts';
import { decideAddress, judgeAddress } from './address.ts';

const rules = aallyn.addresses;
const verdicts = compileAddresses(aallyn);
const boxesAllowed = compileAddresses({ ...aallyn, addresses: { ...rules, poBox: 'allow' } });
const at = (address1: string, address2: string | null = null) => ({
  address1,
  address2,
  city: 'Columbus',
  provinceCode: 'OH',
  countryCode: 'US',
  zip: '43004',
});

test('[ADDR-01] a P.O. box is refused on the field that holds it', () => {
  expect(decideAddress(verdicts, at('PO Box 12'))).toMatchObject({
    verdict: 'refuse',
    text: 'poBox',
    field: 'address1',
  });
});

test('[ADDR-01] the reason names what was found', () => {
  expect(decideAddress(verdicts, at('PO Box 12')).because).toMatchObject([{ statement: 'ADDR-01' }]);
});

test('[ADDR-01] a merchant who ships to P.O. boxes says so, and they pass', () => {
  expect(decideAddress(boxesAllowed, at('PO Box 12'))).toMatchObject({
    verdict: 'allow',
    text: 'poBox',
  });
});

test('[ADDR-03] a street with a P.O. box has its own verdict', () => {
  const decision = decideAddress(boxesAllowed, at('123 Main St', 'PO Box 12'));
  expect(decision).toMatchObject({ verdict: 'refuse', text: 'streetAndPoBox', field: 'address2' });
});

test.each([
  ['[ADDR-03] a private mailbox passes', '123 Main St PMB 45', 'privateMailbox', 'allow'],
  ['[ADDR-03] a rural route box passes', 'RR 2 Box 18', 'ruralBox', 'allow'],
  ['[ADDR-03] general delivery is accepted, then confirmed', 'General Delivery', 'generalDelivery', 'ask'],
] as const)('%s', (_title, address1, text, verdict) => {
  expect(decideAddress(verdicts, at(address1))).toMatchObject({ text, verdict });
});

const exception = {
  address1: 'P.O. Box 12',
  zip: '43004',
  country: 'US',
  who: 'Mia',
  why: 'the town has no street delivery',
};
const withException = compileAddresses({ ...aallyn, addresses: { ...rules, exceptions: [exception] } });

test('[ADDR-01] an address that the merchant has excepted passes, however it is spelled', () => {
  for (const address1 of ['P.O. Box 12', 'PO BOX 12', ' p.o. box  12 ']) {
    expect(decideAddress(withException, at(address1))).toMatchObject({ verdict: 'allow', text: 'poBox' });
  }
  expect(decideAddress(withException, at('PO Box 12')).because[0]?.message).toMatch(
    /accepts as an exception\.$/,
  );
});

test('[ADDR-01] an exception is for its own line, postal code and country only', () => {
  expect(decideAddress(withException, at('PO Box 13')).verdict).toBe('refuse');
  expect(decideAddress(withException, { ...at('PO Box 12'), zip: '43005' }).verdict).toBe('refuse');
  expect(decideAddress(withException, { ...at('PO Box 12'), countryCode: 'CA' }).verdict).toBe('refuse');
});

test('no exception stands readable in what checkout carries, and without any nothing is carried', () => {
  expect(withException.exceptions).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  expect(compileAddresses(aallyn)).not.toHaveProperty('exceptions');
});

test('[ADDR-01, ADDR-03] what a function judges is what the decision with its reasons says', () => {
  const lines = [
    '123 Main St',
    'PO Box 12',
    'PO Box 13',
    'RR 2 Box 18',
    '123 Main St PMB 45',
    'General Delivery',
  ];
  for (const by of [verdicts, withException]) {
    for (const address of [...lines.map((line) => at(line)), at('123 Main St', 'PO Box 12'), {}]) {
      const { verdict, text, field } = decideAddress(by, address);
      const judged = judgeAddress(by, address);
      expect(judged === null ? null : [judged.verdict, judged.text, judged.field]).toEqual(
        text === null ? null : [verdict, text, field],
      );
    }
  }
});

test('[ADDR-01] an exception is known by its letters and digits in every script, not by its punctuation', () => {
  const spelled = (address1: string) =>
    compileAddresses({ ...aallyn, addresses: { ...rules, exceptions: [{ ...exception, address1 }] } })
      .exceptions;
  for (const other of ['PO Box 12', 'p/o box #12', 'P．O．　Box — 12', '«P.O.» Box・12'])
    expect(spelled(other)).toEqual(spelled('P.O. Box 12'));
  expect(spelled('私書箱12号')).not.toEqual(spelled('私書箱１２'));
  expect(spelled('ー12')).not.toEqual(spelled('12'));
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
    expect(decideAddress(verdicts, address)).toEqual({
      verdict: 'allow',
      text: null,
      field: null,
      because: [],
    });
  }
});
