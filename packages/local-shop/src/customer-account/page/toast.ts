import { make } from '../../ui-host/page/dom.ts';

const SHOWN_FOR = 5000;

/** Says something at the page's foot for five seconds, or until it is hidden. */
export function showToast(content: string): { readonly hide: () => void } {
  const toast = make('div', { class: 'toast', role: 'status' }, content);
  document.body.append(toast);
  const hide = () => toast.remove();
  setTimeout(hide, SHOWN_FOR);
  return { hide };
}
