import { z } from 'zod';

/** Kinds of address that orders are found by; `box` is whatever is not simply a street's. */
export const addressClasses = [
  'street',
  'poBox',
  'streetAndPoBox',
  'privateMailbox',
  'ruralBox',
  'generalDelivery',
  'unread',
] as const;

const yes = z.literal('yes').nullable().catch(null);
const day = z.iso.date().nullable().catch(null);
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices).nullable().catch(null);

const whole = (largest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number <= largest)
    .nullable()
    .catch(null);

/** What a list of orders can be narrowed down to, by the names that stand in addresses. `null`: not narrowed by it. */
const filter = z.object({
  /** What somebody looks for: an order's name, its number, or its address in the admin. */
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200) || null)
    .nullable(),
  /** [ADDR-02, SHIP-05] On hold, and as far as the app knows not released. */
  held: oneOf(['yes', 'address', 'destination']),
  /** [SIGN-01] `yes`: somebody has to sign, or has to with the policy's carrier. */
  signature: oneOf(['yes', 'required', 'if-carrier', 'unknown']),
  /** [PROT-01] */
  protected: oneOf(['yes', 'no']),
  /** Something about it waits for a person. */
  problem: yes,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  version: whole(2_147_483_647),
  /** [SHIP-01..04] What shipping was charged at. */
  shipping: oneOf(['free', 'paid']),
  /** Within so many major units of the threshold that it was compared with, in that threshold's currency. */
  near: whole(1_000_000),
  /** Of the orders `near` a threshold those that are further from it than this. */
  past: whole(1_000_000),
  /** Of the orders `near` a threshold those whose threshold is of this currency (ISO 4217). */
  in: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .catch(null),
  /** Of the orders `near` a threshold those `below` it, or those `above` it, which includes it. */
  side: oneOf(['below', 'above']),
  /** [ADDR-01, ADDR-03] */
  address: oneOf([...addressClasses, 'box']),
  verdict: oneOf(['refuse', 'ask', 'allow']),
  /** The form of address that was found, as the engine calls it. */
  form: z.string().min(1).max(100).nullable().catch(null),
  /** [SHIP-05, SHIP-06] It goes where nothing is shipped to. */
  unserved: yes,
  /** Placed on these days or between them, in the shop's time zone. */
  from: day,
  to: day,
  sort: oneOf(['oldest']),
});

export type OrderFilter = z.infer<typeof filter>;

const names = filter.keyof().options;

/** What an address narrows the list down to; what makes no sense in it narrows nothing. */
export const filterIn = (query: URLSearchParams): OrderFilter =>
  filter.parse(Object.fromEntries(names.map((name) => [name, query.get(name)])));

/** A filter as the query of an address: {@link filterIn} gives it back. Pictures and counts link to their orders with it. */
export function queryOf(wanted: Partial<OrderFilter>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = wanted[name] ?? null;
    if (value !== null) query.set(name, String(value));
  }
  return query;
}

/** The address of the list of these orders. */
export const ordersAt = (wanted: Partial<OrderFilter>): string => `/app/orders?${queryOf(wanted).toString()}`;
