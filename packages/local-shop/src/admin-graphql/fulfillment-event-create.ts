import { z } from 'zod';

import { findFulfillment, reportFulfillmentEvent } from '../orders/fulfill.ts';
import type { ShopContext } from '../shop-context.ts';
import { FULFILLMENT_EVENT_STATUSES, type FulfillmentEvent } from '../state/fulfillments.ts';
import { eventView, fulfillmentView } from './fulfillment-view.ts';
import { succeed, refuse, rootField, userError, type RootFields, type View } from './root-field.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const degrees = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

const eventInput = z.strictObject({
  fulfillmentId: z.string(),
  status: z.enum(FULFILLMENT_EVENT_STATUSES),
  message: text,
  happenedAt: text,
  estimatedDeliveryAt: text,
  address1: text,
  city: text,
  province: text,
  country: text,
  zip: text,
  latitude: degrees,
  longitude: degrees,
});

/** fulfillmentEventCreate: an app reports what a carrier says. `fulfillment` reads it back. */
export const fulfillmentEventCreate: RootFields = {
  queries: {
    fulfillment: rootField('read_orders', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = findFulfillment(context, id);
      return found && fulfillmentView(context, found.order, found.fulfillment);
    }),
  },
  mutations: {
    fulfillmentEventCreate: rootField(
      'write_merchant_managed_fulfillment_orders',
      z.strictObject({ fulfillmentEvent: eventInput }),
      ({ fulfillmentEvent }, context) => report(context, fulfillmentEvent),
    ),
  },
};

function report(context: ShopContext, input: z.infer<typeof eventInput>): View {
  const { fulfillmentId, status, message, happenedAt, estimatedDeliveryAt, ...place } = input;
  const event: FulfillmentEvent | null = reportFulfillmentEvent(context, fulfillmentId, {
    status,
    message,
    happenedAt: happenedAt ?? context.now(),
    estimatedDeliveryAt,
    place,
  });
  if (event) return succeed({ fulfillmentEvent: eventView(event) });
  return refuse(
    ['fulfillmentEvent'],
    userError(['fulfillmentEvent', 'fulfillmentId'], 'Fulfillment does not exist.'),
  );
}
