import type { NavItem, ToApp } from '../../app-bridge/protocol.ts';

let shown: readonly NavItem[] = [];
let current = '/';

/** Shows the app's own navigation below its name and marks the page that is open. `null` leaves path or items as they are. */
export function showNavigation(
  base: string,
  path: string | null,
  items: readonly NavItem[] | null,
  send: (message: ToApp) => void,
): void {
  current = path ?? current;
  shown = items ?? shown;
  const list = document.getElementById('app-navigation');
  if (!list) return;
  const open = openItem();
  list.replaceChildren(
    ...shown
      .filter((item) => !item.home)
      .map((item) => {
        const entry = document.createElement('li');
        const link = document.createElement('a');
        link.href = base + item.path;
        link.textContent = item.label;
        if (item === open) link.setAttribute('aria-current', 'page');
        link.addEventListener('click', (event) => {
          event.preventDefault();
          send({ type: 'navigate', path: item.path });
        });
        entry.append(link);
        return entry;
      }),
  );
}

/** The item with the longest path that the open page is at or below. */
function openItem(): NavItem | undefined {
  const path = current.split('?')[0] ?? '';
  return shown
    .filter((item) => path === item.path || path.startsWith(`${item.path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];
}
