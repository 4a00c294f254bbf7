import { z } from 'zod';

import { findFulfillment, updateTracking } from '../orders/fulfill.ts';
import { trackingOf } from '../orders/carriers.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Tracking } from '../state/fulfillments.ts';
import { fulfillScopes } from './fulfillment-order-access.ts';
import { fulfillmentView } from './fulfillment-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

/** Of one parcel: several numbers of one fulfillment are not emulated. */
export const trackingInput = z.strictObject({
  company: z.string().nullish(),
  number: z.string().nullish(),
  url: z.string().nullish(),
});

/** A number with the address that was given for it, or else that of its carrier's page, where Shopify knows it. */
export function readTracking(given: z.infer<typeof trackingInput> | null | undefined): Tracking {
  const known = trackingOf(given?.company ?? '', given?.number ?? '');
  return { ...known, url: given?.url ?? known.url };
}

/** fulfillmentTrackingInfoUpdate: the parcel has another number. */
export const fulfillmentTracking: RootFields = {
  queries: {},
  mutations: {
    fulfillmentTrackingInfoUpdate: rootField(
      fulfillScopes,
      z.strictObject({
        fulfillmentId: z.string(),
        trackingInfoInput: trackingInput,
        notifyCustomer: z.boolean().nullish(),
      }),
      update,
    ),
  },
};

function update(
  {
    fulfillmentId,
    trackingInfoInput,
  }: { fulfillmentId: string; trackingInfoInput: z.infer<typeof trackingInput> },
  context: ShopContext,
): View {
  updateTracking(context, fulfillmentId, readTracking(trackingInfoInput));
  const found = findFulfillment(context, fulfillmentId);
  // Not recorded: the words are those of fulfillmentEventCreate.
  if (!found) return refuse(['fulfillment'], userError(['fulfillmentId'], 'Fulfillment does not exist.'));
  return succeed({ fulfillment: fulfillmentView(context, found.order, found.fulfillment) });
}
