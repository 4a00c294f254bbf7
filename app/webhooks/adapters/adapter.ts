import type { IncomingMessage } from 'node:http';

import type { Label, Source } from '../delivery.ts';
import type { BodyLimits, Refused } from '../read-body.ts';

/** A body that was proven to come from Shopify, and what stood beside it. */
export interface Proven {
  readonly label: Label;
  readonly body: Uint8Array;
}

/** One way for deliveries to come: proves a request, and takes body and label out of it. */
export type Adapter = (request: IncomingMessage, limits: BodyLimits) => Promise<Proven | Refused>;

/** The label of a webhook, whose parts have the same names whichever way it comes: `X-Shopify-Topic`, in any letters. */
export function webhookLabel(source: Source, named: Readonly<Record<string, unknown>>): Label {
  const written = new Map(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));
  const told = (name: string): string | undefined => {
    const value = written.get(`x-shopify-${name}`);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    ...{ source, shop: told('shop-domain'), topic: told('topic') },
    ...{ webhookId: told('webhook-id'), eventId: told('event-id'), triggeredAt: told('triggered-at') },
  };
}
