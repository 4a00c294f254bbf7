import { z } from 'zod';

/** Shopify's `EmailInput`. */
export const emailInput = z.strictObject({
  to: z.string().nullish(),
  from: z.string().nullish(),
  subject: z.string().nullish(),
  customMessage: z.string().nullish(),
  body: z.string().nullish(),
  bcc: z.array(z.string()).nullish(),
});
