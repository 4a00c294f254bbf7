import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { tryAddress, tryException } from './try-address.ts';

const box = { address1: 'PO Box 12', zip: '43004', countryCode: 'US' };
const exception = { address1: 'P.O. Box 12', zip: '43004', country: 'US', who: 'Kim', why: 'Our own depot' };
const excepting: Policy = { ...aallyn, addresses: { ...aallyn.addresses, exceptions: [exception] } };

test('[ADDR-01] a P.O. box is refused, with what the shopper reads at the line', () => {
  expect(tryAddress(aallyn, box)).toEqual({
    verdict: 'refuse',
    says: 'Refused at checkout: it names a P.O. box (found as “P.O. box”).',
    shopperReads: "We can't ship to P.O. boxes. Please enter a street address.",
    without: '',
  });
});

test('[ADDR-03] an exception passes, and it is said what the address would be without it', () => {
  expect(tryAddress(excepting, box)).toEqual({
    verdict: 'allow',
    says: 'Accepted: it is one of the addresses that always pass.',
    shopperReads: '',
    without: 'Refused at checkout: it names a P.O. box (found as “P.O. box”).',
  });
});

test('[ADDR-03] an exception for an ordinary street changes nothing, and nothing is said of it', () => {
  const street = { address1: '12 Main St', zip: '43004', countryCode: 'US' };
  expect(tryAddress(excepting, street)).toEqual({
    verdict: 'allow',
    says: 'Accepted: a street address.',
    shopperReads: '',
    without: '',
  });
});

test('[SHIP-06] a military address is a place and no kind of box', () => {
  const military = { address1: 'Unit 12', provinceCode: 'AE', countryCode: 'US' };
  expect(tryAddress(aallyn, military).says).toBe('Accepted: a military address.');
});

test('[ADDR-03] an exception that is being written says what it is for, or that it is not needed', () => {
  expect(tryException(aallyn, box)).toMatchObject({
    verdict: 'allow',
    without: 'Refused at checkout: it names a P.O. box (found as “P.O. box”).',
  });
  const street = { address1: '12 Main St', zip: '43004', countryCode: 'US' };
  expect(tryException(aallyn, street).without).toBe('Accepted: a street address. It needs no exception.');
});
