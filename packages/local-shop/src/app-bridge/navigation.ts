import { plainPath } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

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
  shell.listen((message) => {
    if (message.type === 'navigate') navigate(message.path);
  });
}

function afterwards(change: History['pushState'], then: () => void): History['pushState'] {
  return (...state) => {
    change(...state);
    then();
  };
}

/** App Bridge asks the app to go somewhere by an event on an element with that address; a page without a router loads it. */
function navigate(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.dispatchEvent(new CustomEvent('shopify:navigate', { bubbles: true }));
  link.remove();
}
