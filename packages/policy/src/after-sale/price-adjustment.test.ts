import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import type { PriceAdjustmentFacts } from './price-adjustment.ts';
import { decidePriceAdjustment } from './price-adjustment.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const decide = (facts: Partial<PriceAdjustmentFacts> = {}, policy = aallyn) =>
  decidePriceAdjustment(policy, {
    placedOn: '2026-10-01',
    askedOn: '2026-10-08',
    adjustedBefore: false,
    bought: 'full-price',
    quantity: 1,
    paid: usd(18000),
    now: usd(15000),
    nowFrom: 'price',
    ...facts,
  });

test('[PRICE-01] within 7 days of the order the difference is refunded, on day 8 no more', () => {
  expect(decide()).toMatchObject({ kind: 'eligible', until: '2026-10-08', amount: usd(3000), as: 'refund' });
  expect(decide({ askedOn: '2026-10-09' })).toMatchObject({ kind: 'closed', since: '2026-10-09' });
});

test('[PRICE-01] for every unit, once per order', () => {
  expect(decide({ quantity: 2 })).toMatchObject({ amount: usd(6000) });
  expect(decide({ adjustedBefore: true }).kind).toBe('refused');
});

test('[PRICE-01] a price that has not fallen gives nothing', () => {
  expect(decide({ now: usd(18000) }).kind).toBe('refused');
  expect(decide({ now: usd(17999) })).toMatchObject({ amount: usd(1) });
  expect(decide({ now: { minor: 1, currency: 'CAD' } }).kind).toBe('refused');
});

test('[PRICE-02] what was bought on sale or with a code gets store credit only', () => {
  expect(decide({ bought: 'reduced' })).toMatchObject({ kind: 'eligible', as: 'store-credit' });
  const none = { ...aallyn, priceAdjustments: { ...aallyn.priceAdjustments, reduced: 'none' as const } };
  expect(decide({ bought: 'reduced' }, none)).toMatchObject({
    kind: 'refused',
    because: [{ statement: 'PRICE-02' }],
  });
});

test('[PRICE-03] flash-sale prices and promotions are not matched', () => {
  for (const nowFrom of ['flash-sale', 'promotion'] as const) {
    expect(decide({ nowFrom })).toMatchObject({ kind: 'refused', because: [{ statement: 'PRICE-03' }] });
  }
});

test('dates that cannot be read are refused, not thrown', () => {
  expect(decide({ askedOn: '' }).kind).toBe('refused');
});
