import { expect, test } from 'vitest';
import { decideReturn } from '../after-sale/return.ts';
import { aallyn } from '../presets/aallyn.ts';
import { readerIn } from '../testing/reader.ts';
import { explain } from './explain.ts';

const decision = decideReturn(aallyn, {
  countryCode: 'US',
  placedOn: '2026-10-01',
  shippedOn: '2026-10-02',
  deliveredOn: '2026-10-05',
  requestedOn: '2026-10-26',
  waives: ['return'],
  lines: [{ id: 'bag', sale: 'full-price' }],
});

test('[RET-02] a decision is explained by what its statements say, each once, and by the values that decided', () => {
  expect(explain(decision, aallyn, readerIn('en'))).toEqual([
    {
      statement: 'RET-02',
      sentence: 'A return for a refund or store credit can be requested up to 21 days after delivery.',
      decided: [
        'A refund is possible through day 21 after delivery, store credit through day 21.',
        'It was requested on day 21.',
      ],
    },
    {
      statement: 'PROT-01',
      sentence:
        '“Free returns” costs $2.98 for an order. With it, you pay no fees for returns, exchanges and parcels that come back undelivered.',
      decided: ['The return fee of $15.00 is waived by the order’s protection.'],
    },
  ]);
});

test('[RET-02] the values are those of the policy that decided', () => {
  const policy = { ...aallyn, returns: { ...aallyn.returns, creditDays: 60 } };
  expect(explain(decision, policy, readerIn('ja'))[0]?.sentence).toBe(
    '返金は配達後21日以内、ストアクレジットは60日以内に申請できます。',
  );
});

test('a decision without reasons has nothing to explain', () => {
  expect(explain({ because: [] }, aallyn, readerIn('en'))).toEqual([]);
});
