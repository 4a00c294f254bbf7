import { ControlField } from '../kernel/control-field.ts';
import { isAllowed, isDay, monthOf, type Allowance } from '../kernel/dates.ts';
import type { PolarisElement } from '../kernel/element.ts';
import { FIELD_CSS, fieldMarkup } from '../kernel/field.ts';
import { FormElement } from '../kernel/form-element.ts';
import { iconNamed } from '../kernel/icons.ts';
import { Calendar, CALENDAR_CSS } from './calendar.ts';

const allowanceOf = (element: PolarisElement): Allowance => {
  const text = (property: string): string => {
    const value = element.read(property);
    return typeof value === 'string' ? value : '';
  };
  return {
    allow: text('allow'),
    disallow: text('disallow'),
    allowDays: text('allowDays'),
    disallowDays: text('disallowDays'),
  };
};

/** Today where the browser is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** One day or a range of days, picked from months that stand open. */
class DatePicker extends FormElement {
  static override readonly css = `${CALENDAR_CSS} :host { display: block; }`;
  static override readonly markup = '<div id="months"></div>';
  #calendar: Calendar | undefined;

  protected override wire(): void {
    this.#calendar = new Calendar(this.piece('months'), {
      picked: (day) => this.#picked(day),
      viewed: (month) => {
        this.write('view', month);
        this.send('viewchange');
      },
    });
  }

  protected override draw(): void {
    const [start = '', end = start] = this.value.split('--').filter(isDay);
    this.submitValue();
    this.#calendar?.show({
      view: this.text('view') || monthOf(start || today()),
      months: this.text('visibleMonths') === '2' ? 2 : 1,
      start,
      end,
      today: today(),
      allowance: allowanceOf(this),
    });
  }

  #picked(day: string): void {
    const single = this.text('type') !== 'range';
    const started = /^(\d{4}-\d\d-\d\d)--$/.exec(this.value)?.[1];
    if (single) this.value = day;
    else if (started === undefined) this.value = `${day}--`;
    else this.value = day < started ? `${day}--${started}` : `${started}--${day}`;
    this.sayInput();
    if (single || started !== undefined) this.sayChange();
  }
}

/** A day as text, which can also be picked from a month that opens beside it. What is no day is no value. */
class DateField extends ControlField {
  static override readonly css = `${FIELD_CSS} ${CALENDAR_CSS}
    #box { anchor-name: --box; padding-inline-end: 3px; }
    #open { display: grid; place-items: center; inline-size: 28px; block-size: 28px; padding: 4px; border: 0; border-radius: 8px; background: none; cursor: pointer; }
    #open:hover { background: var(--fill); }
    #open svg { inline-size: 20px; fill: var(--ink-soft); }
    [popover] { position: fixed; position-anchor: --box; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline; margin: 4px 0; padding: 12px; border: 1px solid var(--edge); border-radius: var(--corner-card); background: var(--card); color: inherit; box-shadow: var(--shadow-overlay); }
    [popover]:not(:popover-open) { display: none; }`;
  static override readonly markup =
    fieldMarkup(`<div id="box"><input id="control" type="text" autocomplete="off" inputmode="numeric">
    <button type="button" id="open" aria-haspopup="dialog" aria-label="Choose a date"></button></div>
    <div id="overlay" popover role="dialog" aria-label="Choose a date"><div id="months"></div></div>`);
  #calendar: Calendar | undefined;
  /** The month that was looked at last, until the overlay closes. */
  #viewed = '';

  protected override valueOfTyped(typed: string): string {
    return isDay(typed.trim()) ? typed.trim() : '';
  }

  protected override wire(): void {
    super.wire();
    this.piece('open').append(iconNamed('calendar'));
    this.#calendar = new Calendar(this.piece('months'), {
      picked: (day) => this.#picked(day),
      viewed: (month) => {
        this.#viewed = month;
        this.send('viewchange');
      },
    });
    this.piece('open').addEventListener('click', () => this.#open());
    this.piece('control').addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && event.altKey) this.#open();
    });
    this.control.addEventListener('change', () => {
      const typed = this.control.value.trim();
      if (typed !== '' && !(isDay(typed) && isAllowed(typed, allowanceOf(this)))) this.send('invalid');
    });
  }

  protected override draw(): void {
    super.draw();
    const fixed = this.disabledNow || this.is('readOnly');
    this.piece('open').toggleAttribute('disabled', fixed);
    if (this.text('placeholder') === '') this.control.setAttribute('placeholder', 'YYYY-MM-DD');
    if (this.piece('overlay').matches(':popover-open')) this.#drawCalendar();
  }

  #open(): void {
    this.#viewed = '';
    this.#drawCalendar();
    this.piece('overlay').showPopover();
    this.#calendar?.focus();
  }

  #drawCalendar(): void {
    const { value } = this;
    this.#calendar?.show({
      view: this.#viewed || monthOf(value) || this.text('view') || monthOf(today()),
      months: 1,
      start: value,
      end: value,
      today: today(),
      allowance: allowanceOf(this),
    });
  }

  #picked(day: string): void {
    this.value = day;
    this.piece('overlay').hidePopover();
    this.control.focus();
    this.sayInput();
    this.sayChange();
  }
}

export const dateElements = { 's-date-field': DateField, 's-date-picker': DatePicker };
