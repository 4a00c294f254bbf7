import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { bag, giftCard, protectionLine, publish } from '../testing/carts.ts';
import type { ProtectableLine } from './protection.ts';
import { decideProtection } from './protection.ts';

const rules = publish().blocks.protection;
const normal = (line: Omit<ProtectableLine, 'finalSale'>): ProtectableLine => ({ ...line, finalSale: false });
const finalSale = (line: Omit<ProtectableLine, 'finalSale'>): ProtectableLine => ({
  ...line,
  finalSale: true,
});

test('[PROT-01] in the United States it is offered for $2.98 and says which fees it waives', () => {
  expect(decideProtection(rules, { countryCode: 'US', lines: [normal(bag('45.00'))] })).toEqual({
    kind: 'offered',
    price: { minor: 298, currency: 'USD' },
    waives: ['exchange', 'return', 'returned-parcel'],
    because: [{ statement: 'PROT-01', message: 'It waives the fees for exchange, return, returned-parcel.' }],
  });
});

test('[PROT-03] in Canada it is not offered, and a line that stayed has to go', () => {
  expect(decideProtection(rules, { countryCode: 'CA', lines: [normal(bag('45.00'))] })).toMatchObject({
    kind: 'not-offered',
    why: 'country',
    remove: true,
    because: [{ statement: 'PROT-03', message: 'It is offered in US, and not in CA.' }],
  });
});

test('[PROT-03] as long as the country is unknown it is not offered, but nothing is taken away', () => {
  const decision = decideProtection(rules, { countryCode: null, lines: [normal(bag('45.00'))] });
  expect(decision).toMatchObject({ why: 'country-unknown', remove: false });
});

test('[PROT-04] it is not offered when every item is final sale, and offered when one is not', () => {
  const facts = (...lines: ProtectableLine[]) => ({ countryCode: 'US', lines });
  const lines = [finalSale(bag('45.00')), normal(protectionLine())];
  expect(decideProtection(rules, facts(...lines))).toMatchObject({ why: 'all-final-sale', remove: true });
  expect(decideProtection(rules, facts(...lines, normal(bag('60.00')))).kind).toBe('offered');
});

test('[PROT-05] it is not offered for a cart in which nothing ships', () => {
  const lines = [normal(giftCard('50.00')), normal(protectionLine())];
  expect(decideProtection(rules, { countryCode: 'US', lines })).toMatchObject({
    why: 'nothing-to-protect',
    remove: true,
  });
});

test('[PROT-04] [PROT-05] a gift card or a free gift beside it protects nothing, nor does it save final-sale items', () => {
  const facts = (...lines: ProtectableLine[]) => ({ countryCode: 'US', lines });
  const others = [normal(giftCard('50.00')), normal(bag('0.00')), normal(protectionLine())];
  expect(decideProtection(rules, facts(...others))).toMatchObject({ why: 'nothing-to-protect' });
  expect(decideProtection(rules, facts(...others, finalSale(bag('45.00'))))).toMatchObject({
    why: 'all-final-sale',
  });
  expect(decideProtection(rules, facts(...others, normal(bag('45.00')))).kind).toBe('offered');
});

test('[PROT-06] what it waives is the policy’s choice', () => {
  const policy = {
    ...aallyn,
    protection: { ...aallyn.protection, waives: ['replacement', 're-ship'] as const },
  };
  const decision = decideProtection(publish(policy).blocks.protection, {
    countryCode: 'US',
    lines: [normal(bag('45.00'))],
  });
  expect(decision).toMatchObject({ kind: 'offered', waives: ['re-ship', 'replacement'] });
});

test('a switched-off or missing offer removes what is left of it', () => {
  const off = publish({ ...aallyn, protection: { ...aallyn.protection, offered: false } }).blocks.protection;
  for (const switchedOff of [off, null]) {
    const decision = decideProtection(switchedOff, { countryCode: 'US', lines: [normal(bag('45.00'))] });
    expect(decision).toMatchObject({ kind: 'not-offered', why: 'switched-off', remove: true });
  }
});
