import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Decided } from '../reasons.ts';
import type { Eligibility } from './eligibility.ts';
import { ask, waitUntil, refuse } from './eligibility.ts';

/** When a return was given its label, and what happened since. Local dates of the policy. */
export interface ShipBackFacts {
  readonly labelOn: PlainDate | null;
  readonly today: PlainDate;
  /** When the parcel was handed to the carrier. */
  readonly sentOn: PlainDate | null;
}

/**
 * Whether a parcel goes back in time: within some days of its label [RET-04]. Later ones may be denied, which a person
 * decides: the answer is `ask`.
 */
export function decideShipBack({ returns }: Policy, facts: ShipBackFacts): Eligibility<object> {
  const label = facts.labelOn === null ? null : parseDate(facts.labelOn);
  const day = parseDate(facts.sentOn ?? facts.today);
  if (day === null) return refuse([]);
  if (label === null) return waitUntil(null, [{ statement: 'RET-04', message: 'There is no label yet.' }]);
  const last = label + returns.shipBackDays;
  const message = `It has to be sent by ${sayFullDay(last)}, ${returns.shipBackDays} days after the label.`;
  const because = [{ statement: 'RET-04', message }] as const;
  return day > last ? ask(because) : { kind: 'eligible', until: plainDate(last), because };
}

/** What the warehouse found in a parcel that came back [RET-03, RET-05]. */
export interface ReceivedItem {
  readonly id: string;
  readonly requested: boolean;
  readonly condition: 'as-sold' | 'worn' | 'damaged' | 'incomplete';
}

/** What happens to an item that came back: it is refunded, sent back to the customer, or somebody decides. */
export interface ReceivedDecision extends Decided {
  readonly id: string;
  readonly kind: 'accept' | 'send-back' | 'ask';
}

/**
 * What happens to items that came back: without a request nothing is accepted and a case waits [RET-03]; worn, damaged or
 * incomplete items go back without a refund [RET-05].
 */
export function decideReceived(items: readonly ReceivedItem[]): readonly ReceivedDecision[] {
  return items.map(({ id, requested, condition }) => {
    if (!requested) {
      return {
        id,
        kind: 'ask',
        because: [{ statement: 'RET-03', message: 'It came back without a request: there is no refund.' }],
      };
    }
    const because = [
      { statement: 'RET-05', message: `It was found ${condition.replace('-', ' ')}.` },
    ] as const;
    return { id, kind: condition === 'as-sold' ? 'accept' : 'send-back', because };
  });
}
