import { convert } from '@doorstep/policy';
import type { Money, RequestEffectPayloads } from '@doorstep/policy';

import type { SoldOrderRead } from '../read-after-sale.server.ts';

/** What a customer is asked to pay, in the currency that they paid in; `null` without a rate. */
export function dueFor(
  lines: RequestEffectPayloads['invoice']['lines'],
  { order, read }: SoldOrderRead,
): Money | null {
  const currency = read.presentmentCurrencyCode;
  const each = lines.map(({ quantity, price }) => {
    const money = convert(price, currency, order.rate);
    return money === null ? null : money.minor * quantity;
  });
  return each.reduce<Money | null>(
    (sum, minor) => (sum === null || minor === null ? null : { currency, minor: sum.minor + minor }),
    { minor: 0, currency },
  );
}
