import { flag } from '../../polaris/flag.ts';
import type { DayEditing, HolidayEditing, WorkEditing } from './day-editing.ts';
import { EditForm, formName, RuleField } from './edit-form.tsx';
import { useEditing } from './editing.ts';

/** [CAL-01, CAL-03, CAL-05] What those who work by one calendar do on a day, and how to change it. */
export function HolidayForms({ day, work }: { readonly day: DayEditing; readonly work: WorkEditing }) {
  return (
    <section className="calendar-part" aria-label={work.label}>
      <h4>{work.label}</h4>
      <div className="calendar-forms">
        {work.holidays.map((holiday) => (
          <KnownHoliday key={holiday.row} day={day} holiday={holiday} />
        ))}
        <NewHoliday day={day} work={work} />
        <ThatWeekday day={day} work={work} />
      </div>
    </section>
  );
}

function KnownHoliday({ day, holiday }: { readonly day: DayEditing; readonly holiday: HolidayEditing }) {
  const { isSending, problemAt } = useEditing();
  const { row, name, falls, rule } = holiday;
  const form = formName('save-holiday', row);
  return (
    <>
      <EditForm intent="save-holiday" of={row} sends={{ row, day: day.date }}>
        <s-text-field
          label="Name of the holiday"
          name="name"
          value={name}
          details={rule === null ? `Observed on this day. ${falls}.` : ''}
          error={problemAt(form, 'name') ?? problemAt(form, 'row') ?? ''}
          autocomplete="off"
        />
        {rule === null ? null : <RuleField rules={day.rules} value={rule} error={problemAt(form, 'rule')} />}
        <s-button type="submit" disabled={flag(isSending)}>
          Save {name}
        </s-button>
      </EditForm>
      <EditForm intent="remove-holiday" of={row} sends={{ row }}>
        <s-button type="submit" tone="critical" variant="tertiary" disabled={flag(isSending)}>
          Remove {name}
        </s-button>
      </EditForm>
    </>
  );
}

function NewHoliday({ day, work }: { readonly day: DayEditing; readonly work: WorkEditing }) {
  const { isSending, problemAt } = useEditing();
  const form = formName('add-holiday', work.calendar);
  return (
    <EditForm intent="add-holiday" of={work.calendar} sends={{ calendar: work.calendar, day: day.date }}>
      <s-text-field
        label={`New holiday: ${work.label.toLowerCase()}`}
        name="name"
        error={problemAt(form, 'name') ?? ''}
        autocomplete="off"
      />
      <RuleField rules={day.rules} value="date" error={problemAt(form, 'rule')} />
      <s-button type="submit" disabled={flag(isSending)}>
        Add holiday
      </s-button>
    </EditForm>
  );
}

function ThatWeekday({ day, work }: { readonly day: DayEditing; readonly work: WorkEditing }) {
  const { isSending, problemAt } = useEditing();
  const of = `${work.calendar} ${day.weekday}`;
  const sends = {
    calendar: work.calendar,
    weekday: String(day.weekday),
    works: work.worksThatWeekday ? 'off' : 'on',
  };
  const problem = problemAt(formName('set-workday', of), 'weekday');
  return (
    <EditForm intent="set-workday" of={of} sends={sends}>
      <s-button type="submit" variant="tertiary" disabled={flag(isSending)}>
        {work.worksThatWeekday
          ? `Make every ${day.weekdayName} a day off`
          : `Make every ${day.weekdayName} a working day`}
      </s-button>
      {problem === undefined ? null : (
        <p className="calendar-error" role="alert">
          {problem}
        </p>
      )}
    </EditForm>
  );
}
