import type { Policy } from '../../document/policy.ts';
import type { StatementId } from '../../statements.ts';
import { addressExamples } from './addresses.ts';
import { afterSaleExamples } from './after-sale.ts';
import { arrivalExamples } from './arrivals.ts';
import { shippingExamples } from './destinations.ts';
import type { Drafts, PolicyExample } from './example.ts';
import { parcelExamples } from './parcels.ts';
import { pickUpExamples } from './pick-up.ts';
import { priceExamples } from './prices.ts';
import { protectionExamples } from './protection.ts';
import { returnFeeExamples } from './return-fees.ts';
import { returnExamples } from './returns.ts';
import { scheduleExamples } from './schedule.ts';

const drafts: { readonly [Id in StatementId]?: Drafts } = {
  ...shippingExamples,
  ...addressExamples,
  ...scheduleExamples,
  ...arrivalExamples,
  ...pickUpExamples,
  ...protectionExamples,
  ...parcelExamples,
  ...priceExamples,
  ...returnFeeExamples,
  ...returnExamples,
  ...afterSaleExamples,
};

/** A policy never changes: what it was asked once is what it answers, in every language and place of its page. */
const known = new WeakMap<Policy, ReadonlyMap<StatementId, readonly PolicyExample[]>>();

/** [FAQ-01] The examples of a statement that a page tells: of countries, seasons and events the first. */
export const examplesOf = (policy: Policy, statement: StatementId): readonly PolicyExample[] =>
  examplesToTry(policy, statement).filter(({ isUntold }) => isUntold === undefined);

/**
 * All examples of a statement under a policy [FAQ-01]: an amount, a day or a time at its bound, and beside it. They are made of
 * the policy's values, and `otherwise` asks the engine whether they are so. None where the policy has no such case.
 */
export function examplesToTry(policy: Policy, statement: StatementId): readonly PolicyExample[] {
  const before = known.get(policy) ?? new Map<StatementId, readonly PolicyExample[]>();
  const found =
    before.get(statement) ?? (drafts[statement]?.(policy) ?? []).map((draft) => ({ ...draft, statement }));
  known.set(policy, new Map([...before, [statement, found]]));
  return found;
}
