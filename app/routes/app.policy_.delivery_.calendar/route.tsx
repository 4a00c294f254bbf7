import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigate } from '@remix-run/react';
import { useCallback, useState } from 'react';

import { database } from '../../database.server.ts';
import { calendarAddress, readCalendarAddress } from '../../policy/calendar/address.ts';
import { AskedFields } from '../../policy/calendar/asked-fields.tsx';
import styles from '../../policy/calendar/calendar.css?url';
import { changeCalendar, decodeCalendarUndo } from '../../policy/calendar/change-calendar.server.ts';
import { describeDay } from '../../policy/calendar/describe-day.server.ts';
import { describeYear } from '../../policy/calendar/describe-year.server.ts';
import { EditCard } from '../../policy/calendar/edit-card.tsx';
import { CalendarEditingProvider, useCalendarEditing } from '../../policy/calendar/editing.ts';
import type { CalendarOutcome } from '../../policy/calendar/editing.ts';
import { Legend } from '../../policy/calendar/legend.tsx';
import { readCalendar } from '../../policy/calendar/read-calendar.server.ts';
import { ToldCard } from '../../policy/calendar/told-card.tsx';
import { workingWeeks } from '../../policy/calendar/working-week.ts';
import { YearGrid } from '../../policy/calendar/year-grid.tsx';
import { YearTurn } from '../../policy/calendar/year-turn.tsx';
import { dateIn } from '../../policy/date-in-zone.ts';
import { saveTexts } from '../../policy/draft/draft.server.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { takeBack, undoOf } from '../../policy/draft/undo.ts';
import { valuesOfForm } from '../../policy/draft/values-of-form.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { draft } = await openDraft(request);
  const read = readCalendar(draft, draft.texts);
  const policy = read.ok ? read.value : draft.opened;
  const today = dateIn(policy.merchant.timeZone, new Date());
  const address = readCalendarAddress(new URL(request.url), policy, today);
  return {
    address,
    view: describeYear(policy, address.year, address.asked, today),
    // What cannot be read cannot be changed here: the fields are on the page of the group.
    unread: read.ok ? [] : read.error.map(({ message }) => message),
    day: read.ok && address.day !== null ? describeDay(policy, draft.texts, address.day) : null,
    weeks: read.ok ? workingWeeks(draft.texts) : [],
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { draft, merchant } = await openDraft(request);
  const form = valuesOfForm(await request.formData());
  if (form['intent'] === 'undo') {
    const undo = decodeCalendarUndo(form['changes'] ?? '');
    if (undo !== null) await saveTexts(database, merchant, draft, takeBack(draft.texts, undo));
    return answer({ kind: 'undone' });
  }
  const edit = changeCalendar(draft, form);
  if (!edit.ok) return answer({ kind: 'problems', form: form['form'] ?? '', problems: edit.error });
  const { changes, done } = edit.value;
  await saveTexts(database, merchant, draft, changes);
  return answer({ kind: 'done', done, undo: undoOf(draft.texts, changes) });
}

const answer = (outcome: CalendarOutcome) =>
  data(outcome, { status: outcome.kind === 'problems' ? 422 : 200 });

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function CalendarPage() {
  const { address, view, unread, day, weeks } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const editing = useCalendarEditing();
  const [pointed, setPointed] = useState<string | null>(null);
  const { year, asked } = view;
  const choose = useCallback(
    (date: string) =>
      navigate(calendarAddress({ year, asked, day: date }), { preventScrollReset: true, replace: true }),
    [navigate, year, asked],
  );
  const shown = pointed?.startsWith(`${year}-`) ? pointed : (address.day ?? view.today);
  const told = view.months.flatMap(({ weeks: of }) => of.flat()).find((each) => each?.date === shown) ?? null;
  return (
    <s-page heading="Calendar" inlineSize="large">
      <s-link slot="breadcrumb-actions" href="/app/policy/delivery">
        Delivery times and calendar
      </s-link>
      {unread.length === 0 ? null : (
        <s-banner heading="The draft’s calendar cannot be read" tone="critical">
          <s-paragraph>
            {unread.join(' ')} Until this is settled, the calendar shows what was saved before.
          </s-paragraph>
          <s-link href="/app/policy/delivery">Go to the settings</s-link>
        </s-banner>
      )}
      <CalendarEditingProvider value={editing}>
        <div className="calendar">
          <s-section accessibilityLabel={`The year ${year}`}>
            <YearTurn address={address} />
            <Legend />
            <YearGrid view={view} chosen={address.day} choose={choose} point={setPointed} />
          </s-section>
          <div className="calendar-side">
            <ToldCard day={told} isChosen={told?.date === address.day} />
            <section className="calendar-card calendar-form" aria-label="The order that is asked about">
              <AskedFields view={view} address={address} />
            </section>
            {unread.length === 0 ? <EditCard day={day} weeks={weeks} /> : null}
          </div>
        </div>
      </CalendarEditingProvider>
    </s-page>
  );
}
