import type { OrderHold } from '@doorstep/policy';

import type { DeliveredOrder } from '../orders/order-body.ts';
import type { Mail } from './send.server.ts';

/**
 * [ADDR-02] The mail that asks for a new address, or to confirm the one given. Its Message-ID follows from the order,
 * so that a mail which is sent again after a crash is the same mail to mail programs that drop repeats.
 */
export function askForAddress(about: {
  readonly shop: string;
  readonly order: Pick<DeliveredOrder, 'id' | 'name' | 'firstName'>;
  readonly to: string;
  readonly verdict: OrderHold['verdict'];
}): Mail {
  const { shop, order, to, verdict } = about;
  const greeting = order.firstName ? `Hello ${order.firstName},` : 'Hello,';
  const [subject, question] =
    verdict === 'refuse'
      ? [
          `Order ${order.name}: we need a street address`,
          'We cannot deliver to the address you gave: our carriers do not bring parcels to P.O. boxes.\nPlease answer this e-mail with a street address, and we will send your order right away.',
        ]
      : [
          `Order ${order.name}: is this address right?`,
          'We want to be sure that your parcel reaches you: at the address you gave, parcels often wait to be collected.\nPlease answer this e-mail with “yes, that is right”, or with another address.',
        ];
  return {
    to,
    subject,
    messageId: `<${order.id.replaceAll(/\W+/g, '.')}.address@${shop}>`,
    text: `${greeting}\n\nThank you for your order ${order.name}. Before we can send it, we need your answer.\n\n${question}\n\nYour order waits until we hear from you; nothing is lost.\n`,
  };
}
