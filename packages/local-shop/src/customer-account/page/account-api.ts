import { extensionApi } from '../../checkout/page/extension-api.ts';
import type { Procedure } from '../../ui-host/rpc.ts';
import type { PageNavigation } from './full-page.ts';
import { signInLink } from './sign-in-link.ts';
import { showToast } from './toast.ts';

const standard = extensionApi(null);

/** Answers the functions of `shopify.*` and of `navigation` that an extension of customer accounts calls. */
export function accountApi(page: {
  readonly navigation: PageNavigation;
  /** Closes the window of an order action. */
  readonly close?: () => void;
}): Procedure {
  return (name, first, second) => {
    switch (name) {
      case 'requireLogin':
        return requireLogin();
      case 'close':
        page.close?.();
        return undefined;
      case 'toast.show':
        return showToast(String(first));
      case 'navigation.navigate':
        page.navigation.navigate(String(first), second);
        return undefined;
      case 'navigation.updateCurrentEntry':
        page.navigation.updateState(first);
        return undefined;
      // "The storage backend is implemented with localStorage": it outlives the visit.
      case 'storage.read':
        return readStored(String(first));
      case 'storage.write':
        localStorage.setItem(`extension ${String(first)}`, JSON.stringify(second));
        return undefined;
      case 'storage.delete':
        localStorage.removeItem(`extension ${String(first)}`);
        return undefined;
      default:
        return standard(name, first, second);
    }
  };
}

function readStored(key: string): unknown {
  return JSON.parse(localStorage.getItem(`extension ${key}`) ?? 'null');
}

/** Goes to the sign-in and comes back here. Who is signed in already goes nowhere. */
function requireLogin(): Promise<void> {
  const signIn = signInLink();
  if (!signIn) return Promise.resolve();
  location.assign(signIn.href);
  return new Promise(() => undefined);
}
