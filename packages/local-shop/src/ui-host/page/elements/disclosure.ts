import { make, setAttribute } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

/** An element that answers to `command` of a button or link: `--show`, `--hide`, `--toggle`, `--auto`. */
export interface CommandTarget {
  command(name: string): void;
}

export function isCommandTarget(value: unknown): value is CommandTarget {
  return (
    typeof value === 'object' && value !== null && 'command' in value && typeof value.command === 'function'
  );
}

/** Native details; its `s-summary` child moves into the summary by its slot. */
export const details: ElementView = ({ root, emit }) => {
  const summarySlot = make('summary', {}, make('slot', { name: 'summary' }));
  const box = make('details', {}, summarySlot, make('div', { class: 'details' }, make('slot')));
  root.append(box);
  let drawn = false;
  box.addEventListener('toggle', () => {
    if (!drawn) return;
    const [oldState, newState] = box.open ? ['closed', 'open'] : ['open', 'closed'];
    emit('toggle', { open: box.open, oldState, newState });
    emit('aftertoggle', { open: box.open, oldState, newState });
  });
  return (properties) => {
    if (typeof properties.open === 'boolean') box.open = properties.open;
    else if (!drawn) box.open = Boolean(properties.defaultOpen);
    drawn = true;
  };
};

/** The line that opens its `s-details`. */
export const summary: ElementView = ({ root, host }) => {
  host.slot = 'summary';
  root.append(make('slot'));
  return () => {};
};

/** A dialog over the page, with a heading, a close button, and the actions at its foot. */
export const modal: ElementView = ({ root, host, emit }) => {
  const title = make('h2', { id: 'title' });
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  const actions = [make('slot', { name: 'secondary-actions' }), make('slot', { name: 'primary-action' })];
  const foot = make('div', { class: 'foot' }, ...actions);
  const dialog = make('dialog', {}, make('header', {}, title, close), make('div', {}, make('slot')), foot);
  root.append(dialog);
  const show = () => {
    if (dialog.open) return;
    emit('show');
    dialog.showModal();
    emit('aftershow');
  };
  const hide = () => dialog.close();
  close.addEventListener('click', hide);
  dialog.addEventListener('close', () => {
    emit('hide');
    emit('afterhide');
  });
  Object.assign(host, {
    hideOverlay: hide,
    command: (name: string) => (name === '--hide' || (dialog.open && name !== '--show') ? hide() : show()),
  });
  return (properties) => {
    const heading = textOf(properties.heading);
    title.textContent = heading ?? '';
    setAttribute(dialog, 'aria-labelledby', heading ? 'title' : null);
    setAttribute(dialog, 'aria-label', textOf(properties.accessibilityLabel));
  };
};
