import type { ToShell } from '../../app-bridge/protocol.ts';

type Toast = Extract<ToShell, { readonly type: 'toast' }>;

/** Shows a short message at the lower edge and takes it away after its time, or when it is closed. */
export function showToast(region: HTMLElement, toast: Toast, gone: () => void): void {
  const shown = document.createElement('div');
  shown.className = toast.isError ? 'toast error' : 'toast';
  shown.dataset['toast'] = toast.id;
  const text = document.createElement('span');
  text.textContent = toast.message;
  const close = document.createElement('button');
  close.type = 'button';
  close.setAttribute('aria-label', 'Dismiss');
  close.textContent = '✕';
  const dismiss = (): void => {
    if (!shown.isConnected) return;
    shown.remove();
    gone();
  };
  close.addEventListener('click', dismiss);
  setTimeout(dismiss, toast.duration);
  shown.append(text, close);
  region.append(shown);
}

/** Takes a toast away before its time. */
export function hideToast(region: HTMLElement, id: string): void {
  region.querySelector(`[data-toast="${CSS.escape(id)}"]`)?.remove();
}
