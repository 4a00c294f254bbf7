import { minorOf } from '@doorstep/policy';
import type { MoneyPair, SoldAs } from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';

/** A line of an order as it is shown to people. */
export interface ShownLine {
  readonly id: string;
  readonly title: string;
  /** `null` where a product has only one. */
  readonly variantTitle: string | null;
  /** Address of a small picture. */
  readonly image: string | null;
  readonly sku: string | null;
  /** GID; `null` for one that is in no catalogue any more. */
  readonly productId: string | null;
  /** Before discounts. */
  readonly unitPrice: MoneyPair;
}

/** What of an order nothing is decided by, and people see. */
export interface ShownOrder {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly ShownLine[];
  /** GID; `null` for a guest. */
  readonly customerId: string | null;
  readonly email: string | null;
  /** BCP 47. */
  readonly locale: string | null;
  readonly statusPageUrl: string;
  /** What has left and how it can be followed, number by number: parcels without one are not among them. */
  readonly parcels: readonly ShownParcel[];
  /** [RET-06, PRICE-02] Nobody has kept how its lines were marked when it was sold: it is judged by how they are marked today. */
  readonly isMarkedToday: boolean;
}

/** A parcel as its carrier knows it. */
export interface ShownParcel {
  /** GID of Shopify's Fulfillment, which those that have left together share. */
  readonly id: string;
  readonly carrier: string | null;
  readonly number: string;
  /** Where the carrier shows it: an address of the web. */
  readonly page: string | null;
}

/** Shows an order, see {@link ShownOrder}. */
export const shownOrderOf = (
  { id, name, lines, customer, email, ...order }: OrderAfterSale,
  soldAs: SoldAs | null,
): ShownOrder => ({
  isMarkedToday: soldAs?.marks === undefined,
  parcels: order.fulfillments.flatMap(parcelsOf),
  ...{ id, name, email, customerId: customer?.id ?? null },
  ...{ locale: order.customerLocale, statusPageUrl: order.statusPageUrl },
  lines: lines.map((line) => ({
    ...{ id: line.id, title: line.title, variantTitle: line.variantTitle, sku: line.sku },
    ...{ image: line.image?.url ?? null, productId: line.product?.id ?? null },
    unitPrice: pairOf(line.originalUnitPriceSet),
  })),
});

function parcelsOf({
  id,
  status,
  trackingInfo,
}: OrderAfterSale['fulfillments'][number]): readonly ShownParcel[] {
  if (status !== 'SUCCESS') return [];
  return trackingInfo.flatMap(({ company: carrier, number, url }) =>
    number === null ? [] : [{ id, carrier, number, page: url?.startsWith('https://') ? url : null }],
  );
}

type MoneySet = OrderAfterSale['lines'][number]['originalUnitPriceSet'];

function pairOf({ shopMoney, presentmentMoney }: MoneySet): MoneyPair {
  const money = ({ amount, currencyCode: currency }: MoneySet['shopMoney']) => ({
    ...{ currency, minor: minorOf(amount, currency) ?? 0 },
  });
  return { shop: money(shopMoney), presentment: money(presentmentMoney) };
}
