import { memo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';

import { calendarAddress } from './address.ts';
import { dayByKey } from './keyboard.ts';
import type { DayView, MonthView, YearView } from './year-view.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

interface YearGridProps {
  readonly view: YearView;
  /** The day that is being changed. */
  readonly chosen: string | null;
  readonly choose: (date: string) => void;
  /** The day under the pointer or with the focus. */
  readonly point: (date: string) => void;
}

/**
 * A year as twelve tables that are one grid for the keyboard: one tab stop, arrows by day and week, Home and End in the
 * week, PageUp and PageDown by month. Each day is a link, so that it can be chosen before any script runs.
 */
export function YearGrid({ view, chosen, choose, point }: YearGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const start = chosen ?? (view.today.startsWith(`${view.year}-`) ? view.today : `${view.year}-01-01`);
  const [focused, setFocused] = useState(start);
  const stop = focused.startsWith(`${view.year}-`) ? focused : start;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = dateOf(event.target);
    const to = from === null ? null : dayByKey(from, event);
    if (to === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const date = dateOf(event.target);
    if (date === null) return;
    setFocused(date);
    point(date);
  };
  const onMouseOver = (event: MouseEvent) => {
    const date = dateOf(event.target);
    if (date !== null) point(date);
  };
  const onClick = (event: MouseEvent) => {
    const date = dateOf(event.target);
    if (date === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(date);
  };

  return (
    <div
      ref={grid}
      className="calendar-year"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onMouseOver={onMouseOver}
      onClick={onClick}
    >
      {view.months.map((month) => (
        <Month
          key={month.month}
          view={month}
          today={view.today}
          address={calendarAddress({ year: view.year, day: null, asked: view.asked })}
          stop={within(month, view.year, stop)}
          chosen={within(month, view.year, chosen)}
        />
      ))}
    </div>
  );
}

/** A date if it is in a month: the other months are drawn once. */
const within = ({ month }: MonthView, year: number, date: string | null): string | null =>
  date?.startsWith(`${year}-${String(month).padStart(2, '0')}`) === true ? date : null;

const dateOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement
    ? (target.closest<HTMLElement>('[data-date]')?.dataset['date'] ?? null)
    : null;

interface MonthProps {
  readonly view: MonthView;
  readonly today: string;
  readonly address: string;
  readonly stop: string | null;
  readonly chosen: string | null;
}

const Month = memo(function Month({ view, today, address, stop, chosen }: MonthProps) {
  const id = `calendar-month-${view.month}`;
  return (
    <section className="calendar-month">
      <h3 id={id}>{view.name}</h3>
      <table role="grid" aria-labelledby={id}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                <span aria-hidden="true">{name.slice(0, 1)}</span>
                <span className="calendar-unseen">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.weeks.map((week, row) => (
            <tr key={row}>
              {week.map((day, column) =>
                day === null ? (
                  <td key={column} />
                ) : (
                  <Day
                    key={column}
                    day={day}
                    href={`${address}&day=${day.date}`}
                    isToday={day.date === today}
                    isStop={day.date === stop}
                    isChosen={day.date === chosen}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

interface DayProps {
  readonly day: DayView;
  readonly href: string;
  readonly isToday: boolean;
  readonly isStop: boolean;
  readonly isChosen: boolean;
}

function Day({ day: { date, number, title, notes, marks }, href, isToday, isStop, isChosen }: DayProps) {
  return (
    <td
      className="calendar-day"
      aria-selected={isChosen}
      data-warehouse={marks.warehouse}
      data-carrier={marks.carrier}
      data-season={marks.season}
      data-event={marks.event}
    >
      <a
        href={href}
        data-date={date}
        tabIndex={isStop ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-label={[`${title}.`, ...notes].join(' ')}
      >
        {number}
      </a>
    </td>
  );
}
