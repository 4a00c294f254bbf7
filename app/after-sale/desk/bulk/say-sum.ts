import type { AtStake, Money } from '@doorstep/policy';

import { readerIn } from '../../../reader.ts';

const said: Readonly<Record<AtStake['way'], (amount: string) => string>> = {
  refund: (amount) => `refunds of ${amount}`,
  'store-credit': (amount) => `store credit of ${amount}`,
  'to-pay': (amount) => `invoices for ${amount}`,
};

/** What all of it comes to, by its way and currency: `refunds of $120.00, invoices for $25.00`; nothing where nothing moves. */
export function saySum(amounts: readonly AtStake[]): string {
  const ways = [...new Set(amounts.map(({ way }) => way))];
  const sums = ways.flatMap((way) => {
    const of = amounts.filter((each) => each.way === way).map(({ amount }) => amount);
    return sumsOf(of).map((sum) => said[way](readerIn('en').amount(sum)));
  });
  return sums.join(', ');
}

const sumsOf = (amounts: readonly Money[]): readonly Money[] =>
  [...new Set(amounts.map(({ currency }) => currency))].map((currency) => ({
    currency,
    minor: amounts.filter((each) => each.currency === currency).reduce((sum, { minor }) => sum + minor, 0),
  }));
