import type { BarAction, TitleBar, ToApp } from '../../app-bridge/protocol.ts';
import { menuButton } from './menu-button.ts';

/** How the shell paints the tones of a badge. */
const LOOKS: Readonly<Record<string, string>> = {
  info: 'info',
  success: 'success',
  caution: 'attention',
  warning: 'attention',
  critical: 'critical',
};

type Send = (message: ToApp) => void;
type BarName = 'title-bar' | 'save-bar';

/** Shows the app's buttons in the save bar; pressing one presses the app's own. */
export function showSaveBar(bar: HTMLElement, actions: readonly BarAction[], send: Send): void {
  const named = actions.map((each) => ({
    ...each,
    label: each.label || (each.kind === 'primary' ? 'Save' : 'Discard'),
  }));
  keepFocus(bar, () => bar.replaceChildren(...primaryLast(named, 'save-bar', send)));
}

/** Shows what the app says about its page: title, state, the way back and the actions. `base` is the app's own address. */
export function showTitleBar({ title, badge, actions }: TitleBar, base: string, send: Send): void {
  const heading = element('app-title');
  heading.textContent = title ?? heading.dataset['name'] ?? '';
  element('app-badge').hidden = badge === null;
  element('app-badge').textContent = badge?.text ?? '';
  element('app-badge').className = `badge ${LOOKS[badge?.tone ?? ''] ?? ''}`;
  const trail = element('app-breadcrumbs');
  const crumbs = actions.flatMap((action, index) =>
    action.kind === 'breadcrumb' ? [linking(action, index, base, send)] : [],
  );
  keepFocus(trail, () => trail.replaceChildren(...crumbs));
  const bar = element('app-actions');
  keepFocus(bar, () => bar.replaceChildren(...primaryLast(actions, 'title-bar', send)));
}

/** Plain buttons, then menus, then what is primary; breadcrumbs stand elsewhere. */
function primaryLast(actions: readonly BarAction[], name: BarName, send: Send): readonly HTMLElement[] {
  const menus = new Set(actions.flatMap(({ menu }) => (menu === null ? [] : [menu])));
  const buttons = (wanted: (action: BarAction) => boolean, look: string): readonly HTMLElement[] =>
    actions.flatMap((action, index) => (wanted(action) ? [pressing(action, index, name, send, look)] : []));
  return [
    ...buttons(({ kind, menu }) => kind === 'secondary' && menu === null, 'button'),
    ...[...menus].map((menu) =>
      menuButton(
        menu,
        buttons((each) => each.menu === menu, 'item'),
      ),
    ),
    ...buttons(({ kind, menu }) => kind === 'primary' && menu === null, 'button primary'),
  ];
}

function pressing(action: BarAction, index: number, bar: BarName, send: Send, look: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action.label;
  button.className = action.critical ? `${look} critical` : look;
  button.disabled = action.disabled;
  button.addEventListener('click', () => send({ type: 'press', bar, index }));
  return button;
}

/** A link that can be opened in a new tab, too; followed, it is the app's own that is clicked. */
function linking({ label, path }: BarAction, index: number, base: string, send: Send): HTMLElement {
  const link = document.createElement('a');
  link.className = 'crumb';
  link.textContent = label;
  link.href = base + (path === '/' ? '' : (path ?? ''));
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    send({ type: 'press', bar: 'title-bar', index });
  });
  return link;
}

/** The button that had the focus has it again, in its place, after the bar was filled anew. */
function keepFocus(bar: HTMLElement, fill: () => void): void {
  const focused = [...bar.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
  fill();
  if (focused >= 0) bar.querySelectorAll('button')[focused]?.focus();
}

/** A part of the shell's page, by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The shell has no element #${id}.`);
  return found;
}
