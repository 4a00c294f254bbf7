import { hrefFor } from '../../ui-host/page/addresses.ts';
import type { RunningTarget } from '../../ui-host/page/target.ts';

/** Where the extension of a slot may go, and what it is told. */
export interface PageNavigation {
  navigate(address: string, options: unknown): void;
  /** Remembers something with the present place in the history. */
  updateState(state: unknown): void;
  /** From here on the extension hears where its page is. */
  follow(target: RunningTarget): void;
}

/**
 * The navigation of one slot. A full page stays where it is while it goes to addresses below its own: the browser's history
 * gets an entry, and the extension hears of it. Everything else is another page.
 */
export function navigationOf(root: HTMLElement): PageNavigation {
  const base = root.dataset.base ?? '';
  let running: RunningTarget | undefined;
  const isOwn = (href: string) => base !== '' && (href === base || new RegExp(`^${base}[/?]`).test(href));
  const tell = (navigationType: 'push' | 'replace' | 'traverse') => {
    const { key = 'start', state }: Entry = decodeEntry(history.state);
    const url = `extension:${(location.pathname + location.search).slice(base.length) || '/'}`;
    void running?.navigated({ key, url, state, navigationType });
  };
  const go = (href: string, options: { readonly history?: unknown; readonly state?: unknown }) => {
    if (!isOwn(href)) {
      if (options.history === 'replace') location.replace(href);
      else location.assign(href);
      return;
    }
    const entry = { key: crypto.randomUUID(), state: options.state };
    if (options.history === 'replace') history.replaceState(entry, '', href);
    else history.pushState(entry, '', href);
    tell(options.history === 'replace' ? 'replace' : 'push');
  };
  if (base !== '') {
    addEventListener('popstate', () => tell('traverse'));
    root.addEventListener('click', (event) => {
      const anchor = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      const href = anchor?.getAttribute('href') ?? '';
      if (!isOwn(href) || anchor?.target === '_blank') return;
      event.preventDefault();
      go(href, {});
    });
  }
  return {
    navigate: (address, options) => go(hrefFor(root, address), decodeOptions(options)),
    updateState: (state) => history.replaceState({ ...decodeEntry(history.state), state }, ''),
    follow: (target) => {
      running = target;
    },
  };
}

interface Entry {
  readonly key?: string;
  readonly state?: unknown;
}

function decodeEntry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null) return {};
  const key: unknown = Reflect.get(value, 'key');
  return { ...(typeof key === 'string' ? { key } : {}), state: Reflect.get(value, 'state') };
}

function decodeOptions(value: unknown): { readonly history?: unknown; readonly state?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
