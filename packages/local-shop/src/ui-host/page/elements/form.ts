import { make } from '../dom.ts';
import type { ElementView } from './view.ts';

/** A form without a look: its fields tell the extension themselves, and it tells that it was sent. */
export const form: ElementView = ({ root, host, emit }) => {
  host.role = 'form';
  root.append(make('slot'));
  host.addEventListener(SUBMIT, (event) => {
    event.stopPropagation();
    emit('submit');
  });
  return () => {};
};

const SUBMIT = 'submit-form';

/** Sends the form that an element stands in, if any: a button of the type `submit`, or Enter in a field. */
export function submitFormOf(element: HTMLElement): void {
  element.closest('s-form')?.dispatchEvent(new CustomEvent(SUBMIT));
}
