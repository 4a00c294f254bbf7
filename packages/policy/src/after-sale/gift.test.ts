import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideGift } from './gift.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const policy = { ...aallyn, gifts: { ...aallyn.gifts, threshold: usd(15000) } };
const gift = (kept: number, returning: readonly string[] = [], gifts: readonly string[] = ['pouch']) =>
  decideGift(policy, { kept: usd(kept), gifts, returning });

test('[GIFT-01] at the threshold the gift stays, a cent below it has to come back', () => {
  expect(gift(15000).kind).toBe('keep');
  expect(gift(14999)).toMatchObject({
    kind: 'add',
    lines: ['pouch'],
    because: [{ statement: 'GIFT-01', message: 'kept $149.99 < $150.00: the gift comes back' }],
  });
});

test('[GIFT-01] a return that includes the gift is complete', () => {
  expect(gift(0, ['pouch', 'bag']).kind).toBe('complete');
  expect(gift(0, ['pouch'], ['pouch', 'charm'])).toMatchObject({ kind: 'add', lines: ['charm'] });
});

test('[GIFT-01] without a gift there is nothing to decide, without a threshold a person decides', () => {
  expect(gift(0, [], []).kind).toBe('none');
  expect(decideGift(aallyn, { kept: usd(0), gifts: ['pouch'], returning: [] }).kind).toBe('ask');
  expect(
    decideGift(policy, { kept: { minor: 0, currency: 'CAD' }, gifts: ['pouch'], returning: [] }).kind,
  ).toBe('ask');
});
