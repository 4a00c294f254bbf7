import { countryName } from '../../country-name.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { readerIn } from '../../reader.ts';
import { orderPage } from '../order-address.ts';
import { statusOf } from '../order-status.ts';
import type { OrderStatus } from '../order-status.ts';
import type { FoundOrder } from './find-orders.server.ts';

/** An order of the list in words, for the browser; made on the server, so that both render the same. */
export interface ListedOrder {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly placed: string;
  readonly country: string;
  readonly shipping: string;
  readonly status: OrderStatus | null;
  readonly waits: boolean;
  /** What the warehouse and the returns desk look for. */
  readonly marks: readonly string[];
}

const signatureMarks: Readonly<Partial<Record<string, string>>> = {
  required: 'Signature required',
  'if-carrier': 'Signature with your carrier',
  unknown: 'Signature not decided',
};

/** An order as the list shows it, in the merchant's time zone. */
export function showListed(order: FoundOrder, timeZone: string): ListedOrder {
  const { orderId, orderName, placedAt, country, signature, problem } = order;
  const mark = signatureMarks[signature ?? ''];
  return {
    id: orderId,
    name: orderName,
    page: orderPage(orderId),
    placed: sayInstant(placedAt, timeZone),
    country: country === null ? '–' : countryName(country, 'en'),
    shipping: sayShipping(order),
    status: statusOf(order),
    waits: problem,
    marks: [...(mark === undefined ? [] : [mark]), ...(order.protected ? ['Protected'] : [])],
  };
}

/** What shipping was charged at; a dash for what is not shipped, and where an earlier release has not kept it. */
function sayShipping({ shipping, currency }: FoundOrder): string {
  if (shipping === null || currency === null) return '–';
  return shipping === 0n ? 'Free' : readerIn('en').amount({ minor: Number(shipping), currency });
}
