import { minorOf } from '@doorstep/policy';
import type { CurrencyCode, OrderFacts, OrderLineFacts } from '@doorstep/policy';

/** An amount as Shopify writes it, and its currency. */
export interface Side {
  readonly amount: unknown;
  readonly currency: string | null;
}

/** A line's amounts on one side, the shop's or the buyer's: the price of one piece, and each discount that was allocated to it. */
export interface LineSides {
  readonly price: Side | null;
  readonly discounts: readonly (Side | null)[];
}

type Amounts = NonNullable<OrderLineFacts['paid']>;

/** What a line comes to in a currency, in its minor units; `null` where an amount is in another one, or none. */
export function amountsIn(
  currency: CurrencyCode,
  quantity: number,
  { price, discounts }: LineSides,
): Amounts | null {
  if (quantity === 0) return { subtotal: 0, discount: 0 };
  const each = minorIn(currency, price);
  const discount = sumIn(currency, discounts);
  return each === null || discount === null ? null : { subtotal: each * quantity, discount };
}

/** The sum of amounts in a currency; `null` where one of them is in another one, or none. */
export function sumIn(currency: CurrencyCode, sides: readonly (Side | null)[]): number | null {
  let sum = 0;
  for (const side of sides) {
    const minor = minorIn(currency, side);
    if (minor === null) return null;
    sum += minor;
  }
  return sum;
}

const minorIn = (currency: CurrencyCode, side: Side | null): number | null =>
  side?.currency === currency ? minorOf(side.amount, currency) : null;

/** What was charged for shipping on one side. */
interface ChargedSide {
  /** `null` where it is not known. */
  readonly currency: CurrencyCode | null;
  /** What each shipping line came to, after its discounts. */
  readonly charged: readonly (Side | null)[];
}

/** What shipping was charged at, to the shop and to the buyer; what cannot be read is missing. */
export function chargedShipping(
  shop: ChargedSide,
  buyer: ChargedSide,
): Pick<OrderFacts, 'shipping' | 'paid'> {
  const sum = ({ currency, charged }: ChargedSide) => {
    const shipping = currency === null ? null : sumIn(currency, charged);
    return shipping === null ? {} : { shipping };
  };
  return {
    ...sum(shop),
    ...(buyer.currency === null ? {} : { paid: { currency: buyer.currency, ...sum(buyer) } }),
  };
}
