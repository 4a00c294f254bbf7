import { z } from 'zod';

const version = z.number().int().positive();
/** What the app did or undid at Shopify, as the end of "set up": `the shipping discount`. */
const step = z.string().min(1);
/** What the merchant calls an example. */
const name = z.string().min(1);

/** GID and name of an order. */
const order = { orderId: z.string(), orderName: z.string() };

/**
 * Everything that an audit log can say, as data: numbers, names that Shopify gives and the app's own words, and nothing that a
 * customer typed. Who and when stand beside it.
 */
export const happened = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('installed') }),
  z.object({ kind: z.literal('uninstalled') }),
  z.object({ kind: z.literal('published'), version }),
  z.object({ kind: z.literal('rolled-back'), version, restored: version }),
  z.object({ kind: z.literal('draft-imported') }),
  z.object({ kind: z.literal('draft-discarded') }),
  z.object({ kind: z.literal('example-kept'), name }),
  /** What an example has to come to is since `version` what that makes of it. */
  z.object({ kind: z.literal('example-renewed'), name, version }),
  z.object({ kind: z.literal('example-removed'), name }),
  z.object({ kind: z.literal('set-up'), step }),
  z.object({ kind: z.literal('set-up-undone'), step }),
  /** Shipping rates that somebody had changed at Shopify; `version`: the one that says how they are. */
  z.object({ kind: z.literal('rates-put-back'), version }),
  z.object({ kind: z.literal('hold-released'), ...order }),
  z.object({ kind: z.literal('address-asked'), ...order }),
  z.object({ kind: z.literal('decided-again'), ...order }),
  z.object({
    kind: z.literal('case-done'),
    /** GID of the order; `null` when it could not be read. */
    orderId: z.string().nullable(),
    orderName: z.string().nullable(),
  }),
  z.object({ kind: z.literal('request-answered'), country: z.string() }),
  z.object({ kind: z.literal('request-reopened'), country: z.string() }),
  /** `was`: what was wrong, in words: `its price was 5.00 instead of 2.98`. */
  z.object({ kind: z.literal('protection-put-back'), was: z.string() }),
  z.object({ kind: z.literal('repair-read') }),
  z.object({ kind: z.literal('customer-erased') }),
]);

/** What somebody changed with the app, or the app by itself. */
export type Happened = z.infer<typeof happened>;

export type HappenedKind = Happened['kind'];
