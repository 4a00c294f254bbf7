import { isChanged } from './changed-field.ts';
import type { BarAction } from './protocol.ts';
import type { SaveBar, SaveBarOwner } from './save-bar.ts';

const action = (label: string, kind: BarAction['kind']): BarAction => ({
  label,
  kind,
  critical: false,
  disabled: false,
  menu: null,
  path: null,
});

const ACTIONS = [action('Save', 'primary'), action('Discard', 'secondary')];

/** How the defaults of a form move after it was saved, and how it disappears. */
const WATCHED = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['value', 'checked', 'selected', 'data-save-bar'],
};

/**
 * `form[data-save-bar]`: the save bar shows while a field differs from its default and hides when the form is submitted or
 * reset, as Shopify says; here also when the values return to the defaults, or the defaults follow the values.
 */
export function followSaveBarForms(bar: SaveBar): void {
  const shown = new Map<HTMLFormElement, SaveBarOwner>();
  const hide = (form: HTMLFormElement): void => {
    const owner = shown.get(form);
    if (!owner) return;
    shown.delete(form);
    bar.hide(owner);
  };
  const look = (form: HTMLFormElement): void => {
    if (!form.isConnected || !form.hasAttribute('data-save-bar') || ![...form.elements].some(isChanged)) {
      hide(form);
      return;
    }
    if (shown.has(form)) return;
    const owner = ownerOf(form, () => shown.delete(form));
    shown.set(form, owner);
    bar.show(owner);
  };
  const lookAtFormOf = ({ target }: Event): void => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-save-bar]') : null;
    // The element takes its new value before it tells, its form data may follow in the same task.
    if (form) queueMicrotask(() => look(form));
  };
  for (const type of ['input', 'change']) addEventListener(type, lookAtFormOf);
  for (const type of ['submit', 'reset'])
    addEventListener(type, ({ target }) => {
      if (target instanceof HTMLFormElement) hide(target);
    });
  new MutationObserver(() => {
    for (const form of shown.keys()) look(form);
  }).observe(document, WATCHED);
}

function ownerOf(form: HTMLFormElement, abandon: () => void): SaveBarOwner {
  return {
    actions: () => ACTIONS,
    confirmsDiscard: () => form.hasAttribute('data-discard-confirmation'),
    press(index) {
      if (ACTIONS[index]?.kind === 'primary') form.requestSubmit();
      else form.reset();
    },
    abandon,
  };
}
