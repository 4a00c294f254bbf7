import type { DayView } from './year-view.ts';

/** What the day under the pointer or the focus is, and what an order of it is promised. */
export function ToldCard({ day, isChosen }: { readonly day: DayView | null; readonly isChosen: boolean }) {
  return (
    <section className="calendar-card calendar-told" aria-live="polite" aria-label="The day and its orders">
      {day === null ? (
        <p>Point at a day to see what it is, and when an order of that day ships and arrives.</p>
      ) : (
        <>
          <h3>{day.title}</h3>
          <ul>
            {day.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p>{day.promise}</p>
          {isChosen ? null : <p className="calendar-hint">Click the day, or press Enter, to change it.</p>}
        </>
      )}
    </section>
  );
}
