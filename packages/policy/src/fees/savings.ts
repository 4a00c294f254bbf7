import type { CountryCode, Policy, WaivableFee } from '../document/policy.ts';
import { formatAmount } from '../money/amount.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { feeFor } from './fee.ts';
import { returnFee } from './return-fee.ts';

/** Waivable fees that are one amount; sending a parcel again costs by the bag [RTS-02]. */
export type SavedFee = Exclude<WaivableFee, 're-ship'>;

/** What the protection saves, fee by fee, in the shop's currency. */
export interface Savings {
  readonly currency: CurrencyCode;
  /** Decimals as Shopify's MoneyV2 has them, `15.00`: Liquid can print those of every currency, and minor units it cannot. */
  readonly fees: { readonly [fee in SavedFee]?: string };
}

const savable: readonly SavedFee[] = ['return', 'exchange', 'returned-parcel', 'replacement'];

/**
 * [PROT-01, PROT-06] What a shopper pays without the protection and not with it. A fee is left out that is not waived, is
 * nothing, or is not the same in every country of the offer: an amount that is named holds wherever it is read.
 */
export function compileSavings(policy: Policy): Savings {
  const { waives, countries, price } = policy.protection;
  const fees = savable.flatMap((fee): readonly (readonly [SavedFee, string])[] => {
    const saved = countries.map((country) => findSavingIn(policy, fee, country));
    const [first = null] = saved;
    const same = saved.every((each) => each?.minor === first?.minor);
    return waives.includes(fee) && first !== null && first.minor > 0 && same
      ? [[fee, formatAmount(first)]]
      : [];
  });
  return { currency: price.currency, fees: Object.fromEntries(fees) };
}

/** What a fee costs without protection; `null` in a country where there is nothing to pay it for. */
export function findSavingIn(policy: Policy, fee: SavedFee, country: CountryCode): Money | null {
  const { returns, exchanges, international, returnedParcels, missingParcels } = policy;
  switch (fee) {
    case 'return': {
      const accepted = returns.countries.includes(country) || international.accepted;
      return accepted ? returnFee(policy, country, []).due : null;
    }
    case 'exchange':
      return exchanges.countries.includes(country) ? feeFor(fee, exchanges.fee, [], 'EXCH-01').due : null;
    case 'returned-parcel':
      return feeFor(fee, returnedParcels.fee, [], 'RTS-01').due;
    case 'replacement':
      return feeFor(fee, missingParcels.replacementFee, [], 'MISS-04').due;
    default:
      return fee satisfies never;
  }
}
