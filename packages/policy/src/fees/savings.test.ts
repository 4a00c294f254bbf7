import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideExchange } from '../after-sale/exchange.ts';
import { decideReturnedParcel } from '../after-sale/returned-parcel.ts';
import type { Policy, WaivableFee } from '../document/policy.ts';
import { minorOf } from '../money/amount.ts';
import { aallyn } from '../presets/aallyn.ts';
import { waivableFees } from './fee.ts';
import { returnFee } from './return-fee.ts';
import { compileSavings } from './savings.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

test('[PROT-01] the example saves the $15.00 of a return, an exchange and a returned parcel', () => {
  const fees = { return: '15.00', exchange: '15.00', 'returned-parcel': '15.00' };
  expect(compileSavings(aallyn)).toEqual({ currency: 'USD', fees });
});

test('[PROT-01] an amount is named only where it holds in every country of the offer', () => {
  const { protection, international } = aallyn;
  const offeredIn = (countries: readonly string[], changes: Partial<Policy> = {}) =>
    compileSavings({ ...aallyn, ...changes, protection: { ...protection, countries } }).fees;
  expect(offeredIn(['US', 'CA'], { international: { ...international, fee: usd(15_00) } }).return).toBe(
    '15.00',
  );
  expect(offeredIn(['US', 'CA'], { international: { ...international, fee: usd(20_00) } }).return).toBe(
    undefined,
  );
  expect(offeredIn(['US', 'CA'], { international: { ...international, accepted: false } }).return).toBe(
    undefined,
  );
  expect(offeredIn(['US', 'CA']).exchange).toBe(undefined);
  expect(offeredIn([])).toEqual({});
});

test('[PROT-06] a fee of nothing saves nothing, and sending a parcel again has no one price', () => {
  const policy: Policy = {
    ...aallyn,
    exchanges: { ...aallyn.exchanges, fee: usd(0) },
    protection: { ...aallyn.protection, waives: ['exchange', 're-ship', 'replacement'] },
  };
  expect(compileSavings(policy).fees).toEqual({ replacement: '25.00' });
});

const exchangeFee = (policy: Policy, waives: readonly WaivableFee[]): number | null => {
  const decided = decideExchange(policy, {
    countryCode: 'US',
    placedOn: '2026-02-02',
    shippedOn: '2026-02-03',
    deliveredOn: '2026-02-06',
    requestedOn: '2026-02-09',
    waives,
    lines: [{ id: 'a', sale: 'full-price' }],
    returned: usd(90_00),
    wanted: usd(90_00),
  });
  return decided.kind === 'eligible' ? decided.fee.due.minor : null;
};

test('[PROT-01] [RET-01] [RTS-01] what is named as saved is what the engine charges without protection, and nothing is due with it', () => {
  const fee = fc.integer({ min: 0, max: 9_900 }).map(usd);
  fc.assert(
    fc.property(
      fc.subarray([...waivableFees]),
      fee,
      fee,
      fee,
      (waives, forReturn, forExchange, forParcel) => {
        const policy: Policy = {
          ...aallyn,
          returns: { ...aallyn.returns, fee: forReturn },
          exchanges: { ...aallyn.exchanges, fee: forExchange },
          returnedParcels: { ...aallyn.returnedParcels, fee: forParcel },
          protection: { ...aallyn.protection, waives },
        };
        const due = (given: readonly WaivableFee[]) => {
          const parcel = decideReturnedParcel(policy, 'unavailable', given);
          return {
            return: returnFee(policy, 'US', given).due.minor,
            exchange: exchangeFee(policy, given),
            'returned-parcel': parcel.kind === 'return' ? parcel.fee.due.minor : null,
          };
        };
        const { fees, currency } = compileSavings(policy);
        const [without, protectedBy] = [due([]), due(waives)];
        for (const each of ['return', 'exchange', 'returned-parcel'] as const) {
          const named = fees[each] === undefined ? 0 : minorOf(fees[each], currency);
          expect(named).toBe((without[each] ?? 0) - (protectedBy[each] ?? 0));
        }
      },
    ),
  );
});
