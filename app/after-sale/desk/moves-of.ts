import { planRequest } from '@doorstep/policy';
import type { KnownRequest, Policy, RequestPlan, SoldOrder, Story } from '@doorstep/policy';

import { decodeSteps } from '../decode-kept-request.ts';
import type { KeptRequest, KeptStep } from '../decode-kept-request.ts';
import { isInvoicePaid } from '../is-paid.ts';

/** A request with all that happened to it. */
export interface KeptCase {
  readonly request: KeptRequest;
  readonly steps: readonly KeptStep[];
}

/** What a plan is made of beside what is kept of a request. */
interface PlannedBy {
  readonly policy: Policy;
  /** What Shopify says of it now; `null` where nobody asked, which changes the sequence of the moves and not which there are. */
  readonly order: SoldOrder | null;
  readonly now: Date;
  /** Its return at Shopify, where somebody asked. */
  readonly shopifyReturn?: KnownRequest['shopifyReturn'];
}

/** All that the plan of a request is made of, from what is kept. */
export const storyNow = (
  { request, steps }: KeptCase,
  { policy, order, now, shopifyReturn = null }: PlannedBy,
): Story => ({
  ...{ policy, order, request },
  known: {
    ...{ now: now.getTime(), steps: decodeSteps(steps), shopifyReturn },
    invoice: request.invoice && { isPaid: isInvoicePaid(request.invoice) },
  },
});

/** Where a request stands, planned anew from what is kept; its job may not have got there yet. */
export const planNow = (found: KeptCase, by: PlannedBy): RequestPlan => planRequest(storyNow(found, by));
