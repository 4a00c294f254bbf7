import { decodeMessageToShell, wrap } from '../../app-bridge/decode-message.ts';
import type { ExtensionInfo, ToApp, ToShell } from '../../app-bridge/protocol.ts';
import { element, showSaveBar, showTitleBar } from './bars.ts';
import { confirmInDialog } from './confirm.ts';
import { decodeExtensions } from './decode-extensions.ts';
import { showNavigation } from './navigation.ts';
import { pickProducts } from './picker.ts';
import { answerAboutScopes } from './scopes.ts';
import { hideToast, showToast } from './toasts.ts';

/** The shell's side of App Bridge, on the page that frames the app; it runs before the frame is there. */
const { app: handle = '', origin = '' } = document.currentScript?.dataset ?? {};
connect(origin, `/admin/apps/${handle}`);

function connect(origin: string, base: string): void {
  const app = (): Window | null | undefined =>
    document.querySelector<HTMLIFrameElement>('iframe[data-app]')?.contentWindow;
  const send = (message: ToApp): void => app()?.postMessage(wrap(message), origin);
  addEventListener('message', (event) => {
    if (event.source !== app() || event.origin !== origin) return;
    const message = decodeMessageToShell(event.data);
    if (message) hear(message);
  });
  document.addEventListener(
    'click',
    (event) => {
      // As at Shopify, a link asks first while there are unsaved changes.
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href]') : null;
      if (!link || saveBar().hidden) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void confirmInDialog('leave').then((yes) => {
        if (!yes) return;
        saveBar().hidden = true;
        send({ type: 'abandon-changes' });
        link.click();
      });
    },
    true,
  );

  const hear = (message: ToShell): void => {
    switch (message.type) {
      case 'started':
        saveBar().hidden = true;
        showTitleBar({ title: null, badge: null, actions: [] }, base, send);
        return;
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
        showTitleBar(message.bar, base, send);
        return;
      case 'save-bar':
        saveBar().hidden = message.actions === null;
        showSaveBar(element('save-actions'), message.actions ?? [], send);
        return;
      case 'confirm':
        void confirmInDialog(message.what).then((yes) => send({ type: 'confirmed', id: message.id, yes }));
        return;
      case 'toast':
        showToast(element('toasts'), message, (type) => send({ type, id: message.id }));
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
      case 'extensions':
        void listOfExtensions().then((extensions) =>
          send({ type: 'extensions', id: message.id, extensions }),
        );
        return;
      case 'scopes':
        void answerAboutScopes(message).then((answer) => send({ type: 'scopes', id: message.id, answer }));
        return;
      default:
        message satisfies never;
    }
  };
}

async function listOfExtensions(): Promise<readonly ExtensionInfo[]> {
  const response = await fetch('/admin/extensions.json');
  return decodeExtensions(await response.text());
}

async function freshToken(): Promise<string> {
  const response = await fetch('/admin/session-token', { method: 'POST' });
  return response.text();
}

const saveBar = (): HTMLElement => element('save-bar');
