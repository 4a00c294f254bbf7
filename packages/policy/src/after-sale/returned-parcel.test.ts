import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideReship, decideReturnedParcel } from './returned-parcel.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const reship = (bags: number, waives: readonly 're-ship'[] = []) =>
  decideReship(aallyn, { bags, scannedOn: null, waives });

test.each(['wrong-address', 'unavailable', 'not-collected'] as const)(
  '[RTS-01] a parcel that came back (%s) is a standard return for $15.00',
  (cause) => {
    expect(decideReturnedParcel(aallyn, cause, [])).toMatchObject({
      kind: 'return',
      fee: { due: usd(1500) },
    });
  },
);

test('[RTS-01] with protection the fee is waived', () => {
  expect(decideReturnedParcel(aallyn, 'not-collected', ['returned-parcel'])).toMatchObject({
    fee: { due: usd(0), waived: true },
  });
});

test('[RTS-01] another cause is for a person', () => {
  expect(decideReturnedParcel(aallyn, 'other', []).kind).toBe('ask');
});

test.each([
  [1, 1500],
  [2, 2300],
  [3, 3100],
])('[RTS-02] sending %d bags again costs %d cents, by invoice', (bags, cents) => {
  expect(reship(bags)).toMatchObject({ kind: 'eligible', total: usd(cents) });
});

test('[RTS-02] the lines of the invoice come to its total', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (bags) => {
      const decision = reship(bags);
      if (decision.kind !== 'eligible') throw new Error(decision.kind);
      const sum = decision.invoice.reduce((all, { quantity, price }) => all + quantity * price.minor, 0);
      expect(sum).toBe(decision.total.minor);
    }),
  );
});

test('[RTS-02] it is possible until the parcel is scanned back in', () => {
  expect(decideReship(aallyn, { bags: 1, scannedOn: '2026-10-20', waives: [] })).toMatchObject({
    kind: 'closed',
    since: '2026-10-20',
  });
});

test('[PROT-06] a protection that waives re-shipping leaves no invoice', () => {
  expect(reship(3, ['re-ship'])).toMatchObject({ kind: 'eligible', invoice: [], total: usd(0) });
});

test('[RTS-02] nothing cannot be sent again', () => {
  for (const bags of [0, -1, 1.5, Number.NaN]) expect(reship(bags).kind).toBe('refused');
});
