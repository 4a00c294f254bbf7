import { make, setAttribute } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

/** A labelled native field of one kind. `change` comes when the buyer leaves the field, `input` on each key. */
export const field =
  (kind: 'text' | 'email' | 'number' | 'tel' | 'url' | 'multiline'): ElementView =>
  ({ root, emit }) => {
    const input =
      kind === 'multiline'
        ? make('textarea', { id: 'control' })
        : make('input', { id: 'control', type: kind });
    const label = make('label', { for: 'control' });
    const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
    root.append(make('div', { class: 'field' }, label, input), error);
    for (const event of ['input', 'change', 'blur', 'focus'])
      input.addEventListener(event, () => emit(event, { value: input.value }));
    return (properties) => {
      const value = textOf(properties.value) ?? '';
      const message = textOf(properties.error);
      if (input.value !== value) input.value = value;
      label.textContent = textOf(properties.label) ?? '';
      input.disabled = Boolean(properties.disabled);
      input.required = Boolean(properties.required);
      setAttribute(input, 'autocomplete', textOf(properties.autocomplete));
      setAttribute(input, 'aria-invalid', message ? 'true' : null);
      setAttribute(input, 'aria-describedby', message ? 'error' : null);
      error.textContent = message ?? '';
    };
  };
