import type { Period } from '../calendar/period.ts';
import { isSame } from '../document/is-same.ts';
import type { PolicyEvent } from '../document/policy.ts';

/** The events of a policy as a page speaks of them: by name and days, where rules refer to them by ids that no page says. */
export interface EventsHeard {
  /** The id of the event that a page calls so; one that the policy has not is new. */
  idOf(name: string, period: Period): string;
  all(): readonly PolicyEvent[];
}

/** Begins with the events that a policy has. One of the same name is taken for the event with its days changed. */
export function eventsHeard(had: readonly PolicyEvent[]): EventsHeard {
  let events = had;
  const spokenOf = new Set<string>();
  return {
    all: () => events,
    idOf: (name, period) => {
      const event =
        events.find((each) => each.name === name && isSame(each.period, period)) ??
        events.find((each) => each.name === name && !spokenOf.has(each.id));
      const id = event?.id ?? freeId(name, events);
      spokenOf.add(id);
      events =
        event === undefined
          ? [...events, { id, name, period }]
          : events.map((each) => (each.id === id ? { ...each, period } : each));
      return id;
    },
  };
}

function freeId(name: string, events: readonly PolicyEvent[]): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['event'];
  const plain = words.join('-').slice(0, longestId);
  const isFree = (id: string): boolean => events.every((each) => each.id !== id);
  let id = plain;
  for (let number = 2; !isFree(id); number += 1) id = `${plain}-${number}`;
  return id;
}

const longestId = 50;
