import type { ToShell } from '../../app-bridge/protocol.ts';

type Toast = Extract<ToShell, { readonly type: 'toast' }>;

/** Shows a short message at the lower edge and takes it away after its time, when it is closed, or by its action. */
export function showToast(
  region: HTMLElement,
  toast: Toast,
  tell: (what: 'toast-gone' | 'toast-action') => void,
): void {
  const shown = document.createElement('div');
  shown.className = toast.isError ? 'toast error' : 'toast';
  shown.dataset['toast'] = toast.id;
  const text = document.createElement('span');
  text.textContent = toast.message;
  const close = buttonOf('✕');
  close.setAttribute('aria-label', 'Dismiss');
  const dismiss = (): void => {
    if (!shown.isConnected) return;
    shown.remove();
    tell('toast-gone');
  };
  close.addEventListener('click', dismiss);
  setTimeout(dismiss, toast.duration);
  shown.append(text, ...actionOf(toast, shown, tell), close);
  region.append(shown);
}

function actionOf(toast: Toast, shown: HTMLElement, tell: (what: 'toast-action') => void): HTMLElement[] {
  if (toast.action === null) return [];
  const action = buttonOf(toast.action);
  action.className = 'toast-action';
  action.addEventListener('click', () => {
    shown.remove();
    tell('toast-action');
  });
  return [action];
}

function buttonOf(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  return button;
}

/** Takes a toast away before its time. */
export function hideToast(region: HTMLElement, id: string): void {
  region.querySelector(`[data-toast="${CSS.escape(id)}"]`)?.remove();
}
