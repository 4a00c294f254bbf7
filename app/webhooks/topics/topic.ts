import type { z } from 'zod';

import type { Customer } from '../../orders/customer-codes.ts';

/** What the app reads of the body of a webhook, and nothing else about anybody. */
export interface ReadBody {
  /**
   * GID of what it is about; `null` for the shop itself. An order is looked at by its own job, which asks Shopify how it is
   * now; everything else has a job for each delivery.
   */
  readonly resourceId: string | null;
  /** What that job needs; `null`: nothing. */
  readonly kept: Readonly<Record<string, unknown>> | null;
  /** Whose order it is, of which codes are kept and nothing else; `null` where it says nothing of that. */
  readonly buyer: Customer | null;
}

/** Reads a signed body; `null`: it is none of this topic. */
export type Topic = (json: unknown) => ReadBody | null;

/** The topic whose bodies have a shape. Shapes of topics that do different things exclude each other. */
export const topicOf =
  <Body>(shape: z.ZodType<Body>, read: (body: Body) => ReadBody | null): Topic =>
  (json) => {
    const body = shape.safeParse(json);
    return body.success ? read(body.data) : null;
  };

/** Only that something has happened to it is read. */
export const newsOf = (resourceId: string): ReadBody => ({ resourceId, kept: null, buyer: null });

/** What is about the shop, or somebody of it, and says all that its job needs. */
export const keptOf = (kept: Readonly<Record<string, unknown>>): ReadBody => ({
  resourceId: null,
  kept,
  buyer: null,
});
