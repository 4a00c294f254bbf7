import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, place, published } from '../testing/carts.ts';
import { merchandiseOf } from './merchandise.ts';
import { presentOptions } from './presentation.ts';

const rules = published().delivery;
const presentation = (price: string, by = rules) => presentOptions(by, merchandiseOf(cart(bag(price))), 'en');
const titled = (price: string, title: string | null, by = rules) =>
  presentation(price, by).titleOf({ title, code: title });

test('[SIGN-02] above $250.00 an option says that someone has to sign: certainly with UPS, else if it is UPS', () => {
  expect(titled('260.00', 'UPS Ground')).toBe('UPS Ground (signature required)');
  expect(titled('260.00', 'Standard')).toBe('Standard (signature required if shipped via UPS)');
  expect(titled('260.00', 'USPS Priority Mail')).toBeNull();
});

test('[SIGN-01] at $250.00, and without the policy asking, options stay as they are', () => {
  expect(titled('250.00', 'UPS Ground')).toBeNull();
  const { delivery } = published({ ...aallyn, signature: { ...aallyn.signature, required: false } });
  expect(titled('900.00', 'UPS Ground', delivery)).toBeNull();
});

test('[SHIP-05] options for a place that is not served are hidden, not for a place that is not known yet', () => {
  const { hides } = presentation('45.00');
  expect([place('DE'), place('US', 'PW'), place('JP'), place(null)].map(hides)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an option without a title, and one that says it already, stay as they are', () => {
  expect(titled('260.00', null)).toBeNull();
  for (const title of [
    'UPS Ground (signature required)',
    'Standard (signature required if shipped via UPS)',
  ]) {
    expect(titled('260.00', title)).toBeNull();
  }
});
