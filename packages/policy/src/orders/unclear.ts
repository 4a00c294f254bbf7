import type { SignatureDecision } from '../checkout/decisions.ts';
import { sayAmount } from '../money/amount.ts';
import type { Reason } from '../reasons.ts';
import type { SignatureRules } from '../rules/signature.ts';
import type { SignedOrder } from './order-signature.ts';
import type { Unread } from './order.ts';

const statementOf: Readonly<Record<Unread['about'], Reason['statement']>> = {
  value: 'SIGN-01',
  address: 'ADDR-01',
};

/**
 * What a person has to look at, because it could not be decided: what of the order could not be read, and amounts of
 * another currency than the rule's, which are never compared [SIGN-01]. Empty for an order that is
 * decided in full, and for a cancelled one.
 */
export function unclearAbout(
  { cancelled, unread = [], currency }: Pick<SignedOrder, 'cancelled' | 'unread' | 'currency'>,
  rules: SignatureRules | null,
  signature: SignatureDecision['kind'],
): readonly Reason[] {
  if (cancelled) return [];
  const reasons = unread.map(({ about, message }): Reason => ({
    statement: statementOf[about],
    message,
  }));
  if (rules === null || signature !== 'unknown' || rules.currency === currency) return reasons;
  const above = sayAmount({ minor: rules.above, currency: rules.currency });
  const message = `its amounts are in ${currency} and cannot be compared with ${above}: somebody has to say whether it needs a signature`;
  return [...reasons, { statement: 'SIGN-01', message }];
}
