import { decodeMessageToShell, wrap } from '../../app-bridge/decode-message.ts';
import type { ToApp, ToShell } from '../../app-bridge/protocol.ts';
import { showActions } from './bars.ts';
import { showNavigation } from './navigation.ts';
import { pickProducts } from './picker.ts';
import { hideToast, showToast } from './toasts.ts';

/** The shell's side of App Bridge, on the page that frames the app. */
const frame = document.querySelector<HTMLIFrameElement>('iframe[data-app]');
if (frame) connect(frame, new URL(frame.src).origin, `/admin/apps/${frame.dataset['app']}`);

function connect(app: HTMLIFrameElement, origin: string, base: string): void {
  const send = (message: ToApp): void => app.contentWindow?.postMessage(wrap(message), origin);
  addEventListener('message', (event) => {
    if (event.source !== app.contentWindow || event.origin !== origin) return;
    const message = decodeMessageToShell(event.data);
    if (message) hear(message);
  });
  document.addEventListener(
    'click',
    (event) => {
      // As at Shopify, unsaved changes keep the person on the page: the bar shakes.
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!link || saveBar().hidden) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      shake();
    },
    true,
  );

  const hear = (message: ToShell): void => {
    switch (message.type) {
      case 'id-token':
        void freshToken().then((token) => send({ type: 'id-token', id: message.id, token }));
        return;
      case 'location':
        history.replaceState(null, '', base + (message.path === '/' ? '' : message.path));
        document.title = message.title || document.title;
        showNavigation(base, message.path, null, send);
        return;
      case 'navigation':
        showNavigation(base, null, message.items, send);
        return;
      case 'title-bar':
        element('app-title').textContent = message.title ?? '';
        showActions(element('app-actions'), message.actions, 'title-bar', send);
        return;
      case 'save-bar':
        saveBar().hidden = message.actions === null;
        showActions(element('save-actions'), message.actions ?? [], 'save-bar', send);
        return;
      case 'shake-save-bar':
        shake();
        return;
      case 'toast':
        showToast(element('toasts'), message, () => send({ type: 'toast-gone', id: message.id }));
        return;
      case 'hide-toast':
        hideToast(element('toasts'), message.id);
        return;
      case 'loading':
        element('loading').hidden = !message.on;
        return;
      case 'open':
        window.open(message.url, message.newTab ? '_blank' : '_top');
        return;
      case 'pick-products':
        void pickProducts(message.multiple).then((products) =>
          send({ type: 'picked-products', id: message.id, products }),
        );
        return;
      default:
        message satisfies never;
    }
  };
}

async function freshToken(): Promise<string> {
  const response = await fetch('/admin/session-token', { method: 'POST' });
  return response.text();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The shell has no element #${id}.`);
  return found;
}

const saveBar = (): HTMLElement => element('save-bar');

function shake(): void {
  const bar = saveBar();
  bar.classList.remove('shaking');
  // Asking for the layout between the two restarts the animation.
  bar.classList.toggle('shaking', bar.offsetWidth > 0);
}
