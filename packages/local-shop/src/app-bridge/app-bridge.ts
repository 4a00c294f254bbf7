import { followAdminLinks } from './admin-links.ts';
import { defineNavigation } from './app-navigation.ts';
import { hideWhatTheShellShows } from './hidden-in-page.ts';
import { fetchWithToken, idTokens } from './id-token.ts';
import { followNavigation } from './navigation.ts';
import { followPage } from './page-title-bar.ts';
import type { ExtensionInfo } from './protocol.ts';
import { scopesOf } from './scopes.ts';
import { defineSaveBarElement } from './save-bar-element.ts';
import { followSaveBarForms } from './save-bar-form.ts';
import { saveBarOf, type SaveBar } from './save-bar.ts';
import { shellLink, type ShellLink } from './shell-link.ts';

/** Stands in for https://cdn.shopify.com/shopifycloud/app-bridge.js in pages that the local shop's admin frames. */
start(document.currentScript);

function start(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement))
    throw new Error('app-bridge.js must be loaded by a classic script tag.');
  const shell = shellLink(new URL(script.src).origin);
  shell.send({ type: 'started' });
  const tokens = idTokens(shell);
  const saveBar = saveBarOf(shell);
  window.fetch = fetchWithToken(window.fetch.bind(window), tokens);
  Object.assign(window, { shopify: shopifyGlobal(shell, tokens.get, configOf(script), saveBar) });
  hideWhatTheShellShows();
  defineNavigation(shell);
  defineSaveBarElement(saveBar);
  followSaveBarForms(saveBar);
  followPage(shell);
  followAdminLinks(shell);
  bounceBack(tokens.get);
  if (!new URLSearchParams(location.search).has('shopify-reload')) followNavigation(shell);
}

type Config = Readonly<Record<'apiKey' | 'shop' | 'host' | 'locale', string>>;

/** The admin names shop and host in the first page's address only, so they are kept for the pages after it. */
function configOf(script: HTMLScriptElement): Config {
  const query = new URLSearchParams(location.search);
  const value = (name: 'shop' | 'host' | 'locale', otherwise: string): string => {
    const key = `app-bridge-${name}`;
    const given = query.get(name) ?? sessionStorage.getItem(key) ?? otherwise;
    sessionStorage.setItem(key, given);
    return given;
  };
  return {
    apiKey: script.dataset['apiKey'] ?? '',
    shop: value('shop', ''),
    host: value('host', ''),
    locale: value('locale', 'en'),
  };
}

interface ToastOptions {
  readonly isError?: boolean;
  readonly duration?: number;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly onDismiss?: () => void;
}

type Showable = HTMLElement & Readonly<Record<'show' | 'hide' | 'toggle', () => Promise<void>>>;

const isShowable = (element: HTMLElement | null): element is Showable =>
  element !== null && 'toggle' in element;

/** `shopify.saveBar` reaches its elements by id. */
function byId(act: 'show' | 'hide' | 'toggle') {
  return async (id: string): Promise<void> => {
    const element = document.getElementById(id);
    if (isShowable(element)) await element[act]();
  };
}

/** The `shopify` global, as far as the local shop stands in for it. */
function shopifyGlobal(shell: ShellLink, idToken: () => Promise<string>, config: Config, saveBar: SaveBar) {
  let toasts = 0;
  return {
    config,
    origin: location.origin,
    ready: Promise.resolve(),
    environment: { embedded: window !== parent, mobile: false, intent: false, pos: false },
    idToken,
    loading: (on = true) => shell.send({ type: 'loading', on }),
    saveBar: {
      show: byId('show'),
      hide: byId('hide'),
      toggle: byId('toggle'),
      /** Resolves when the page may be left: at once, or when the person says so. It stays open when they stay. */
      async leaveConfirmation(): Promise<void> {
        if (!(await saveBar.mayLeave())) await new Promise(() => undefined);
      },
    },
    toast: {
      show(message: string, options: ToastOptions = {}): string {
        const { isError = false, duration = 5000, action = null } = options;
        toasts += 1;
        const id = `toast-${toasts}`;
        shell.listen((answer) => {
          if (answer.type === 'toast-gone' && answer.id === id) options.onDismiss?.();
          if (answer.type === 'toast-action' && answer.id === id) options.onAction?.();
        });
        shell.send({ type: 'toast', id, message, isError, duration, action });
        return id;
      },
      hide: (id: string) => shell.send({ type: 'hide-toast', id }),
    },
    app: {
      /** Every theme and UI extension of the app, and where it is live. */
      async extensions(): Promise<readonly ExtensionInfo[]> {
        const answer = await shell.ask((id) => ({ type: 'extensions', id }), 'extensions');
        return answer.extensions;
      },
    },
    scopes: scopesOf(shell),
    /** Products only; `undefined` when the person cancels. */
    async resourcePicker({ multiple = false }: { readonly multiple?: boolean } = {}) {
      const answer = await shell.ask((id) => ({ type: 'pick-products', id, multiple }), 'picked-products');
      return answer.products ?? undefined;
    },
  };
}

/** The page an app's server bounces to without a session: fetch a token, go back to where the server wanted. */
function bounceBack(idToken: () => Promise<string>): void {
  const wanted = new URLSearchParams(location.search).get('shopify-reload');
  if (wanted === null) return;
  const target = new URL(wanted, location.origin);
  if (target.origin !== location.origin) return;
  void idToken().then((token) => {
    target.searchParams.set('id_token', token);
    location.replace(target);
  });
}
