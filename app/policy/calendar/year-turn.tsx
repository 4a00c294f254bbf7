import { calendarAddress } from './address.ts';
import type { CalendarAddress } from './address.ts';
import { years } from './year-view.ts';

/** The year that is shown, between links to the one before and the one after. */
export function YearTurn({ address }: { readonly address: CalendarAddress }) {
  const { year } = address;
  const to = (other: number) => calendarAddress({ ...address, year: other, day: null });
  return (
    <nav className="calendar-bar calendar-turn" aria-label="Year">
      {year > years.first ? (
        <s-button href={to(year - 1)} icon="chevron-left" accessibilityLabel={`Year ${year - 1}`} />
      ) : null}
      <h2 aria-live="polite">{year}</h2>
      {year < years.last ? (
        <s-button href={to(year + 1)} icon="chevron-right" accessibilityLabel={`Year ${year + 1}`} />
      ) : null}
    </nav>
  );
}
