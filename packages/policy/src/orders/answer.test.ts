import { expect, test } from 'vitest';

import { locales } from '../document/locales.ts';
import type { Locale } from '../document/locales.ts';
import { sayAmount } from '../money/amount.ts';
import { aallyn } from '../presets/aallyn.ts';
import { answerTo } from './answer.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderFacts } from './order.ts';
import { home } from '../testing/home.ts';

const names: Readonly<Record<string, string>> = { US: 'United States', CA: 'Canada' };
const reader = (locale: Locale) => ({
  locale,
  country: (code: string) => names[code] ?? code,
  amount: sayAmount,
  timeZone: (name: string) => name,
});

function answer(question: Parameters<typeof answerTo>[0], facts: Partial<OrderFacts>, locale: Locale = 'en') {
  const { because, shipping, figures, signature } = decideOrder(aallyn, {
    policyVersion: 4,
    placedAt: '2026-11-24T18:00:00Z',
    lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 96_00, discount: 11_00 }],
    shippingAddress: home,
    carrier: 'unknown',
    protectionVariantId: null,
    ...facts,
  });
  const signs = signature !== 'not-required';
  const statements = because.map(({ statement }) => statement);
  return answerTo(
    question,
    { country: figures.country, shipping, statements, signs },
    aallyn,
    reader(locale),
  );
}

test('[SHIP-01] [SHIP-02] who paid shipping is told what was paid, what counted, and from what on it is free', () => {
  expect(answer('shipping', { shipping: 5_00 })).toBe(
    'You paid $5.00 for shipping. The items in your order came to $85.00 after discounts. Orders to the United States ship free from $100.00; below that, shipping is $5.00.',
  );
});

test('[SHIP-01] who paid nothing is told why', () => {
  const lines = [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 120_00 }];
  expect(answer('shipping', { shipping: 0, lines })).toMatch(
    /^Shipping was free for your order\. .*\$120\.00/,
  );
});

test('[SHIP-01] where it is not known what was paid there is no answer, and none for what is not shipped', () => {
  expect(answer('shipping', {})).toBeNull();
  expect(answer('shipping', { shipping: 0, deliveryMethod: 'pickup' })).toBeNull();
});

test('[SHIP-01] [SHIP-02] what was charged otherwise than the policy says is not answered by the policy', () => {
  const enough = [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 120_00 }];
  expect(answer('shipping', { shipping: 5_00, lines: enough })).toBeNull();
  expect(answer('shipping', { shipping: 12_00 })).toBeNull();
  expect(answer('shipping', { shipping: 0 })).toBeNull();
});

test.each(locales)('[SHIP-01] in %s the answer names every amount and leaves nothing unsaid', (locale) => {
  const said = answer('shipping', { shipping: 5_00 }, locale) ?? '';
  for (const amount of ['$5.00', '$85.00', '$100.00']) expect(said).toContain(amount);
  expect(said).not.toMatch(/[{}]|undefined|null/);
  if (locale !== 'en') expect(said).not.toMatch(/\b(you|order|shipping|the)\b/i);
});

test('[SIGN-01] [ADDR-01] [ADDR-02] other answers are the sentences of the policy that counted', () => {
  const lines = [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 260_00 }];
  expect(answer('signature', { lines })).toMatch(/Orders over \$250\.00/);
  expect(answer('address', { shippingAddress: { ...home, address1: 'PO Box 12' } })).toMatch(/P\.O\. box/);
  expect(answer('address', {})).toBeNull();
  expect(answer('signature', {})).toBeNull();
  expect(answer('returns', {})).not.toBeNull();
});
