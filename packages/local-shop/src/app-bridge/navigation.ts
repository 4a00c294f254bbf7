import { followedLink } from './followed-link.ts';
import { plainPath } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

const ASKED = 'shopify:navigate';

/** Keeps the shell's address in step with the app's, and takes the shell's wishes to the app's router. */
export function followNavigation(shell: ShellLink): void {
  let told = '';
  const tell = (): void => {
    const path = plainPath(new URL(location.href));
    if (path === told) return;
    told = path;
    shell.send({ type: 'location', path, title: document.title });
  };
  history.pushState = afterwards(history.pushState.bind(history), tell);
  history.replaceState = afterwards(history.replaceState.bind(history), tell);
  addEventListener('popstate', tell);
  tell();
  const ask = askRouter();
  shell.listen((message) => {
    if (message.type !== 'navigate') return;
    const link = document.createElement('a');
    link.href = message.path;
    document.body.append(link);
    ask(link, message.path);
    link.remove();
  });
  followPolarisLinks(shell, ask);
}

function afterwards(change: History['pushState'], then: () => void): History['pushState'] {
  return (...state) => {
    change(...state);
    then();
  };
}

/**
 * Polaris' links within the app go to the app's router, others are opened by the shell. A click may come from the title
 * bar, so that no anchor is in its way. Ordinary anchors stay the page's own.
 */
function followPolarisLinks(shell: ShellLink, ask: (link: HTMLElement, href: string) => void): void {
  addEventListener('click', (event) => {
    const link = followedLink(event);
    if (!link || event.defaultPrevented || link.element.localName === 'a') return;
    const url = URL.canParse(link.href, location.href) ? new URL(link.href, location.href) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return;
    event.preventDefault();
    if (url.origin === location.origin && !link.newTab) ask(link.element, url.href);
    else shell.send({ type: 'open', url: url.href, newTab: link.newTab });
  });
}

/**
 * Asks the app to go somewhere by an event on an element with that address. While nobody listens (a page without a
 * router, or one that has not started yet) the browser loads the address.
 */
function askRouter(): (link: HTMLElement, href: string) => void {
  const routers = new Set<unknown>();
  // Shopify's documentation listens on the document, its library for Remix on the window.
  for (const target of [document, window] satisfies EventTarget[]) note(target, routers);
  return (link, href) => {
    if (routers.size > 0) link.dispatchEvent(new CustomEvent(ASKED, { bubbles: true }));
    else location.assign(href);
  };
}

function note(target: EventTarget, routers: Set<unknown>): void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (...listener: Parameters<typeof add>) => {
    if (listener[0] === ASKED) routers.add(listener[1]);
    add(...listener);
  };
  target.removeEventListener = (...listener: Parameters<typeof remove>) => {
    if (listener[0] === ASKED) routers.delete(listener[1]);
    remove(...listener);
  };
}
