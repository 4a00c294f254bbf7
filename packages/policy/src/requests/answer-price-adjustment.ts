import { refuse } from '../after-sale/eligibility.ts';
import { decidePriceAdjustment } from '../after-sale/price-adjustment.ts';
import { isFlashSale, saleOf } from '../after-sale/sale.ts';
import { answeredBefore } from './answered-before.ts';
import type { Answering } from './answering.ts';
import { isCount } from './is-count.ts';
import { localDate } from './local-date.ts';
import { moneyForDrop } from './money-for.ts';
import { givenFor, paidFor } from './sold-money.ts';
import { claimablePieces } from './sold-order.ts';

/** [PRICE-01..03] The difference to a price that fell, of pieces for which nothing else went back. */
export const toPriceAdjustment: Answering<'price-adjustment'> = (policy, order, asked, askedAt) => {
  const askedOn = localDate(policy, order, askedAt);
  const placedOn = localDate(policy, order, order.placedAt);
  const line = order.lines.find(({ id }) => id === asked.line.id);
  const { quantity } = asked.line;
  if (askedOn === null || placedOn === null || line === undefined || !isCount(quantity, line.sold))
    return refuse([{ statement: 'PRICE-01', message: 'That is no line of the order.' }]);
  if (quantity > claimablePieces(line)) return refuse([answeredBefore('PRICE-01')]);
  const { tags } = line;
  const { codes } = order;
  const sale = saleOf(policy, { tags, codes, placedOn });
  // A door sees what it costs now and not why.
  const isFlash = isFlashSale(policy, { tags: line.tagsNow ?? tags, codes: [], placedOn: askedOn });
  const last = { from: line.sold - 1, pieces: 1 };
  const paid = paidFor(line, 'presentment', last);
  const given = givenFor(line, 'price', 'presentment', last);
  const decided = decidePriceAdjustment(policy, {
    ...{ placedOn, askedOn, quantity, adjustedBefore: order.isAdjusted },
    bought: line.isReduced || sale !== 'full-price' ? 'reduced' : 'full-price',
    paid: { ...paid, minor: paid.minor - given.minor },
    now: asked.now.presentment,
    nowFrom: isFlash ? 'flash-sale' : asked.nowFrom,
  });
  if (decided.kind !== 'eligible') return decided;
  const { price, tax } = moneyForDrop(order, asked);
  return { ...decided, amount: price.presentment, tax: tax.presentment };
};
