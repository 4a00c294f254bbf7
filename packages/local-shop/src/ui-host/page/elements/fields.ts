import { make, setAttribute } from '../dom.ts';
import { submitFormOf } from './form.ts';
import { textOf, type ElementView, type Properties } from './view.ts';

type FieldKind = 'text' | 'email' | 'number' | 'tel' | 'url' | 'password' | 'date' | 'multiline';
type Input = HTMLInputElement | HTMLTextAreaElement;

/** A labelled native field of one kind. `change` comes when the buyer leaves the field, `input` on each key. */
export const field =
  (kind: FieldKind): ElementView =>
  ({ root, host, emit }) => {
    const input: Input =
      kind === 'multiline'
        ? make('textarea', { id: 'control' })
        : make('input', { id: 'control', type: kind });
    const label = make('label', { for: 'control' });
    const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
    root.append(make('div', { class: 'field' }, label, input), error);
    for (const name of ['input', 'change', 'blur', 'focus'])
      input.addEventListener(name, (event) => {
        event.stopPropagation(); // `input` would leave the shadow tree and be heard a second time.
        emit(name, { value: input.value });
      });
    // Enter in a field of one line sends its form, as in any form.
    root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && kind !== 'multiline') submitFormOf(host);
    });
    let drawn = false;
    return (properties) => {
      const value = textOf(properties.value) ?? (drawn ? null : textOf(properties.defaultValue));
      if (value !== null || properties.value === '') setValue(input, value ?? '');
      else if (!drawn) setValue(input, '');
      drawn = true;
      showLabel(label, input, properties);
      showError(input, error, properties);
      input.disabled = Boolean(properties.disabled);
      input.required = Boolean(properties.required);
      input.readOnly = Boolean(properties.readOnly);
      setAttribute(input, 'autocomplete', textOf(properties.autocomplete));
      for (const [name, limit] of LIMITS) setNumber(input, name, properties[limit]);
      if (kind === 'date') setRange(input, properties);
    };
  };

/** Attributes of native fields, by the properties that set them. */
const LIMITS = [
  ['maxlength', 'maxLength'],
  ['minlength', 'minLength'],
  ['min', 'min'],
  ['max', 'max'],
  ['step', 'step'],
  ['rows', 'rows'],
] as const;

/** The label, or, where it is for screen readers alone, the label unseen. */
export function showLabel(label: HTMLElement, control: HTMLElement, properties: Properties): void {
  label.textContent = textOf(properties.label) ?? '';
  label.classList.toggle('unseen', properties.labelAccessibilityVisibility === 'exclusive');
  setAttribute(control, 'aria-label', textOf(properties.accessibilityLabel));
}

/** What is wrong, below the control and described by it. */
export function showError(control: HTMLElement, error: HTMLElement, properties: Properties): void {
  const message = textOf(properties.error);
  setAttribute(control, 'aria-invalid', message ? 'true' : null);
  setAttribute(control, 'aria-describedby', message ? 'error' : null);
  error.textContent = message ?? '';
}

function setValue(input: Input, value: string): void {
  if (input.value !== value) input.value = value;
}

function setNumber(input: Input, name: string, value: unknown): void {
  setAttribute(input, name, typeof value === 'number' ? String(value) : null);
}

/** `allow` may be one span of days, `2026-11-01--2026-11-30`, either end open; other patterns are not narrowed down here. */
function setRange(input: Input, properties: Properties): void {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)?--(\d{4}-\d\d-\d\d)?$/.exec(textOf(properties.allow) ?? '') ?? [];
  setAttribute(input, 'min', from ?? null);
  setAttribute(input, 'max', to ?? null);
}
