import type { WaivableFee } from '../document/policy.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Reason, StatementId } from '../reasons.ts';

/** A fee as the policy has it and as it is due: 0 when the order's protection waives it [PROT-01, PROT-06]. */
export interface Fee {
  readonly due: Money;
  readonly usual: Money;
  readonly waived: boolean;
  readonly because: readonly Reason[];
}

/** Every fee that protection can waive, in the order in which shoppers read them [PROT-06]. */
export const waivableFees: readonly WaivableFee[] = [
  'return',
  'exchange',
  'returned-parcel',
  'replacement',
  're-ship',
];

/**
 * A fee for an order.
 * @param waives what the order's protection waives; empty for an order without protection.
 */
export function feeFor(
  fee: WaivableFee,
  usual: Money,
  waives: readonly WaivableFee[],
  statement: StatementId,
): Fee {
  if (!waives.includes(fee)) {
    return {
      due: usual,
      usual,
      waived: false,
      because: [{ statement, message: `The ${sayFee(fee)} fee is ${sayAmount(usual)}.` }],
    };
  }
  const message = `The ${sayFee(fee)} fee of ${sayAmount(usual)} is waived by the order’s protection.`;
  return {
    due: { ...usual, minor: 0 },
    usual,
    waived: true,
    because: [{ statement: 'PROT-01', message }],
  };
}

const sayFee = (fee: WaivableFee): string => fee.replace('-', ' ');
