import type { Money, MoneyPair } from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import { sumIn } from '../orders/line-amounts.ts';

type Returned = Pick<OrderAfterSale['returns']['nodes'][number], 'returnShippingFees'>;
type Side = keyof Returned['returnShippingFees'][number]['amountSet'];

/** [RET-01] What Shopify takes off what comes back with a return, in both currencies, whoever set it there; `null` for nothing. */
export function feeAtShopify({ returnShippingFees: fees }: Returned): MoneyPair | null {
  const presentment = feesIn(fees, 'presentmentMoney');
  const shop = feesIn(fees, 'shopMoney');
  return presentment === null || shop === null || presentment.minor === 0 ? null : { presentment, shop };
}

function feesIn(fees: Returned['returnShippingFees'], side: Side): Money | null {
  const amounts = fees.map(({ amountSet }) => amountSet[side]);
  const currency = amounts[0]?.currencyCode;
  if (currency === undefined) return null;
  const minor = sumIn(
    currency,
    amounts.map((each) => ({ amount: each.amount, currency: each.currencyCode })),
  );
  return minor === null ? null : { minor, currency };
}
