import { z } from 'zod';

import type { MailingAddress } from '../state/addresses.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** MailingAddressInput; what is left out is null. */
export const addressInput: z.ZodType<MailingAddress> = z.strictObject({
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
});
