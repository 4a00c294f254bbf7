import { z } from 'zod';

const line = z.string().nullable();

/** What a customer typed as the address of their order: each field one line, `null` where it was left empty. */
export const givenAddress = z.object({
  address1: line,
  address2: line,
  city: line,
  zip: line,
  /** Country, state or province in the customer's words, for an address that is elsewhere. */
  elsewhere: line.default(null),
  /** The company's line of the order names nothing but a box, and goes. */
  withoutCompany: z.boolean().default(false),
});

export type GivenAddress = z.infer<typeof givenAddress>;

/** An address as the field of a form, and as Shopify writes it, can be compared: letters and digits alone. */
const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

type Lines = Pick<GivenAddress, 'address1' | 'address2' | 'city' | 'zip'>;

/** Whether two addresses are the same, however they are spaced and capitalised. */
export const isSameGiven = (one: Lines, other: Lines): boolean =>
  (['address1', 'address2', 'city', 'zip'] as const).every(
    (field) => plain(one[field]) === plain(other[field]),
  );
