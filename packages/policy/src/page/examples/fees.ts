import { decideExchange } from '../../after-sale/exchange.ts';
import { decideReturnedParcel } from '../../after-sale/returned-parcel.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import type { Policy, WaivableFee } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import { type Fee, feeFor } from '../../fees/fee.ts';
import { returnFee } from '../../fees/return-fee.ts';
import type { Money } from '../../money/money.ts';
import { searchedDays } from './ordinary-days.ts';

interface UsualFee {
  readonly money: Money;
  readonly path: PolicyPath;
}

/** What a fee is without protection where it is offered; `null` where there is nothing to pay it for. */
export function usualFee(policy: Policy, fee: WaivableFee): UsualFee | null {
  const { returns, exchanges, international, missingParcels, returnedParcels } = policy;
  const [there] = policy.protection.countries;
  if (there === undefined) return null;
  switch (fee) {
    case 'return':
      if (returns.countries.includes(there)) return { money: returns.fee, path: 'returns.fee' };
      return international.accepted ? { money: international.fee, path: 'international.fee' } : null;
    case 'exchange':
      return exchanges.countries.includes(there) && returns.countries.includes(there)
        ? { money: exchanges.fee, path: 'exchanges.fee' }
        : null;
    case 'returned-parcel':
      return { money: returnedParcels.fee, path: 'returnedParcels.fee' };
    case 'replacement':
      return { money: missingParcels.replacementFee, path: 'missingParcels.replacementFee' };
    case 're-ship':
      return { money: returnedParcels.reshipFirst, path: 'returnedParcels.reshipFirst' };
    default:
      return fee satisfies never;
  }
}

/** What the engine asks for it of an order with the protection. */
export function decideFee(policy: Policy, fee: WaivableFee): Fee | null {
  const { waives, countries } = policy.protection;
  const [there = ''] = countries;
  switch (fee) {
    case 'return':
      return returnFee(policy, there, waives);
    case 'exchange': {
      const day = plainDate(searchedDays()[0] ?? 0);
      const price = { minor: 1, currency: policy.merchant.shopCurrency };
      const decided = decideExchange(policy, {
        ...{ countryCode: there, placedOn: day, shippedOn: day, deliveredOn: day, requestedOn: day },
        ...{ waives, lines: [{ id: 'bag', sale: 'full-price' }], returned: price, wanted: price },
      });
      return decided.kind === 'eligible' ? decided.fee : null;
    }
    case 'returned-parcel': {
      const decided = decideReturnedParcel(policy, 'unavailable', waives);
      return decided.kind === 'return' ? decided.fee : null;
    }
    case 'replacement':
      return feeFor(fee, policy.missingParcels.replacementFee, waives, 'MISS-04');
    case 're-ship':
      return feeFor(fee, policy.returnedParcels.reshipFirst, waives, 'RTS-02');
    default:
      return fee satisfies never;
  }
}
