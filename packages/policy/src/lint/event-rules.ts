import { eventOf } from '../document/events.ts';
import type { Policy, ReturnEvent } from '../document/policy.ts';
import { removing } from '../document/value-change.ts';
import type { WayOut } from './way-out.ts';

/** [RET-07] What returns say for an event, what that is called, and where it stands. */
export interface EventRule extends ReturnEvent {
  readonly at: number;
  readonly name: string;
}

/** All of them, in their order. */
export const rulesOf = ({ events, returns }: Policy): readonly EventRule[] =>
  returns.events.map(({ event, tiers }, at) => ({
    event,
    tiers,
    at,
    name: eventOf(events, event)?.name ?? event,
  }));

/** Those that count: of an event the first. */
export const firstRulesOf = (policy: Policy): readonly EventRule[] =>
  rulesOf(policy).filter(
    ({ event }, index, all) => all.findIndex((other) => other.event === event) === index,
  );

/** Rules of an event go; the event itself stays for what else refers to it. */
export function withoutRules(
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
