import { z } from 'zod';

import type { MailingAddress } from '../state/addresses.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** MailingAddressInput; what is left out is null. `country` and `province` are the old names beside the codes, which count. */
export const addressInput: z.ZodType<MailingAddress> = z
  .strictObject({
    firstName: text,
    lastName: text,
    company: text,
    address1: text,
    address2: text,
    city: text,
    province: text,
    provinceCode: text,
    country: text,
    countryCode: text,
    zip: text,
    phone: text,
  })
  .transform(({ country: _country, province: _province, ...coded }) => coded);
