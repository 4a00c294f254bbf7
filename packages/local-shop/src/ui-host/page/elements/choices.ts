import { make, setAttribute } from '../dom.ts';
import { isChecked, textOf, type ElementView } from './view.ts';

/** A native checkbox with its label, and an error below that it is described by. */
export const checkbox: ElementView = (stage) => choice(stage, 'choice', null);

/** The same control, announced as a switch. */
export const toggleSwitch: ElementView = (stage) => choice(stage, 'choice switch', 'switch');

function choice({ root, emit }: Parameters<ElementView>[0], className: string, role: string | null) {
  const input = make('input', { type: 'checkbox', id: 'control', role });
  const label = make('slot', { name: 'label' });
  const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
  root.append(make('div', { class: className }, input, make('label', { for: 'control' }, label)), error);

  // Not `disabled`: a control that loses focus while a change is saved throws keyboard users back to the page's start.
  input.addEventListener('click', (event) => {
    if (input.getAttribute('aria-disabled') === 'true') event.preventDefault();
  });
  input.addEventListener('change', () => emit('change', { checked: input.checked }));

  return (properties: Readonly<Record<string, unknown>>) => {
    const message = textOf(properties.error);
    input.checked = isChecked(properties);
    input.required = Boolean(properties.required);
    setAttribute(input, 'aria-disabled', properties.disabled ? 'true' : null);
    setAttribute(input, 'aria-label', textOf(properties.accessibilityLabel));
    setAttribute(input, 'aria-invalid', message ? 'true' : null);
    setAttribute(input, 'aria-describedby', message ? 'error' : null);
    label.textContent = textOf(properties.label) ?? '';
    error.textContent = message ?? '';
  };
}
