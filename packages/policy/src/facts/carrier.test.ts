import { expect, test } from 'vitest';
import { carrierIn } from './carrier.ts';

test.each([
  ['UPS Ground', 'ours'],
  ['ups_ground', 'ours'],
  ['USPS Priority Mail', 'other'],
  ['FedEx 2Day', 'other'],
  ['Standard', 'unknown'],
  ['Groups of items', 'unknown'],
  ['', 'unknown'],
])('[SIGN-02] %j names a carrier: %s', (text, carrier) => {
  expect(carrierIn(text.toLowerCase(), 'ups')).toBe(carrier);
});

test('[SIGN-02] a merchant with another carrier is understood as well', () => {
  expect(carrierIn('kuroneko express', 'kuroneko')).toBe('ours');
});
