import type { Policy, PolicyEvent } from './policy.ts';

/** The event that a rule refers to; `null` for one that is not there. */
export const eventOf = (events: readonly PolicyEvent[], id: string): PolicyEvent | null =>
  events.find((event) => event.id === id) ?? null;

/** The statements by which a policy says something for an event: other days for returns, and codes that are refused. */
export const statementsOfEvent = (
  { returns, promotions }: Policy,
  id: string,
): readonly ('RET-07' | 'PROMO-02')[] => {
  const isIts = ({ event }: { readonly event: string }) => event === id;
  return [
    ...(returns.events.some(isIts) ? (['RET-07'] as const) : []),
    ...(promotions.events.some(isIts) ? (['PROMO-02'] as const) : []),
  ];
};

/** [RET-07, PROMO-02] A policy without what it says for these events, which would refer to nothing once they are taken out. */
export function withoutRulesOf(policy: Policy, events: readonly string[]): Policy {
  const stays = ({ event }: { readonly event: string }) => !events.includes(event);
  return {
    ...policy,
    returns: { ...policy.returns, events: policy.returns.events.filter(stays) },
    promotions: { ...policy.promotions, events: policy.promotions.events.filter(stays) },
  };
}
