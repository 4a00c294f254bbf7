import { make, setAttribute } from '../dom.ts';
import { showError, showLabel } from './fields.ts';
import { textOf, type ElementView, type Properties } from './view.ts';

const OPTION_CHANGED = 'option-changed';

/** A native select whose options are its `s-option` children. */
export const select: ElementView = ({ root, host, emit }) => {
  const control = make('select', { id: 'control' });
  const label = make('label', { for: 'control' });
  const error = make('p', { id: 'error', class: 'error', 'aria-live': 'polite' });
  root.append(make('div', { class: 'field' }, label, control), error);
  for (const event of ['change', 'blur', 'focus'])
    control.addEventListener(event, () => emit(event, { value: control.value }));
  let properties: Properties = {};
  const drawOptions = () => {
    const before = control.value;
    const options = [...host.querySelectorAll('s-option')].map(optionOf);
    const placeholder = make('option', { value: '' }, textOf(properties.placeholder) ?? '');
    const chosen = options.find(({ selected }) => selected)?.value;
    const wanted = textOf(properties.value) ?? (before === '' ? chosen : before) ?? '';
    control.replaceChildren(
      ...(options.some(({ value }) => value === wanted) ? [] : [placeholder]),
      ...options.map(({ value, text, disabled }) => {
        const option = make('option', { value }, text);
        option.disabled = disabled;
        return option;
      }),
    );
    control.value = wanted;
  };
  new MutationObserver(drawOptions).observe(host, { subtree: true, childList: true, characterData: true });
  host.addEventListener(OPTION_CHANGED, drawOptions);
  return (next) => {
    properties = next;
    drawOptions();
    showLabel(label, control, next);
    showError(control, error, next);
    control.disabled = Boolean(next.disabled);
    control.required = Boolean(next.required);
    setAttribute(control, 'autocomplete', textOf(next.autocomplete));
  };
};

/** What can be chosen; the select draws it. */
export const option: ElementView = ({ host }) => {
  host.hidden = true;
  return () => host.dispatchEvent(new CustomEvent(OPTION_CHANGED, { bubbles: true }));
};

function optionOf(element: Element) {
  const read = (name: string): unknown => Reflect.get(element, name);
  const text = element.textContent.trim();
  return {
    text,
    value: textOf(read('value')) ?? text,
    selected: Boolean(read('selected') ?? read('defaultSelected')),
    disabled: Boolean(read('disabled')),
  };
}
