import { z } from 'zod';

const version = z.number().int().positive();
/** What the app did or undid at Shopify, as the end of "set up": `the shipping discount`. */
const step = z.string().min(1);
/** What the merchant calls an example. */
const name = z.string().min(1);

/** A request after the sale; `orderName` is `null` for a question about no order. */
const afterSale = { request: z.string(), asked: z.string(), orderName: z.string().nullable() };

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
  /** The text of the page that the merchant had, to read values and contradictions from. */
  z.object({ kind: z.literal('page-read') }),
  /** Something that was found in it, by its rule, stays as it is; or is looked at again. */
  z.object({ kind: z.literal('finding-kept'), rule: z.string() }),
  z.object({ kind: z.literal('finding-reopened'), rule: z.string() }),
  z.object({ kind: z.literal('example-kept'), name }),
  /** What an example has to come to is since `version` what that makes of it. */
  z.object({ kind: z.literal('example-renewed'), name, version }),
  z.object({ kind: z.literal('example-removed'), name }),
  z.object({ kind: z.literal('set-up'), step }),
  z.object({ kind: z.literal('set-up-undone'), step }),
  /** Shipping rates that somebody had changed at Shopify; `version`: the one that says how they are. */
  z.object({ kind: z.literal('rates-put-back'), version }),
  /** Where at Shopify the policy's text is to stand, as the merchant reads it. */
  z.object({ kind: z.literal('text-places-chosen'), where: z.array(z.string()) }),
  /** The policy's text was written there, over whatever stood there. */
  z.object({ kind: z.literal('text-written'), where: z.string() }),
  /** A text of somebody else's stays there. */
  z.object({ kind: z.literal('text-kept'), where: z.string() }),
  z.object({ kind: z.literal('hold-released'), ...order }),
  z.object({ kind: z.literal('address-asked'), ...order }),
  z.object({ kind: z.literal('decided-again'), ...order }),
  z.object({ kind: z.literal('mail-sent-again'), ...order }),
  /** The customer gave another address, or `confirmed` that it is right, and the order followed. */
  z.object({ kind: z.literal('address-given'), ...order, confirmed: z.boolean() }),
  z.object({
    kind: z.literal('case-done'),
    /** GID of the order; `null` when it could not be read. */
    orderId: z.string().nullable(),
    orderName: z.string().nullable(),
  }),
  /** So many orders of the last days that the app was behind with. */
  z.object({ kind: z.literal('orders-fetched'), orders: z.number().int().nonnegative() }),
  /** So many things that the app had given up. */
  z.object({ kind: z.literal('work-tried-again'), jobs: z.number().int().positive() }),
  z.object({ kind: z.literal('request-answered'), country: z.string() }),
  z.object({ kind: z.literal('request-reopened'), country: z.string() }),
  /** Somebody asked for something in a customer's name. */
  z.object({ kind: z.literal('request-opened'), ...afterSale }),
  /** Somebody at the desk did something about it; `against` the policy. */
  z.object({ kind: z.literal('request-moved'), ...afterSale, step: z.string(), against: z.boolean() }),
  z.object({ kind: z.literal('request-noted'), ...afterSale }),
  z.object({ kind: z.literal('request-mail-sent-again'), ...afterSale }),
  /** `isTaken`: somebody works on it from now on; nobody does otherwise. */
  z.object({ kind: z.literal('request-assigned'), ...afterSale, isTaken: z.boolean() }),
  /** An answer that the shop keeps, by what it is called. */
  z.object({ kind: z.literal('saved-answer-written'), name }),
  z.object({ kind: z.literal('saved-answer-removed'), name }),
  /** So many that the policy gives by itself. */
  z.object({ kind: z.literal('saved-answers-begun'), answers: z.number().int().positive() }),
  /** `was`: what was wrong, in words: `its price was 5.00 instead of 2.98`. */
  z.object({ kind: z.literal('protection-put-back'), was: z.string() }),
  z.object({ kind: z.literal('repair-read') }),
  z.object({ kind: z.literal('customer-erased') }),
  /** What the app has stored about whom Shopify names: names of orders, and numbers of mails and requests. */
  z.object({
    kind: z.literal('data-requested'),
    orders: z.array(z.string()),
    mails: z.number().int().nonnegative(),
    requests: z.number().int().nonnegative(),
  }),
]);

/** What somebody changed with the app, or the app by itself. */
export type Happened = z.infer<typeof happened>;

export type HappenedKind = Happened['kind'];
