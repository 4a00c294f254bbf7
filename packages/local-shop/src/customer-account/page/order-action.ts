import { make } from '../../ui-host/page/dom.ts';
import { startTarget, type TargetHost } from '../../ui-host/page/target.ts';
import type { TargetStart } from '../../ui-host/target-start.ts';
import { accountApi } from './account-api.ts';
import { navigationOf } from './full-page.ts';

/** Opens the window of an order action. Its extension runs while it is open, from the start each time. */
export function openOrderAction(host: TargetHost, slot: string, start: TargetStart): void {
  const [extension = ''] = slot.split('/');
  const root = make('div', {
    class: 'slot',
    'data-slot': slot,
    'data-target': start.target,
    'data-extension': extension,
  });
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  const dialog = make('dialog', { class: 'order-action' }, close, root);
  document.body.append(dialog);
  dialog.showModal();
  close.addEventListener('click', () => dialog.close());
  const running = startTarget(
    host,
    root,
    start,
    accountApi({ navigation: navigationOf(root), close: () => dialog.close() }),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    void running.then((target) => target.stop());
  });
  void running.then(() => dialog.setAttribute('aria-label', headingOf(root)));
}

function headingOf(root: HTMLElement): string {
  const action = root.querySelector('s-customer-account-action');
  const heading: unknown = action && Reflect.get(action, 'heading');
  return typeof heading === 'string' ? heading : '';
}
