import type { Reason } from '@doorstep/policy';

const endOf = (requestId: string): string => `(request ${requestId})`;

/** What the refund of a request says of itself at Shopify, for the merchant: by its end it is found again. */
export const refundNote = ({ statement, message }: Reason, requestId: string): string =>
  `${statement}: ${message} ${endOf(requestId)}`;

/** Whether a refund was made because of a request, by its note. */
export const isRefundOf = (note: string | null, requestId: string): boolean =>
  note?.endsWith(endOf(requestId)) ?? false;
