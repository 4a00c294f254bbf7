import type { Period } from '../calendar/period.ts';
import { occurrenceFrom } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import { eventOf } from '../document/events.ts';
import { isSame } from '../document/is-same.ts';
import type { Policy, ReturnEvent, Tier } from '../document/policy.ts';
import { removing, setting } from '../document/value-change.ts';
import type { Finding } from './finding.ts';
import type { WayOut } from './way-out.ts';

/** The rule of an event that counts, which is the first that names it, and where it stands. */
interface Rule extends ReturnEvent {
  readonly at: number;
  readonly name: string;
}

const rulesOf = ({ events, returns }: Policy): readonly Rule[] =>
  returns.events.map(({ event, tiers }, at) => ({
    event,
    tiers,
    at,
    name: eventOf(events, event)?.name ?? event,
  }));

const firstRulesOf = (policy: Policy): readonly Rule[] =>
  rulesOf(policy).filter(
    ({ event }, index, all) => all.findIndex((other) => other.event === event) === index,
  );

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

/** [RET-07] Where two events run at once, the days of the one that stands first hold. */
export function eventsAtOnce(policy: Policy, day: DayNumber): readonly Finding[] {
  const rules = rulesOf(policy);
  const hiddenBy = ({ event, tiers, at }: Rule): Rule | undefined =>
    rules
      .slice(0, at)
      .find((earlier) => !isSame(earlier.tiers, tiers) && runTogether(policy, earlier.event, event, day));
  const hidden = rules.flatMap((rule) => {
    const by = hiddenBy(rule);
    return by === undefined ? [] : [{ rule, by }];
  });
  const events = [...new Set(hidden.map(({ rule }) => rule.event))];
  return events.flatMap((event): readonly Finding[] => {
    const first = hidden.find(({ rule }) => rule.event === event);
    if (first === undefined) return [];
    const { rule, by } = first;
    const message =
      by.event === event
        ? `“${rule.name}” has other days for returns twice: only the first ones hold.`
        : `“${rule.name}” and “${by.name}” run at the same time and give different days for returns: those of “${by.name}” hold then.`;
    return [
      {
        id: `at-once/${event}`,
        statements: ['RET-07'],
        path: `returns.events.${rule.at}`,
        message,
        fix: 'Give them periods that do not meet, or one of them no days of its own.',
        waysOut: [withoutRules(policy, event, rule.name, (at) => hidden.some((each) => each.rule.at === at))],
      },
    ];
  });
}

/** Rules of an event go; the event itself stays for what else refers to it. */
function withoutRules(
  { returns }: Policy,
  event: string,
  name: string,
  goes: (at: number) => boolean,
): WayOut {
  const rows = returns.events.flatMap((rule, at) => (rule.event === event && goes(at) ? [at] : []));
  return {
    label:
      rows.length < returns.events.filter((rule) => rule.event === event).length
        ? `Keep the first days of “${name}” only`
        : `No other days for “${name}”`,
    changes: rows.toReversed().map((at) => removing(`returns.events.${at}`)),
  };
}

/** Whether two events have a day in common from now on: within the next two years, after which rules repeat themselves. */
function runTogether({ events }: Policy, one: string, other: string, day: DayNumber): boolean {
  if (one === other) return true;
  const [first, second] = [eventOf(events, one), eventOf(events, other)];
  if (first === null || second === null) return false;
  const times = timesOf(second.period, day);
  return timesOf(first.period, day).some(({ from, until }) =>
    times.some((time) => Math.max(from, time.from, day) <= Math.min(until, time.until)),
  );
}

function timesOf(period: Period, day: DayNumber) {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1, year + 2].flatMap((each) => occurrenceFrom(period, each) ?? []);
}
