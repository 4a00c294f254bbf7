import type { WaivableFee } from '../document/policy.ts';

/** What a fee is called within a sentence. */
export const feeWords: Readonly<Record<WaivableFee, string>> = {
  return: 'return fee',
  exchange: 'exchange fee',
  'returned-parcel': 'fee for parcels that come back',
  replacement: 'replacement fee',
  're-ship': 'fee for shipping again',
};
