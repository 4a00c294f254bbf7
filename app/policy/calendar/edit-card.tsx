import type { DayEditing } from './day-editing.ts';
import { HolidayForms } from './holiday-forms.tsx';
import { SpanForms } from './span-forms.tsx';
import { WorkingWeekForms } from './working-week-forms.tsx';
import type { WorkingWeek } from './working-week.ts';

/** What can be changed: on the chosen day, and in every week. */
export function EditCard({
  day,
  weeks,
}: {
  readonly day: DayEditing | null;
  readonly weeks: readonly WorkingWeek[];
}) {
  return (
    <section className="calendar-card calendar-edit" id="change" aria-label="Change the calendar">
      {day === null ? null : (
        <>
          <h3>Change {day.title}</h3>
          {day.work.map((work) => (
            <HolidayForms key={work.calendar} day={day} work={work} />
          ))}
          <SpanForms key={day.date} day={day} />
        </>
      )}
      <WorkingWeekForms weeks={weeks} />
    </section>
  );
}
