import type { KeptRequest } from './decode-kept-request.ts';

/** Whether nothing of an invoice is left to pay, by what is kept of it: it was paid, or it comes to nothing. */
export const isInvoicePaid = ({ paidAt, due }: NonNullable<KeptRequest['invoice']>): boolean =>
  paidAt !== null || due?.minor === 0;
