import { flag } from '../../polaris/flag.ts';
import type { DayEditing } from './day-editing.ts';
import { EditForm, formName, RuleField } from './edit-form.tsx';
import { useEditing } from './editing.ts';

/** [CAL-04, RET-07, PROMO-02] Seasons and events that begin or end on a day. */
export function SpanForms({ day }: { readonly day: DayEditing }) {
  return (
    <section className="calendar-part" aria-label="Seasons and events">
      <h4>Seasons and events</h4>
      <div className="calendar-forms">
        {day.spans.length === 0 ? null : <MoveEnd day={day} />}
        <NewSpan day={day} />
      </div>
    </section>
  );
}

function MoveEnd({ day }: { readonly day: DayEditing }) {
  const { isSending, problemAt } = useEditing();
  const form = formName('set-end', day.date);
  return (
    <EditForm intent="set-end" of={day.date} sends={{ day: day.date }}>
      <s-select label="Season or event" name="row" error={problemAt(form, 'row') ?? ''}>
        {day.spans.map(({ value, label }) => (
          <s-option key={value} value={value}>
            {label}
          </s-option>
        ))}
      </s-select>
      <s-select label="This day is" name="end">
        <s-option value="from">its first day</s-option>
        <s-option value="until">its last day</s-option>
      </s-select>
      <RuleField rules={day.rules} value="date" error={problemAt(form, 'rule')} />
      <s-button type="submit" disabled={flag(isSending)}>
        Move
      </s-button>
    </EditForm>
  );
}

function NewSpan({ day }: { readonly day: DayEditing }) {
  const { isSending, problemAt } = useEditing();
  const form = formName('add-span', day.date);
  return (
    <EditForm intent="add-span" of={day.date} sends={{ day: day.date }}>
      <s-select label="Begins on this day" name="list" error={problemAt(form, 'list') ?? ''}>
        <s-option value="calendar.seasons">A new season</s-option>
        <s-option value="events">A new event</s-option>
      </s-select>
      <s-text-field
        label="Name of the season or event"
        name="name"
        error={problemAt(form, 'name') ?? ''}
        autocomplete="off"
      />
      <s-date-field label="Last day" name="until" error={problemAt(form, 'until') ?? ''} />
      <s-text-field
        label="Business days to ship in a season"
        name="shipsWithin"
        value="2"
        details="At the latest. An event has none."
        error={problemAt(form, 'shipsWithin') ?? ''}
        autocomplete="off"
      />
      <s-checkbox label="Every year on these dates" name="yearly" value="on" />
      <s-button type="submit" disabled={flag(isSending)}>
        Add
      </s-button>
    </EditForm>
  );
}
