import { expect, test } from 'vitest';
import { namesCarrier, type NamedCarrier } from '../facts/carrier.ts';
import type { LineFacts } from '../facts/cart.ts';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, cartIn, giftCard, protectionLine, publish } from '../testing/carts.ts';
import { decideSignature } from './signature.ts';

const { signature: rules } = publish().delivery;
const unknownCarrier = (...lines: readonly LineFacts[]) => ({
  ...cart(...lines),
  carrier: 'unknown' as const,
});

test('[SIGN-01] $250.00 needs no signature, $250.01 does via UPS', () => {
  const via = (price: string, carrier: NamedCarrier) =>
    decideSignature(rules, { ...cart(bag(price)), carrier }).kind;
  expect(via('250.00', 'ours')).toBe('not-required');
  expect(via('250.01', 'ours')).toBe('required');
  expect(via('250.01', 'other')).toBe('not-required');
});

test('[SIGN-01] retail value is before discounts, and of what ships only', () => {
  const discounted = bag('260.00', { discount: 9000 });
  expect(decideSignature(rules, unknownCarrier(discounted)).kind).toBe('if-carrier');
  const others = [bag('250.00'), protectionLine(), giftCard('100.00')] as const;
  expect(decideSignature(rules, unknownCarrier(...others)).kind).toBe('not-required');
});

test('[SIGN-01] the reason names the policy’s carrier, and says when it is another one', () => {
  const message = (carrier: NamedCarrier) =>
    decideSignature(rules, { ...cart(bag('260.00')), carrier }).because.map((reason) => reason.message);
  expect(message('ours')).toEqual([
    'It is worth $260.00 before discounts, which is more than $250.00, and it is shipped via UPS.',
  ]);
  expect(message('other')).toEqual([
    'It is worth $260.00 before discounts, which is more than $250.00, but it is not shipped via UPS.',
  ]);
});

test('[SIGN-01] a cart in another currency is compared at its rate', () => {
  const inCanadianDollars = (price: string, rate: string | null) =>
    decideSignature(rules, {
      ...cartIn('CAD', rate, bag(price, { currency: 'CAD' })),
      carrier: 'unknown' as const,
    });
  expect(inCanadianDollars('350.00', '1.4').kind).toBe('not-required');
  expect(inCanadianDollars('350.01', '1.4')).toMatchObject({
    kind: 'if-carrier',
    because: [
      {
        statement: 'SIGN-02',
        message:
          'It is worth CA$350.01 before discounts, which is more than CA$350.00, and whether it is shipped via UPS is not known yet.',
      },
    ],
  });
  expect(inCanadianDollars('900.00', null).kind).toBe('unknown');
});

test('[SIGN-02] it is a condition while the carrier is unknown, and a certainty when it is known', () => {
  expect(decideSignature(rules, unknownCarrier(bag('260.00'))).kind).toBe('if-carrier');
  expect(decideSignature(rules, { ...cart(bag('260.00')), carrier: 'ours' }).kind).toBe('required');
});

test('[SIGN-02] when the policy asks for none, nobody has to sign', () => {
  const { delivery } = publish({ ...aallyn, signature: { ...aallyn.signature, required: false } });
  const none = decideSignature(delivery.signature, unknownCarrier(bag('9000.00')));
  expect(none).toEqual({ kind: 'not-required', because: [] });
});

test.each([
  ['UPS', true],
  ['ups_shipping', true],
  ['UPS® Ground', true],
  ['Standard (via UPS)', true],
  ['USPS Priority', false],
  ['Groups', false],
  ['UPS2 then UPS', true],
  ['', false],
])('%j names UPS: %s', (text, named) => {
  expect(namesCarrier(text, 'UPS')).toBe(named);
  expect(namesCarrier(text, '')).toBe(false);
});
