import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { publish } from '../testing/carts.ts';
import { renewedEvent } from '../testing/renewed-event.ts';
import { decidePromotion, type EnteredCode } from './promotion.ts';

const rules = publish().promo;
const before = publish(aallyn, '2024-10-01').promo;
const codes = (...entered: readonly string[]): readonly EnteredCode[] =>
  entered.map((code) => ({ code, rejectable: true }));
const decide = (entered: readonly EnteredCode[], date: string | null = '2026-07-01', by = rules) =>
  decidePromotion(by, { codes: entered, date, locale: 'en' });

test('[PROMO-01] one code is fine, of two the newest stays', () => {
  expect(decide(codes())).toBeNull();
  expect(decide(codes('WELCOME10'))).toBeNull();
  expect(decide(codes('WELCOME10', 'BAGS15'))).toMatchObject({
    codes: ['WELCOME10'],
    message: 'Only one promotion code can be used per order. The newest one is kept.',
    because: [{ statement: 'PROMO-01', message: 'An order takes so many codes: 1. The newest stays.' }],
  });
});

test('[PROMO-01] a code that Shopify will not give up takes the place of a newer one', () => {
  const welcome = { code: 'WELCOME10', rejectable: false };
  expect(decide([welcome, ...codes('BAGS15')])?.codes).toEqual(['BAGS15']);
  expect(decide([welcome])).toBeNull();
});

test('[PROMO-01] the same code entered twice is one code', () => {
  expect(decide(codes('WELCOME10', 'WELCOME10'))).toBeNull();
});

test('[PROMO-01] a code is the same in capitals and in small letters, as it is to Shopify', () => {
  expect(decide(codes('SAVE10', 'save10'))).toBeNull();
  expect(decide([{ code: 'SAVE10', rejectable: false }, ...codes('Save10')])).toBeNull();
  expect(decide(codes('SAVE10', 'BAGS15', 'save10'))?.codes).toEqual(['BAGS15']);
  expect(decide(codes('SAVE10', 'save10', 'BAGS15'))?.codes).toEqual(['SAVE10', 'save10']);
});

test('[PROMO-01] a merchant may allow several', () => {
  expect(decide(codes('A', 'B'), null, { ...rules, codes: 2 })).toBeNull();
  expect(decide(codes('A', 'B', 'C'), null, { ...rules, codes: 2 })?.codes).toEqual(['A']);
});

test('[PROMO-02] while the holiday event runs no code is taken, from its first day through its last', () => {
  const refused = (date: string) => decide(codes('WELCOME10'), date, before)?.codes ?? [];
  expect(['2024-11-17', '2024-11-18', '2024-12-12', '2024-12-13', '2025-11-20'].map(refused)).toEqual([
    [],
    ['WELCOME10'],
    ['WELCOME10'],
    [],
    [],
  ]);
  expect(decide(codes('WELCOME10'), '2024-11-20', before)?.message).toBe(
    'Codes cannot be added to our Holiday Event pricing.',
  );
  expect(decide(codes('WELCOME10'), null, before)).toBeNull();
});

test('[PROMO-02] a renewed event takes no codes in its new days', () => {
  const refused = (by: typeof rules) => decide(codes('WELCOME10'), '2026-11-20', by)?.codes ?? [];
  expect([refused(rules), refused(publish(renewedEvent).promo)]).toEqual([[], ['WELCOME10']]);
});

test('[PROMO-01] what is left after refusing is never refused again', () => {
  const entered = fc.uniqueArray(
    fc.record({ code: fc.constantFrom('A', 'a', 'B', 'b', 'C', 'D'), rejectable: fc.boolean() }),
    {
      selector: ({ code }) => code,
    },
  );
  fc.assert(
    fc.property(entered, fc.integer({ min: 0, max: 4 }), (all, allowed) => {
      const by = { ...rules, codes: allowed };
      const refused = decide(all, null, by)?.codes ?? [];
      expect(new Set(refused).size).toBe(refused.length);
      const left = all.filter(({ code, rejectable }) => !rejectable || !refused.includes(code));
      expect(decide(left, null, by)).toBeNull();
    }),
  );
});
