import { z } from 'zod';

const text = z.string().max(255);
const attributes = z.array(z.object({ key: text, value: text }));
const address = z
  .object({
    firstName: text,
    lastName: text,
    company: text,
    address1: text,
    address2: text,
    city: text,
    provinceCode: text,
    countryCode: text,
    zip: text,
    phone: text,
  })
  .partial();

const cartLinesChange = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('addCartLine'),
    merchandiseId: text,
    quantity: z.number(),
    attributes: attributes.optional(),
  }),
  z.object({ type: z.literal('removeCartLine'), id: text, quantity: z.number() }),
  z.object({
    type: z.literal('updateCartLine'),
    id: text,
    merchandiseId: text.optional(),
    quantity: z.number().optional(),
    attributes: attributes.optional(),
  }),
]);

const metafieldChange = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('updateCartMetafield'),
    metafield: z.object({ key: text, namespace: text.optional(), value: z.string().max(65_536), type: text }),
  }),
  z.object({ type: z.literal('removeCartMetafield'), key: text, namespace: text.optional() }),
]);

const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('refresh') }),
  z.object({ type: z.literal('setContact'), email: text }),
  z.object({ type: z.literal('setDeliveryAddress'), address }),
  z.object({ type: z.literal('selectDeliveryOption'), rateId: text }),
  z.object({ type: z.literal('enterDiscountCode'), code: text }),
  z.object({ type: z.literal('removeDiscountCode'), code: text }),
  z.object({ type: z.literal('applyCartLinesChange'), change: cartLinesChange }),
  z.object({ type: z.literal('applyMetafieldChange'), change: metafieldChange }),
  z.object({
    type: z.literal('applyShippingAddressChange'),
    change: z.object({ type: z.literal('updateShippingAddress'), address }),
  }),
  z.object({ type: z.literal('continue') }),
  /** `seenTotal` is what the page shows; an order is never placed for another amount than the buyer has seen. */
  z.object({ type: z.literal('placeOrder'), seenTotal: text.optional() }),
]);

/** What the checkout page, or an extension on it, asks the server to do. */
export type CheckoutCommand = z.infer<typeof command>;
export type MetafieldChange = z.infer<typeof metafieldChange>;
export type AddressInput = z.infer<typeof address>;

/** Reads a command from JSON; `null` when it is none. */
export function decodeCommand(body: unknown): CheckoutCommand | null {
  return command.safeParse(body).data ?? null;
}
