import type { CalendarSection, Policy, ReturnsSection } from '../document/policy.ts';
import type { ClaimTerms } from './claim.ts';
import type { ReturnTerms } from './return-window.ts';

/** As much of a policy as a promise is decided by; a whole policy is one too. */
export interface PromisePolicy extends ReturnTerms {
  readonly merchant: Pick<Policy['merchant'], 'timeZone'>;
  readonly calendar: CalendarSection;
  readonly missingParcels: ClaimTerms;
  readonly returns: ReturnTerms['returns'] & Pick<ReturnsSection, 'refundWithin'>;
}
