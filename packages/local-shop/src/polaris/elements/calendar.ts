import {
  addDays,
  addMonths,
  daysOf,
  inMonth,
  isAllowed,
  monthOf,
  shownMonth,
  spokenDay,
  weekdayOf,
  type Allowance,
} from '../kernel/dates.ts';
import { iconNamed } from '../kernel/icons.ts';

export const CALENDAR_CSS = `
  .calendar { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; inline-size: fit-content; max-inline-size: 100%; }
  .bar { display: flex; justify-content: space-between; align-items: center; }
  .bar button { display: grid; place-items: center; inline-size: 28px; block-size: 28px; padding: 4px; border: 0; border-radius: 8px; background: none; cursor: pointer; }
  .bar button:hover { background: var(--fill); }
  .bar svg { inline-size: 20px; fill: var(--ink-soft); }
  .months { display: flex; flex-wrap: wrap; align-items: start; gap: 20px; }
  table { border-collapse: collapse; table-layout: fixed; inline-size: 252px; max-inline-size: 100%; min-inline-size: 0; }
  caption { font-weight: 600; padding-block-end: 8px; }
  th { font-weight: 450; color: var(--ink-soft); padding: 0 0 4px; }
  td { padding: 0; text-align: center; }
  td button { inline-size: 100%; block-size: 32px; padding: 0; border: 0; border-radius: 8px; background: none; cursor: pointer; font-variant-numeric: tabular-nums; }
  td button:hover { background: var(--fill); }
  td[data-between] { background: var(--fill); }
  td[aria-selected=true] button { background: var(--ink); color: var(--on-ink); }
  td button[aria-current=date] { font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
  td button[aria-disabled=true] { color: var(--ink-off); text-decoration: line-through; cursor: default; background: none; }`;

/** What a calendar shows. */
export interface CalendarState {
  readonly view: string;
  readonly months: number;
  /** The first and the last day that are chosen; the same for a single one. */
  readonly start: string;
  readonly end: string;
  readonly today: string;
  readonly allowance: Allowance;
}

interface CalendarOwner {
  picked(day: string): void;
  /** The months shown have moved. */
  viewed(month: string): void;
}

const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Months of days to pick from, by pointer and by the keys of a date grid. */
export class Calendar {
  readonly #place: HTMLElement;
  readonly #owner: CalendarOwner;
  #state: CalendarState | undefined;
  /** The day that has the Tab key. */
  #focused = '';

  constructor(place: HTMLElement, owner: CalendarOwner) {
    this.#place = place;
    this.#owner = owner;
    place.classList.add('calendar');
    place.addEventListener('click', (event) => this.#clicked(event));
    place.addEventListener('keydown', (event) => this.#pressed(event));
  }

  show(state: CalendarState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    const moved = state.view !== this.#state?.view;
    this.#state = state;
    if (moved || this.#focused === '') this.#focused = this.#dayToFocus(state);
    this.#draw(state);
  }

  focus(): void {
    this.#buttonOf(this.#focused)?.focus();
  }

  #dayToFocus({ view, months, start, today }: CalendarState): string {
    const shown = (day: string): boolean => monthOf(day) >= view && monthOf(day) < addMonths(view, months);
    return [this.#focused, start, today].find((day) => day !== '' && shown(day)) ?? `${view}-01`;
  }

  #draw(state: CalendarState): void {
    const hadFocus = this.#place.matches(':focus-within');
    const months = Array.from({ length: state.months }, (_, at) => addMonths(state.view, at));
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.append(step(-1, 'Previous month', 'chevron-left'), step(1, 'Next month', 'chevron-right'));
    const tables = document.createElement('div');
    tables.className = 'months';
    tables.append(...months.map((month) => this.#table(month, state)));
    this.#place.replaceChildren(bar, tables);
    if (hadFocus) this.focus();
  }

  #table(month: string, state: CalendarState): HTMLTableElement {
    const table = document.createElement('table');
    table.setAttribute('role', 'grid');
    table.createCaption().textContent = shownMonth(month);
    const head = table.createTHead().insertRow();
    WEEKDAYS.forEach((name, at) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.abbr = WEEKDAY_NAMES[at] ?? '';
      cell.textContent = name;
      head.append(cell);
    });
    const body = table.createTBody();
    const days = daysOf(month);
    let row = body.insertRow();
    for (let at = 0; at < weekdayOf(days[0] ?? ''); at += 1) row.insertCell();
    for (const day of days) {
      if (weekdayOf(day) === 0 && row.cells.length > 0) row = body.insertRow();
      this.#drawDay(row.insertCell(), day, state);
    }
    return table;
  }

  #drawDay(cell: HTMLTableCellElement, day: string, { start, end, today, allowance }: CalendarState): void {
    const chosen = day === start || day === end;
    cell.setAttribute('aria-selected', String(chosen));
    cell.toggleAttribute('data-between', start !== '' && day > start && day < end);
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['day'] = day;
    button.textContent = String(Number(day.slice(8)));
    button.setAttribute('aria-label', spokenDay(day));
    button.tabIndex = day === this.#focused ? 0 : -1;
    if (day === today) button.setAttribute('aria-current', 'date');
    if (!isAllowed(day, allowance)) button.setAttribute('aria-disabled', 'true');
    cell.append(button);
  }

  #buttonOf(day: string): HTMLElement | null {
    return this.#place.querySelector(`[data-day="${day}"]`);
  }

  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const state = this.#state;
    if (!button || !state) return;
    const { day, by } = button.dataset;
    if (by) this.#view(addMonths(state.view, Number(by)));
    if (!day || !isAllowed(day, state.allowance)) return;
    this.#focused = day;
    this.#owner.picked(day);
  }

  #pressed(event: KeyboardEvent): void {
    const day = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    const next = day && dayAfterKey(day, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.#focusDay(next);
  }

  #focusDay(day: string): void {
    const state = this.#state;
    if (!state) return;
    this.#buttonOf(this.#focused)?.setAttribute('tabindex', '-1');
    this.#focused = day;
    const month = monthOf(day);
    if (month < state.view) this.#view(month);
    else if (month >= addMonths(state.view, state.months)) this.#view(addMonths(month, 1 - state.months));
    this.#buttonOf(day)?.setAttribute('tabindex', '0');
    this.focus();
  }

  #view(month: string): void {
    if (this.#state) this.show({ ...this.#state, view: month });
    this.#owner.viewed(month);
  }
}

function step(by: number, label: string, icon: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['by'] = String(by);
  button.setAttribute('aria-label', label);
  button.append(iconNamed(icon));
  return button;
}

/** Where a key leads from a day, as in every date grid. */
function dayAfterKey(day: string, key: string): string | undefined {
  const month = monthOf(day);
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return inMonth(day, addMonths(month, -1));
    case 'PageDown':
      return inMonth(day, addMonths(month, 1));
    default:
      return undefined;
  }
}
