import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import type { ExchangeFacts } from './exchange.ts';
import { decideExchange } from './exchange.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const decide = (facts: Partial<ExchangeFacts> = {}) =>
  decideExchange(aallyn, {
    countryCode: 'US',
    placedOn: '2026-10-01',
    shippedOn: '2026-10-02',
    deliveredOn: '2026-10-05',
    requestedOn: '2026-10-26',
    waives: [],
    lines: [{ id: 'bag', sale: 'full-price' }],
    returned: usd(18000),
    wanted: usd(18000),
    ...facts,
  });

test('[EXCH-01] a U.S. exchange is possible through day 21, for $15.00', () => {
  expect(decide()).toMatchObject({
    kind: 'eligible',
    until: '2026-10-26',
    fee: { due: usd(1500) },
    difference: { kind: 'none' },
  });
  expect(decide({ requestedOn: '2026-10-27' })).toMatchObject({ kind: 'closed', since: '2026-10-27' });
});

test('[EXCH-01] a dearer item is charged, a cheaper one refunded', () => {
  expect(decide({ wanted: usd(26000) })).toMatchObject({ difference: { kind: 'charge', amount: usd(8000) } });
  expect(decide({ wanted: usd(17999) })).toMatchObject({
    difference: { kind: 'refund', amount: usd(1), as: 'original-payment' },
  });
});

test('[EXCH-01] with protection the exchange costs nothing', () => {
  expect(decide({ waives: ['exchange'] })).toMatchObject({ fee: { due: usd(0), waived: true } });
  expect(decide({ waives: ['return'] })).toMatchObject({ fee: { due: usd(1500), waived: false } });
});

test('[RET-07] where a return gives store credit only, so does a cheaper exchange', () => {
  const event = {
    placedOn: '2024-11-20',
    deliveredOn: '2024-12-01',
    requestedOn: '2024-12-30',
    wanted: usd(100),
  };
  expect(decide(event)).toMatchObject({ difference: { kind: 'refund', as: 'store-credit' } });
});

test('[INTL-01] there are no exchanges abroad', () => {
  expect(decide({ countryCode: 'JP' })).toMatchObject({
    kind: 'refused',
    because: [{ statement: 'INTL-01' }],
  });
});

test('[RET-06] flash-sale items are not exchanged', () => {
  expect(decide({ lines: [{ id: 'bag', sale: 'flash-sale' }] }).kind).toBe('refused');
});

test('[EXCH-01] prices in two currencies are for a person', () => {
  expect(decide({ wanted: { minor: 1, currency: 'CAD' } }).kind).toBe('ask');
});
