import type { NavItem, ToApp } from '../../app-bridge/protocol.ts';
import { element } from './bars.ts';
import { menuButton } from './menu-button.ts';

let shown: readonly NavItem[] = [];
let current = '/';

/**
 * Shows the app's own navigation below its name, on phones as a drop-down of the title bar, and marks the page that is
 * open. `null` leaves path or items as they are.
 */
export function showNavigation(
  base: string,
  path: string | null,
  items: readonly NavItem[] | null,
  send: (message: ToApp) => void,
): void {
  current = path ?? current;
  shown = items ?? shown;
  const open = openItem();
  const linkTo = (item: NavItem): HTMLElement => {
    const link = document.createElement('a');
    link.href = base + item.path;
    link.textContent = item.label;
    if (item === open) link.setAttribute('aria-current', 'page');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      send({ type: 'navigate', path: item.path });
    });
    return link;
  };
  const pages = shown.filter((item) => !item.home);
  element('app-navigation').replaceChildren(
    ...pages.map((item) => {
      const entry = document.createElement('li');
      entry.append(linkTo(item));
      return entry;
    }),
  );
  element('app-pages').replaceChildren(...(pages.length > 0 ? [menuButton('Pages', shown.map(linkTo))] : []));
}

/** The item with the longest path that the open page is at or below. */
function openItem(): NavItem | undefined {
  const path = current.split('?')[0] ?? '';
  return shown
    .filter((item) => path === item.path || path.startsWith(`${item.path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];
}
