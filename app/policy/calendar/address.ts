import type { Policy } from '@doorstep/policy';

import { years } from './year-view.ts';
import type { Asked } from './year-view.ts';

/** What the address of the year view asks for. */
export interface CalendarAddress {
  readonly year: number;
  /** A day of that year which is chosen; `null` for none. */
  readonly day: string | null;
  readonly asked: Asked;
}

const path = '/app/policy/delivery/calendar';

/** The address of a year with what is asked of orders, and the chosen day if there is one. */
export function calendarAddress({ year, day, asked }: CalendarAddress): string {
  const query = new URLSearchParams({ year: String(year), to: asked.to, at: asked.at });
  if (day !== null) query.set('day', day);
  return `${path}?${query.toString()}`;
}

/** Reads an address; what it does not say, or says of nothing that there is, is today and the home market. */
export function readCalendarAddress(
  { searchParams }: Pick<URL, 'searchParams'>,
  { destinations }: Pick<Policy, 'destinations'>,
  today: string,
): CalendarAddress {
  const chosen = /^(\d{4})-\d{2}-\d{2}$/.exec(searchParams.get('day') ?? '');
  const year = yearIn(searchParams.get('year')) ?? yearIn(chosen?.[1] ?? null) ?? Number(today.slice(0, 4));
  const to = destinations.served.find(({ country }) => country === searchParams.get('to'));
  const home = destinations.served[0]?.country ?? 'US';
  return {
    year,
    day: chosen !== null && chosen[0].startsWith(`${year}-`) ? chosen[0] : null,
    asked: {
      to: to?.country ?? home,
      at: searchParams.get('at') === 'after' ? 'after' : 'before',
    },
  };
}

function yearIn(text: string | null): number | null {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0;
  return year >= years.first && year <= years.last ? year : null;
}
