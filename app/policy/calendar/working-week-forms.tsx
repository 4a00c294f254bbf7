import { EditForm, formName } from './edit-form.tsx';
import { useEditing } from './editing.ts';
import type { WorkingWeek } from './working-week.ts';

/** [CAL-01, CAL-05] The days of the week on which warehouse and carriers work, each a button that is pressed or not. */
export function WorkingWeekForms({ weeks }: { readonly weeks: readonly WorkingWeek[] }) {
  return (
    <section className="calendar-part" aria-label="Working days of every week">
      <h4>Working days of every week</h4>
      <div className="calendar-forms">
        {weeks.map((week) => (
          <Week key={week.calendar} week={week} />
        ))}
      </div>
    </section>
  );
}

function Week({ week: { calendar, label, days } }: { readonly week: WorkingWeek }) {
  const { isSending, problemAt } = useEditing();
  const problem = days
    .map(({ weekday }) => problemAt(formName('set-workday', `${calendar} week ${weekday}`), 'weekday'))
    .find((message) => message !== undefined);
  return (
    <div role="group" aria-label={`Working days: ${label.toLowerCase()}`}>
      <p>{label}</p>
      <div className="calendar-week">
        {days.map(({ weekday, name, works }) => (
          <EditForm
            key={weekday}
            intent="set-workday"
            of={`${calendar} week ${weekday}`}
            sends={{ calendar, weekday: String(weekday), works: works ? 'off' : 'on' }}
          >
            <button type="submit" aria-pressed={works} aria-label={name} disabled={isSending}>
              {name.slice(0, 2)}
            </button>
          </EditForm>
        ))}
      </div>
      {problem === undefined ? null : (
        <p className="calendar-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
