import { z } from 'zod';

import { findFulfillment, updateTracking } from '../orders/fulfill.ts';
import { trackingOf } from '../orders/carriers.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Tracking } from '../state/fulfillments.ts';
import { fulfillScopes } from './fulfillment-order-access.ts';
import { fulfillmentView } from './fulfillment-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

/** One number with its address, or several with theirs, in the same order. */
export const trackingInput = z.strictObject({
  company: z.string().nullish(),
  number: z.string().nullish(),
  numbers: z.array(z.string()).nullish(),
  url: z.string().nullish(),
  urls: z.array(z.string()).nullish(),
});

/** Numbers with the addresses that were given for them, or else those of their carrier's page, where Shopify knows it. */
export function readTracking(given: z.infer<typeof trackingInput> | null | undefined): readonly Tracking[] {
  const { company, number, numbers, url, urls } = given ?? {};
  const addresses = urls ?? [url];
  return trackingOf(company ?? '', ...(numbers ?? [number ?? ''])).map((known, at) => ({
    ...known,
    url: addresses[at] ?? known.url,
  }));
}

/** fulfillmentTrackingInfoUpdate: what has left has other numbers. */
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
