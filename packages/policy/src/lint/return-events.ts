import type { Policy, Tier } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import { firstRulesOf, withoutRules } from './event-rules.ts';
import type { Finding } from './finding.ts';
import type { WayOut } from './way-out.ts';

/** [RET-07] Tiers are read in their order: one that ends before an earlier one, or with it, is never reached. */
export function tiersOutOfReach(policy: Policy): readonly Finding[] {
  return firstRulesOf(policy).flatMap(({ event, name, tiers, at }) => {
    const reached = tiersInReach(tiers);
    const lost = tiers.filter((tier) => !reached.includes(tier));
    if (lost.length === 0) return [];
    const days = lost.map(({ throughDay }) => `day ${throughDay}`).join(', ');
    const inOrder = tiersInReach(tiers.toSorted((one, other) => one.throughDay - other.throughDay));
    const path = `returns.events.${at}.tiers` as const;
    const order = inOrder.map(({ throughDay }) => throughDay).join(', ');
    return [
      {
        id: `tiers/${event}`,
        statements: ['RET-07'],
        path,
        message: `Of “${name}”, what is possible through ${days} never holds: an earlier tier lasts as long or longer.`,
        fix: 'Put the tiers in the order of their days, each with a day of its own.',
        waysOut: [{ label: `Order them by day: ${order}`, changes: [setting(path, inOrder)] }],
      },
    ];
  });
}

const tiersInReach = (tiers: readonly Tier[]): readonly Tier[] =>
  tiers.filter(({ throughDay }, index) =>
    tiers.slice(0, index).every((earlier) => earlier.throughDay < throughDay),
  );

/** [RET-07, RET-02] An event is announced as more time; orders placed in it should not have less than any other. */
export function eventsWithFewerDays(policy: Policy): readonly Finding[] {
  const usual = usualDays(policy);
  return firstRulesOf(policy).flatMap(({ event, name, tiers, at }): readonly Finding[] => {
    const last = tiersInReach(tiers).findLast(({ remedies }) => remedies.length > 0);
    if (last !== undefined && last.throughDay >= usual) return [];
    const says =
      last === undefined ? 'cannot be returned at all' : `can be returned for ${last.throughDay} days`;
    const longer: readonly WayOut[] =
      last === undefined
        ? []
        : [
            {
              label: `Allow ${usual} days for “${name}” too`,
              changes: [setting(`returns.events.${at}.tiers.${tiers.indexOf(last)}.throughDay`, usual)],
            },
          ];
    return [
      {
        id: `event-days/${event}`,
        statements: ['RET-07', 'RET-02'],
        path: `returns.events.${at}`,
        message: `Orders of “${name}” ${says}, and all others for ${usual} days.`,
        fix: 'Give the event as many days as every other day has, or no days of its own.',
        waysOut: [...longer, withoutRules(policy, event, name, () => true)],
      },
    ];
  });
}

/** The longest that anything can come back without an event. */
function usualDays({ returns, exchanges }: Policy): number {
  const isExchanged = returns.countries.some((country) => exchanges.countries.includes(country));
  return Math.max(returns.refundDays, returns.creditDays, isExchanged ? exchanges.days : 0);
}
