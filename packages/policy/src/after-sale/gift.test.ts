import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideGift } from './gift.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const policy = { ...aallyn, gifts: { ...aallyn.gifts, threshold: usd(15000) } };
const tagged = (ids: readonly string[], tag = 'Gift') => ids.map((id) => ({ id, tags: ['new', tag] }));
const bag = { id: 'bag', tags: ['new'] };
const gift = (kept: number, returning: readonly string[] = [], gifts: readonly string[] = ['pouch']) =>
  decideGift(policy, { kept: usd(kept), lines: [bag, ...tagged(gifts)], returning });

test('[GIFT-01] at the threshold the gift stays, a cent below it has to come back', () => {
  expect(gift(15000).kind).toBe('keep');
  expect(gift(14999)).toMatchObject({
    kind: 'add',
    lines: ['pouch'],
    because: [
      { statement: 'GIFT-01', message: 'What is kept, $149.99, is below $150.00: the gift comes back.' },
    ],
  });
});

test('[GIFT-01] a return that includes the gift is complete', () => {
  expect(gift(0, ['pouch', 'bag']).kind).toBe('complete');
  expect(gift(0, ['pouch'], ['pouch', 'charm'])).toMatchObject({ kind: 'add', lines: ['charm'] });
});

test('[GIFT-01] without a gift there is nothing to decide, without a threshold a person decides', () => {
  expect(gift(0, [], []).kind).toBe('none');
  expect(decideGift(aallyn, { kept: usd(0), lines: tagged(['pouch']), returning: [] }).kind).toBe('ask');
  expect(
    decideGift(policy, { kept: { minor: 0, currency: 'CAD' }, lines: tagged(['pouch']), returning: [] }).kind,
  ).toBe('ask');
});

test('[GIFT-01] what is a gift is said by the policy’s tag, whatever its case', () => {
  const ribbon = { ...policy, gifts: { ...policy.gifts, tag: 'Ribbon' } };
  const decide = (tag: string) =>
    decideGift(ribbon, { kept: usd(0), lines: tagged(['pouch'], tag), returning: [] }).kind;
  expect(decide('ribbon')).toBe('add');
  expect(decide('gift')).toBe('none');
});
