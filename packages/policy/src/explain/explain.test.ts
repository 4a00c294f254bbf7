import { expect, test } from 'vitest';
import { decideReturn } from '../after-sale/return.ts';
import { locales } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import { aallyn } from '../presets/aallyn.ts';
import { statementIds } from '../statements.ts';
import { explain, statementTexts } from './explain.ts';

const decision = decideReturn(aallyn, {
  countryCode: 'US',
  placedOn: '2026-10-01',
  shippedOn: '2026-10-02',
  deliveredOn: '2026-10-05',
  requestedOn: '2026-10-26',
  waives: ['return'],
  lines: [{ id: 'bag', sale: 'full-price' }],
});

test('[RET-02] a decision is explained by its statements and the values that decided', () => {
  expect(explain(decision, 'en')).toEqual([
    'Returns are requested within days of delivery [RET-02]: refund through day 21 after delivery, store credit through day 21.',
    'Returns are requested within days of delivery [RET-02]: requested on day 21.',
    "Protection waives the fees it names [PROT-01]: return fee $15.00 waived by the order's protection.",
  ]);
});

test('staff read the statement in their language', () => {
  expect(explain(decision, 'ja')[1]).toBe('返品は配達後の期間内に申請 [RET-02]: requested on day 21.');
  expect(explain(decision, 'zh-HK')[1]).toBe(explain(decision, 'zh-TW')[1]);
});

test('[FAQ-01] every statement has words in every language, and no amount of money in them', () => {
  for (const id of statementIds) {
    for (const locale of locales) expect(textIn(statementTexts[id], locale)).toMatch(/^[^${}]+$/);
  }
});

test('[PAY-01] the page, the form and the account have statements too', () => {
  expect(statementIds).toHaveLength(59);
  expect(
    explain({ because: [{ statement: 'PAY-01', says: aallyn.payments.methods.join(', ') }] }, 'en'),
  ).toEqual([
    'The payment methods we accept [PAY-01]: American Express, Visa, MasterCard, Discover, Amazon Pay, PayPal, Apple Pay.',
  ]);
});
